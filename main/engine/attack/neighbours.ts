import type { Knowledge } from './candidates';
import { tells, type AttackedColumn } from './target';

/** Released columns that tell part of an ID number. */
export interface Neighbours {
  readonly birth: readonly AttackedColumn[];
  readonly sex: readonly AttackedColumn[];
  readonly region: readonly AttackedColumn[];
}

const REGION = /行政区划|区划代码|籍贯|区县|县区|户籍|地址|住址|所在地/u;
const BIRTH = /出生|生日/u;
const SEX = /性别|^(?:gender|sex)$/iu;

/** Neighbours by tag, else by header. */
export function neighboursOf(columns: readonly AttackedColumn[]): Neighbours {
  const telling = columns.filter(tells);
  return {
    birth: telling.filter(({ tag, name }) => tag.kind === 'birth-date' || BIRTH.test(name)),
    sex: telling.filter(({ name }) => SEX.test(name)),
    region: telling.filter(({ tag, name }) => tag.kind === 'address' || REGION.test(name)),
  };
}

/** 男 and 女, or 1 and 2 (GB/T 2261.1). */
export function sexOf(text: string | null): Knowledge['sex'] {
  if (text === null) return null;
  if (/^(?:男|1|m|male)/iu.test(text.trim())) return 'male';
  return /^(?:女|2|f|female)/iu.test(text.trim()) ? 'female' : null;
}

/** The six digits of a code down to a district; of a coarser one (320000) nothing follows. */
export function regionCodeOf(text: string | null): string | null {
  const code = /^\s*([1-9]\d{5})\d{0,6}\s*$/.exec(text ?? '')?.[1];
  return code === undefined || code.endsWith('00') ? null : code;
}

/** The days that a birth date, whole or generalised, leaves open: 1987-03-05, 19870305, 1987年3月, 1987-Q2, 1987. */
export function bornIn(text: string | null): Knowledge['born'] {
  const plain = (text ?? '').trim();
  const quarter = /^(\d{4})-Q([1-4])$/.exec(plain);
  if (quarter) return months(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const parts = compact ?? /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?(?:[ T].*)?|月)?|年)?$/.exec(plain);
  if (parts === null) return null;
  // A part that is not there is NaN.
  const [year = NaN, month = NaN, day = NaN] = parts.slice(1).map(Number);
  if (Number.isNaN(month)) return months(year, 1, 12);
  if (Number.isNaN(day)) return months(year, month, 1);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? { from: date, to: date } : null;
}

function months(year: number, first: number, count: number): Knowledge['born'] {
  return { from: new Date(Date.UTC(year, first - 1, 1)), to: new Date(Date.UTC(year, first - 1 + count, 0)) };
}

/** Of several spans the shortest: it tells most. */
export function narrowest(spans: readonly Knowledge['born'][]): Knowledge['born'] {
  return spans.reduce((best, span) => {
    if (span === null) return best;
    const length = (one: NonNullable<Knowledge['born']>) => one.to.getTime() - one.from.getTime();
    return best === null || length(span) < length(best) ? span : best;
  }, null);
}
