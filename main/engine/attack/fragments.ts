import type { AttackedColumn } from './target';

/** How many characters of an identifier a released column shows at either end, and how many of it there are. */
export interface Fragment {
  readonly column: AttackedColumn;
  readonly start: number;
  readonly end: number;
  /** The mask writes so many fill characters whatever the length; undefined: as many as it hides. */
  readonly width: number | undefined;
}

/** 身份证后四位 and the like: a column that was cut off an ID number before it came here. */
const TAIL = /(?:身份证|证件号|公民身份).*[后末尾]\s*([四六八468])\s*位/u;
const tailLengths: Readonly<Record<string, number>> = { 四: 4, 六: 6, 八: 8 };

/** What a column shows of the identifiers that it came of; null: all or nothing. */
export function fragmentOf(column: AttackedColumn): Fragment | null {
  const { operator, params, name } = column;
  const number = (key: string) => Number(params[key] ?? 0);
  if (operator === 'mask' && params['showFrom'] === undefined) {
    const width = params['width'] === undefined ? undefined : number('width');
    return { column, start: number('keepStart'), end: number('keepEnd'), width };
  }
  if (operator === 'truncate') return { column, start: number('length'), end: 0, width: 0 };
  const tail = operator === 'keep' ? TAIL.exec(name)?.[1] : undefined;
  return tail === undefined ? null : { column, start: 0, end: tailLengths[tail] ?? Number(tail), width: 0 };
}

/** An ID number of 18 characters as far as `text` shows it, unknown ones blank; null where `text` shows it otherwise. */
export function shownId(text: string, { start, end }: Fragment): string | null {
  const characters = Array.from(text);
  const first = characters.slice(0, start).join('');
  const last = end === 0 ? '' : characters.slice(-end).join('').toUpperCase();
  if (characters.length < start + end || start + end > 18) return null;
  if (!/^\d*$/.test(first) || !/^\d*[\dX]?$/.test(last)) return null;
  return first + ' '.repeat(18 - start - end) + last;
}
