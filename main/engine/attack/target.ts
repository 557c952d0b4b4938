import type { Job } from '../../../shared/job';
import type { Column } from '../../../shared/model/dataset';
import type { Plan, Step } from '../../../shared/model/plan';
import type { ReleasedColumn } from '../../../shared/model/release';
import type { AttackId } from '../../../shared/model/report';
import { riskThresholds, type RiskSetting } from '../../../shared/model/risk';
import { tagInForce, type Tag } from '../../../shared/model/tag';
import { quoteText, type Session, type Staged } from '../table';

/** A released column as an attacker sees it, beside what the agency knows of where it came from. */
export interface AttackedColumn {
  /** Its name in SQL over the released table (`c0` …). */
  readonly sql: string;
  /** The source column that it came of. */
  readonly from: string;
  readonly name: string;
  readonly operator: string;
  readonly params: Step['params'];
  readonly tag: Tag;
}

/** A release as it lies staged: SQL of its table, its columns in order. */
export interface AttackedTable {
  readonly table: string;
  readonly rows: number;
  readonly columns: readonly AttackedColumn[];
}

/** What is attacked, and what the answer is compared with. */
export interface Target {
  /** Over the staged tables; nothing else can be read or written. */
  readonly session: Session;
  /** The raw table, by which a guess is judged; attackers do not have it. */
  readonly source: { readonly table: string; readonly rows: number; readonly columns: readonly Column[] };
  readonly released: AttackedTable;
  /** The release before that went out, if there is one. `sameSource`: it was made of the same file. */
  readonly previous: (AttackedTable & { readonly sameSource: boolean }) | null;
  /** Source columns over which the plan measures risk. */
  readonly quasi: readonly string[];
  /** A guess among fewer than so many is taken as right too often: 1/τ of the opening type (GB/T 42460-2023). */
  readonly least: number;
}

/** What an attack got back. */
export interface Finding {
  /** Source columns that it looked at; empty where there was nothing to attack. */
  readonly columns: readonly string[];
  /** Rows that it looked at. */
  readonly rows: number;
  /** Rows in which it got something back, whatever the column. */
  readonly recovered: number;
  /** The same by source column. */
  readonly byColumn: readonly { readonly column: string; readonly rows: number }[];
  /** `nothing-to-attack`, `no-previous-release`, `capped`, or null. */
  readonly note: string | null;
}

/** One way to get people back out of treated data. It answers with counts and columns, never with a value. */
export interface Attack {
  readonly id: AttackId;
  readonly run: (target: Target, job: Job) => Promise<Finding>;
}

export const nothingToAttack: Finding = {
  columns: [],
  rows: 0,
  recovered: 0,
  byColumn: [],
  note: 'nothing-to-attack',
};

/** A staged release with the plan that made it. */
export interface StagedRelease {
  readonly staged: Staged;
  readonly columns: readonly ReleasedColumn[];
  readonly plan: Plan;
}

/** SQL of a staged file's table. */
export function tableOf({ parquet }: Staged): string {
  return `read_parquet(${quoteText(parquet)}, file_row_number = true)`;
}

/** A staged release as a table, its columns beside the tags of the source's. */
export function attackedTable(
  { staged, columns, plan }: StagedRelease,
  source: readonly Pick<Column, 'id' | 'tag' | 'suggested'>[],
): AttackedTable {
  const steps = new Map(plan.steps.map((step) => [step.column, step]));
  const tags = new Map(source.map((column) => [column.id, tagInForce(column)]));
  return {
    table: tableOf(staged),
    rows: staged.rows,
    columns: columns.map(({ from, name, operator }, index) => ({
      sql: `c${index}`,
      from,
      name,
      operator,
      params: steps.get(from)?.params ?? {},
      tag: tags.get(from) ?? { kind: null, role: 'other', level: 1 },
    })),
  };
}

/** How many people a row must be able to stand for, by how the data is opened. */
export function leastFor(setting: RiskSetting): number {
  return Math.round(1 / riskThresholds[setting]);
}

/** Operators after which a value says nothing that somebody outside could know or work out. */
const untold: ReadonlySet<string> = new Set(['constant', 'pseudonym', 'token']);

/** Whether a released column still says something of the value that it came of. */
export function tells({ operator }: AttackedColumn): boolean {
  return !untold.has(operator);
}
