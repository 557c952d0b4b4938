import type { Job } from '../../../shared/job';
import type { QualityKey, QualityMeasureId, QualityReason } from '../../../shared/model/quality';
import type { TagKind } from '../../../shared/model/tag';
import { openSession } from '../table';
import { runChecks, type Finding } from './check';
import { cellChecks, itemChecks, nameColumns, spanChecks } from './items';
import { kindChecks } from './kinds';
import { peopleChecks } from './people';
import { duplicateRows, keyCandidates } from './rows';
import { dateChecks, sortChecks, sortColumns, type Sorts } from './sorts';
import { oddChecks, spellings } from './spellings';
import { kindOf, type Subject } from './subject';

/** What a look at all rows gives. */
export interface TableQuality {
  readonly findings: ReadonlyMap<QualityMeasureId, Finding>;
  /** Why measures say nothing, where it is not for want of a column that they are about. */
  readonly reasons: ReadonlyMap<QualityMeasureId, QualityReason>;
  readonly duplicates: { readonly rows: number; readonly groups: number };
  readonly keys: readonly QualityKey[];
  /** The last day that the rows speak of, not after today; births aside. */
  readonly newest: string | null;
}

/** The steps of the work for progress: parts that take about as long as each other on a big file. */
const STEPS = 100;
const [SORTED, CHECKED, SPELT, TOLD_APART] = [15, 60, 80, 90];

/**
 * Measures all that is found in the rows themselves, in SQL over the staged table; what leaves the session is counts and
 * record numbers. Progress phase `quality`, in hundredths.
 *
 * @throws Failure `cancelled`, `table-query-failed`, `table-memory`, `disk-full`
 */
export async function measureTable(
  { staged, columns, declared, today }: Subject & { staged: NonNullable<Subject['staged']> },
  job: Job,
): Promise<TableQuality> {
  const tidy = columns.filter(({ type }) => type !== 'text').map(({ id }) => id);
  const table = { parquet: staged.parquet, rows: staged.rows, tidy: new Set(tidy) };
  const at = (done: number): void => {
    job.report({ phase: 'quality', done: Math.round(done), total: STEPS });
  };
  at(0);
  const session = await openSession({ folder: staged.folder, readable: [staged.parquet], writable: [] }, job);
  try {
    const sorts = await sortColumns(session, table, columns, today);
    const people = await peopleChecks(session, table, columns, sorts, today);
    at(SORTED);
    const checks = [
      ...cellChecks(columns),
      ...sortChecks(sorts),
      ...dateChecks(sorts, today),
      ...kindChecks(columns),
      ...itemChecks(nameColumns(columns, declared?.items ?? [])),
      ...spanChecks(sorts),
      ...oddChecks(textColumns(columns, sorts)),
      ...[...people.values()].flatMap((plan) => plan.checks),
    ];
    const order = new Map(columns.map(({ id }, index) => [id, index]));
    const byColumn = checks.toSorted((one, other) => (order.get(one.column) ?? 0) - (order.get(other.column) ?? 0));
    const findings = await runChecks(session, table, byColumn, job, (done) => {
      at(SORTED + ((CHECKED - SORTED) * done) / checks.length);
    });
    const look = findings.get('spelling');
    if (look !== undefined) {
      const done = (count: number) => {
        at(CHECKED + ((SPELT - CHECKED) * count) / look.columns.length);
      };
      findings.set('spelling', await spellings(session, table, look, done));
    }
    const duplicates = await duplicateRows(session, table, columns);
    findings.set('row-unique', duplicates.finding);
    at(TOLD_APART);
    const keys = await keyCandidates(session, table, wholeColumns(columns, findings), job);
    const least = Math.min(...keys.map(({ repeated }) => repeated));
    if (keys.length > 0)
      findings.set('key-unique', { good: table.rows - least, of: table.rows, columns: [], places: [] });
    at(STEPS);
    const reasons = [...people].flatMap(([id, { reason }]) => (reason === undefined ? [] : [[id, reason] as const]));
    return { findings, reasons: new Map(reasons), duplicates, keys, newest: newestOf(sorts) };
  } finally {
    await session.close();
  }
}

/** Columns without a blank cell. */
function wholeColumns(columns: Subject['columns'], findings: TableQuality['findings']): Subject['columns'] {
  const present = findings.get('cell-present')?.columns ?? [];
  const whole = new Set(present.filter(({ good, of }) => good === of).map(({ column }) => column));
  return columns.filter(({ id }) => whole.has(id));
}

/** Kinds of which each value has one shape alone, and sentences. */
const notSpelt: readonly (TagKind | null)[] = [
  'resident-id',
  'mobile-phone',
  'landline',
  'bank-card',
  'uscc',
  'org-code',
  'passport',
  'email',
  'ip',
  'mac',
  'free-text',
];

/** Columns in which one thing may be written in several ways: texts that are neither dates nor numbers, codes nor sentences. */
function textColumns(columns: Subject['columns'], { dates, numbers }: Sorts): Subject['columns'] {
  const others = new Set([...dates.map(({ column }) => column), ...numbers]);
  return columns.filter(
    (column) => column.type === 'text' && !others.has(column) && !notSpelt.includes(kindOf(column)),
  );
}

function newestOf({ dates }: Sorts): string | null {
  const days = dates.filter(({ column }) => kindOf(column) !== 'birth-date');
  return days.reduce<string | null>(
    (latest, { newest }) => (newest !== null && (latest === null || newest > latest) ? newest : latest),
    null,
  );
}
