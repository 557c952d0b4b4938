import type { Text } from '../../text/language';
import { isOfThings, memberAt, type Difference, type Path } from './differences';
import type { Names } from './names';
import { plain } from './said';
import { valueText } from './values';

/** One thing that an entry changed, in words of every language. Null: nothing was there, or nothing is. */
export interface Change {
  readonly subject: Text;
  readonly what: Text;
  readonly before: Text | null;
  readonly after: Text | null;
}

/** A difference within one record, with the record's id. */
export interface RecordDifference {
  readonly id: string;
  /** From the record on; empty where it came, went or was replaced as a whole. */
  readonly rest: Path;
  readonly before: unknown;
  readonly after: unknown;
}

/** Tells the differences of the records of one collection. */
export type Teller = (difference: RecordDifference, names: Names) => Change[];

type Describe = (value: unknown) => Text | null;

/** The change of one value. Nothing where it reads the same before and after. */
export function changeOf(
  subject: Text,
  what: Text,
  { before, after }: Pick<Difference, 'before' | 'after'>,
  describe: Describe = valueText,
): Change[] {
  const told = { subject, what, before: describe(before), after: describe(after) };
  return told.before?.zh === told.after?.zh && told.before?.en === told.after?.en ? [] : [told];
}

/** Members in which two records differ, each as a difference of its own; `within` leads into it. */
export function memberDifferences({ path, before, after }: Difference): Difference[] {
  const names = new Set([...keysOf(before), ...keysOf(after)]);
  return [...names].flatMap((name) => {
    const inner = { path: [...path, name], before: memberAt(before, name), after: memberAt(after, name) };
    const isSame = JSON.stringify(inner.before) === JSON.stringify(inner.after);
    return isSame || !isOfThings(inner) ? [] : [inner];
  });
}

/** Differences of plain values, however deep the records that hold them. */
export function leafDifferences(difference: Difference, isLeaf: (path: Path) => boolean): Difference[] {
  const { path, before, after } = difference;
  const isRecords = isRecord(before ?? after) && isRecord(after ?? before);
  if (!isRecords || isLeaf(path)) return [difference];
  return memberDifferences(difference).flatMap((inner) => leafDifferences(inner, isLeaf));
}

/** A difference that no text is known for: told by where it is. */
export function unknownChange(subject: Text, path: Path, values: Pick<Difference, 'before' | 'after'>): Change[] {
  return changeOf(subject, plain(path.join('.')), values);
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysOf(value: unknown): string[] {
  return isRecord(value) ? Object.keys(value as object) : [];
}
