import { stopIfCancelled, type Job } from '../../../shared/job';
import type { Column } from '../../../shared/model/dataset';
import type { Attempt, Recovery } from '../../../shared/model/report';
import type { RiskSetting } from '../../../shared/model/risk';
import { openSession, type Staged } from '../table';
import { attacks } from './registry';
import { attackedTable, leastFor, tableOf, type StagedRelease, type Target } from './target';

export interface AttackRequest {
  /** The raw table: guesses are compared with it. */
  readonly source: Staged;
  /** Its columns with their tags. */
  readonly columns: readonly Column[];
  /** What is about to be released, read back from the file that was written. */
  readonly released: StagedRelease;
  /** The newest release of the same dataset that went out; null: none did. `sameSource`: it was made of the same file. */
  readonly previous: (StagedRelease & { readonly sameSource: boolean }) | null;
  readonly setting: RiskSetting;
  readonly job: Job;
}

export interface AttackResult {
  readonly attempts: readonly Attempt[];
  /** What came back, by attack and source column; empty: nothing. */
  readonly recovered: readonly Recovery[];
}

/**
 * Tries every attack of the registry on a release, in its order. The same tables give the same answer; it holds counts
 * and columns only. Progress phase: `attack`, in attacks.
 *
 * @throws Failure of the session's; `cancelled`
 */
export async function attackRelease(request: AttackRequest): Promise<AttackResult> {
  const { source, columns, released, previous, setting, job } = request;
  const readable = [source.parquet, released.staged.parquet, ...(previous ? [previous.staged.parquet] : [])];
  const session = await openSession({ folder: released.staged.folder, readable, writable: [] }, job);
  try {
    const target: Target = {
      session,
      source: { table: tableOf(source), rows: source.rows, columns },
      released: attackedTable(released, columns),
      previous: previous && { ...attackedTable(previous, columns), sameSource: previous.sameSource },
      quasi: released.plan.quasi,
      least: leastFor(setting),
    };
    const attempts: Attempt[] = [];
    const recovered: Recovery[] = [];
    for (const [index, { id, run }] of attacks.entries()) {
      stopIfCancelled(job);
      job.report({ phase: 'attack', done: index, total: attacks.length });
      const { byColumn, ...finding } = await run(target, job);
      attempts.push({ attack: id, ...finding, columns: [...finding.columns] });
      recovered.push(...mostByColumn(byColumn).map((found) => ({ attack: id, ...found })));
    }
    job.report({ phase: 'attack', done: attacks.length, total: attacks.length });
    return { attempts, recovered };
  } finally {
    await session.close();
  }
}

/** One entry a source column: of several released columns of one the most rows. */
function mostByColumn(found: readonly { readonly column: string; readonly rows: number }[]) {
  const most = new Map<string, number>();
  for (const { column, rows } of found) most.set(column, Math.max(rows, most.get(column) ?? 0));
  return [...most].map(([column, rows]) => ({ column, rows }));
}
