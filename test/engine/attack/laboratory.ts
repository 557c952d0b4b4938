import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { attackRelease, type AttackResult, type StagedRelease } from '../../../main/engine/attack';
import { profile, stage } from '../../../main/engine/table';
import { parsePlan, runPlan } from '../../../main/engine/treat';
import { quietJob, type Job } from '../../../shared/job';
import type { Column } from '../../../shared/model/dataset';
import type { PlanInput } from '../../../shared/model/plan';
import type { AttackId } from '../../../shared/model/report';
import type { RiskSetting } from '../../../shared/model/risk';
import type { Tag, TagKind, TagRole } from '../../../shared/model/tag';
import { residentIdCheckCharacter } from '../../../shared/rules/identifiers';
import { testKey } from '../treat/operators/treat-values';

/** A column of a table that is treated and attacked. */
export interface Subject {
  readonly name: string;
  readonly kind?: TagKind | null;
  readonly role?: TagRole;
  readonly operator: string;
  readonly params?: Record<string, string | number>;
}

export interface Experiment {
  readonly columns: readonly Subject[];
  readonly rows: readonly (readonly string[])[];
  readonly plan?: Partial<PlanInput>;
  readonly setting?: RiskSetting;
  /** An earlier release, made of other rows or by other steps of the same columns. */
  readonly before?: Pick<Experiment, 'rows'> & { readonly plan?: Partial<PlanInput> };
  readonly job?: Job;
}

/** A place for experiments that goes when the test file is done. Call it at the top of the file. */
export function laboratory() {
  const folder = mkdtempSync(join(tmpdir(), 'attack-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  let files = 0;

  async function treated({ columns, rows, plan: rest, setting = 'unconditional' }: Experiment) {
    files += 1;
    const path = join(folder, `${files}.csv`);
    const target = join(folder, `${files}-out.csv`);
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const lines = [columns.map(({ name }) => name), ...rows].map((row) => `${row.map(cell).join(',')}\n`);
    await writeFile(path, lines.join(''));
    const reading = { headerRows: 1, foot: 'keep', delimiter: ',' } as const;
    const source = await stage(path, reading, quietJob);
    const plan = parsePlan({
      version: 1,
      steps: columns.map(({ name, operator, params = {} }, index) => ({ column: `c${index}`, name, operator, params })),
      quasi: [],
      ...rest,
    });
    const run = await runPlan({ staged: source, plan, setting, key: testKey, target, job: quietJob });
    const staged = await stage(target, { ...reading, encoding: 'utf-8' }, quietJob);
    const release: StagedRelease = { staged, columns: run.columns, plan };
    return { source, release };
  }

  /** Treats a table, attacks what comes of it, and answers what came back. */
  return async function attack(experiment: Experiment): Promise<AttackResult> {
    const { columns, before, setting = 'unconditional', job = quietJob } = experiment;
    const { source, release } = await treated(experiment);
    const earlier = before && (await treated({ ...experiment, ...before }));
    try {
      return await attackRelease({
        source,
        columns: (await profile(source, quietJob)).map((one, index): Column => {
          const { kind = null, role = 'other' } = columns[index] ?? {};
          const tag: Tag = { kind, role, level: 1 };
          const { id, name, type, nulls, distinct, estimated } = one;
          return { id, name, type, nulls, distinct, estimated, suggested: null, tag };
        }),
        released: release,
        previous: earlier ? { ...earlier.release, sameSource: before.rows === experiment.rows } : null,
        setting,
        job,
      });
    } finally {
      for (const one of [source, release.staged, earlier?.source, earlier?.release.staged]) await one?.close();
    }
  };
}

/** The attempt of one attack. */
export function attempt({ attempts }: AttackResult, id: AttackId) {
  return attempts.find(({ attack }) => attack === id);
}

/** Recovered rows by column, of one attack. */
export function recovered(result: AttackResult, id: AttackId): Record<string, number> {
  const own = result.recovered.filter(({ attack }) => attack === id);
  return Object.fromEntries(own.map(({ column, rows }) => [column, rows]));
}

/** A valid 公民身份号码 of an invented region. */
export function residentId(region: string, born: string, sequence: number): string {
  const body = `${region}${born.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return body + residentIdCheckCharacter(body);
}
