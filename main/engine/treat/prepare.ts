import { Failure } from '../../../shared/failure';
import type { Job } from '../../../shared/job';
import type { LadderFile } from '../risk';
import type { Session } from '../table';
import { keepClasses } from './classes';
import { picksClasses, type CompiledPlan } from './compile';
import type { CheckedPlan } from './plan';
import { rewriteTexts } from './rewrite';
import { checkTokens } from './tokens';
import { lookupTable, type CompileSource } from './treated';

/** Ladder files by their digest. */
export type Ladders = ReadonlyMap<string, LadderFile>;

export interface Preparation {
  readonly session: Session;
  readonly checked: CheckedPlan;
  readonly compiled: CompiledPlan;
  /** What the plan was compiled against. */
  readonly source: CompileSource;
  readonly ladders?: Ladders | undefined;
  readonly job: Job;
}

/**
 * Makes, in the session's own memory, the tables that a compiled plan looks things up in, and sees to it that no two people
 * share a token. Progress phases: `rewrite`, `measure`.
 *
 * @throws Failure `treat-ladder-missing`, `treat-ladder-level`, `treat-token-collision`; as `Session.query` does
 */
export async function prepareTables(preparation: Preparation): Promise<void> {
  const { session, checked, compiled, source, ladders = new Map(), job } = preparation;
  await rewriteTexts(session, checked, source.table, job);
  await laddersInto(session, checked, ladders);
  await checkTokens(session, checked, source);
  if (picksClasses(checked)) await keepClasses({ session, plan: checked.plan, compiled, job });
}

async function laddersInto(session: Session, { steps }: CheckedPlan, ladders: Ladders): Promise<void> {
  for (const { step, operator } of steps) {
    const { treatment } = operator;
    if (treatment.form !== 'ladder') continue;
    const file = ladders.get(treatment.ladder);
    if (file === undefined) throw new Failure('treat-ladder-missing', { digest: treatment.ladder.slice(0, 16) });
    const { level } = treatment;
    if (level >= file.levels) throw new Failure('treat-ladder-level', { level, levels: file.levels - 1 });
    const name = lookupTable(step.column);
    await session.run(`CREATE TEMP TABLE ${name} (before VARCHAR, after VARCHAR)`);
    await session.append(name, pairsOf(file, level));
  }
}

function* pairsOf({ labels }: LadderFile, level: number): Generator<[string, string]> {
  for (const [value, ofLevel] of labels) yield [value, ofLevel[level] ?? ''];
}
