import { Failure, type FailureCode } from '../../../shared/failure';
import type { Dataset } from '../../../shared/model/dataset';
import { inOrder } from '../../../shared/model/primitives';
import type { Glance } from '../glances';
import type { StageOptions, Staged, TableFault } from '../table';
import { fieldKey } from './learning';

/** Reads a file in one way and uses what was staged. */
export type StageAt = <Value>(options: StageOptions, use: (glance: Glance) => Promise<Value>) => Promise<Value>;

/** How a file came to be read: as the dataset before it was, or not, and what a person should know of that. */
export interface Replayed {
  /** Id of the dataset whose reading was followed; null: none. */
  readonly followed: string | null;
  readonly faults: readonly TableFault[];
}

/** Failures that another way of reading may not have: the sheet is gone, the delimiter is another. */
const ofReading: readonly FailureCode[] = [
  'workbook-sheet-missing',
  'html-table-missing',
  'json-path-missing',
  'zip-member-missing',
  'table-row-too-long',
  'table-quote-unclosed',
  'table-empty',
  'header-too-long',
  'table-too-wide',
  'number-damaged',
];

/**
 * How the source of a dataset was read, for reading a file like it. What a file's bytes prove (Unicode, UTF-16) is not
 * replayed; which of the older encodings it was cannot be proven, and is.
 * That there was no header is not replayed either: a next file that has one would have it read as data.
 */
function readingOf({ reading }: Dataset): StageOptions {
  const { encoding, sheet, delimiter, headerRows, foot, member } = reading;
  return {
    headerRows: headerRows === 0 ? undefined : headerRows,
    foot,
    older: encoding === 'gb18030' || encoding === 'big5' ? encoding : undefined,
    sheet: sheet ?? undefined,
    delimiter: delimiter ?? undefined,
    member: member ?? undefined,
  };
}

/** Options without those that are left open. */
function settled(options: StageOptions): StageOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** Whether a table is one like the dataset's: half of the columns that it had are there again. */
function isLike({ columns }: Staged, dataset: Dataset): boolean {
  const names = new Set(columns.map(({ name }) => fieldKey(name)));
  const before = inOrder(dataset.columns).map(({ name }) => fieldKey(name));
  return before.filter((name) => names.has(name)).length * 2 >= before.length;
}

const family = (encoding: string | null): string => encoding?.replace('-bom', '') ?? '';

/**
 * Reads a file as the last one of its resource was read, but for what the person says otherwise. Where that does not
 * fit (sheet gone, other columns, other encoding), the file is read by itself, and a fault says so.
 *
 * @throws Failure of staging by itself, and of `use`
 */
export async function readAsBefore<Value>(
  given: StageOptions,
  last: Dataset | undefined,
  stageAt: StageAt,
  use: (glance: Glance, replayed: Replayed) => Promise<Value>,
): Promise<Value> {
  if (last === undefined) return stageAt(given, (glance) => use(glance, { followed: null, faults: [] }));
  const reached = { use: false };
  try {
    const done = await stageAt({ ...settled(readingOf(last)), ...settled(given) }, async (glance) => {
      const { staged } = glance;
      if (!isLike(staged, last)) return null;
      reached.use = true;
      const isOther = family(staged.reading.encoding) !== family(last.reading.encoding);
      const fault: TableFault = { code: 'reading-replayed', count: 1, places: [] };
      const faults = isOther ? [fault, { ...fault, code: 'reading-encoding-other' as const }] : [fault];
      return { value: await use(glance, { followed: last.id, faults }) };
    });
    if (done !== null) return done.value;
  } catch (error) {
    // What `use` threw is no fault of the reading.
    if (reached.use || !(error instanceof Failure) || !ofReading.includes(error.code)) throw error;
  }
  const fault: TableFault = { code: 'reading-not-replayed', count: 1, places: [] };
  return stageAt(given, (glance) => use(glance, { followed: null, faults: [fault] }));
}
