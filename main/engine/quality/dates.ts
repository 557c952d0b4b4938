import { quoteText } from '../table';

/** Years that a date of an office's records can have. */
const YEAR = '(?:1[89]|2[01])\\d\\d';
const PARTS = '\\d{1,2}';
const TIME = '(?:[ T]\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)?';
const DATE = `${YEAR}(?:-${PARTS}-${PARTS}|/${PARTS}/${PARTS}|\\.${PARTS}\\.${PARTS}|年${PARTS}月${PARTS}日|\\d{4})`;

/** How dates are written: 2020-1-5, 2020/1/5, 2020.1.5, 2020年1月5日, 20200105. */
export const dateForms = ['-', '/', '.', '年', ''] as const;

/** SQL: the number of the form in which `value` is a date, by its looks alone (2月30日 too), time of day or not; else NULL. */
export function dateForm(value: string): string {
  const cases = dateForms.map((sign, index) =>
    sign === '' ? `ELSE ${index}` : `WHEN ${quoteText(sign)} THEN ${index}`,
  );
  return `CASE WHEN length(${value}) >= 8 AND regexp_full_match(${value}, ${quoteText(DATE + TIME)})
    THEN CASE substr(${value}, 5, 1) ${cases.join(' ')} END END`;
}

/** SQL: the day that `value`, of the form `form`, names; NULL where the calendar has none. */
export function dayOf(value: string, form: string): string {
  const date = `split_part(split_part(${value}, ' ', 1), 'T', 1)`;
  // DuckDB reads 2020-1-5, and reads over whatever follows: the form has been tested before.
  const dashed = `CASE ${form} WHEN 0 THEN ${date}
    WHEN 1 THEN replace(${date}, '/', '-') WHEN 2 THEN replace(${date}, '.', '-')
    WHEN 3 THEN replace(replace(rtrim(${date}, '日'), '年', '-'), '月', '-')
    WHEN 4 THEN substr(${value}, 1, 4) || '-' || substr(${value}, 5, 2) || '-' || substr(${value}, 7, 2) END`;
  return `TRY_CAST(${dashed} AS DATE)`;
}

/** SQL: whether a date has a time of day. */
export function hasTime(value: string): string {
  return `contains(${value}, ':')`;
}

/** Headers of days that may lie ahead. */
const AHEAD =
  /有效|截止|到期|届满|期满|期限|失效|终止|结束|止$|迄$|至$|计划|预计|拟|下次|下一|应当|开工|竣工|开始|起始|expir|until|due|plan|valid|end|next|start/i;

/** Whether dates under this header may well lie in the future. */
export function mayLieAhead(header: string): boolean {
  return AHEAD.test(header);
}

/** Words of headers that begin and end one span: 有效期起 and 有效期止. */
const SPANS = [
  ['开始', '结束'],
  ['开始', '截止'],
  ['开始', '终止'],
  ['起始', '终止'],
  ['起始', '截止'],
  ['起始', '结束'],
  ['起', '止'],
  ['起', '迄'],
  ['自', '至'],
  ['start', 'end'],
  ['begin', 'end'],
  ['from', 'to'],
] as const;

/** The header of the day on which a span ends that begins under this one, as far as words tell; several may be meant. */
export function endsOf(header: string): string[] {
  return SPANS.flatMap(([begin, end]) => (header.includes(begin) ? [header.replace(begin, end)] : []));
}
