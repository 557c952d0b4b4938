import { z } from 'zod';
import { quoteText } from '../../table';
import { letIn, plainText } from './normal-form';
import { defineOperator } from './operator';

const params = z.strictObject({
  /** What is left of the date: `2020-07`, `2020-Q3`, `2020`, or a band of years that begins at a multiple of 5 or 10. */
  to: z.enum(['month', 'quarter', 'year', '5-years', '10-years']),
});
type DateLevel = z.output<typeof params>['to'];

/** 2020-01-05. */
const ISO = String.raw`\d{4}-\d{2}-\d{2}`;
/** 20200105, also with a time behind it. */
const COMPACT = String.raw`^(\d{4})(\d{2})(\d{2})(?:\d{6})?$`;
/** 2020-1-5, 2020/1/5, 2020.1.5, 2020年1月5日, each with or without a time; the day, and the month, may be absent. */
const SEPARATED = String.raw`^(\d{4})(?:年|[-/.年] ?(\d{1,2})(?:月|[-/.月] ?(\d{1,2})日?)?)?(?:[ T]+\d{1,2}[:时].*)?$`;

/**
 * Generalises a text date. Dates are read in every form that clerks' files have; a real calendar date is required.
 * What cannot be read, or says less than is asked for (a year where months are wanted), becomes missing and is counted.
 * Labels sort as the dates do.
 */
export const generaliseDate = defineOperator({
  id: 'generalise-date',
  technique: '泛化（日期）',
  params,
  treat: ({ to }) => ({ form: 'sql', toSql: (column) => labelOf(column, to) }),
  loss: ({ to }) => ({ month: 0.4, quarter: 0.5, year: 0.6, '5-years': 0.75, '10-years': 0.85 })[to],
});

function labelOf(column: string, to: DateLevel): string {
  const text = `regexp_replace(${plainText(column)}, ${quoteText(COMPACT)}, '\\1-\\2-\\3')`;
  const other = letIn('written', text, (written) => dateOf(written, to));
  // What most files have is read at a tenth of the cost of all that a date may look like.
  const day = `CASE WHEN regexp_full_match(${column}, ${quoteText(ISO)}) THEN TRY_CAST(${column} AS DATE) ELSE ${other} END`;
  return `CASE WHEN ${column} = '' THEN '' ELSE ${letIn('day', day, labels[to])} END`;
}

/** The date that a text with separators names; NULL where it names none, or less of one than is asked for. */
function dateOf(text: string, to: DateLevel): string {
  const part = (group: number) => `nullif(regexp_extract(${text}, ${quoteText(SEPARATED)}, ${group}), '')`;
  // A missing day or month is read as the first, so that the rest is checked against the calendar.
  const month = to === 'month' || to === 'quarter' ? part(2) : `coalesce(${part(2)}, '1')`;
  return `TRY_CAST(${part(1)} || '-' || ${month} || '-' || coalesce(${part(3)}, '1') AS DATE)`;
}

const labels: Readonly<Record<DateLevel, (date: string) => string>> = {
  month: (date) => `strftime(${date}, '%Y-%m')`,
  quarter: (date) => `strftime(${date}, '%Y') || '-Q' || quarter(${date})`,
  year: (date) => `strftime(${date}, '%Y')`,
  '5-years': (date) => yearBand(date, 5),
  '10-years': (date) => yearBand(date, 10),
};

function yearBand(date: string, width: number): string {
  const first = `year(${date}) // ${width} * ${width}`;
  return `printf('%04d-%04d', ${first}, ${first} + ${width - 1})`;
}

/** SQL of the calendar date that a text names to the day, in every form that is read; NULL where it names none. */
export function dayOf(column: string): string {
  const compact = `regexp_replace(${plainText(column)}, ${quoteText(COMPACT)}, '\\1-\\2-\\3')`;
  return letIn('stated', compact, (text) => {
    const parts = [1, 2, 3].map((group) => `nullif(regexp_extract(${text}, ${quoteText(SEPARATED)}, ${group}), '')`);
    return `TRY_CAST(${parts.join(" || '-' || ")} AS DATE)`;
  });
}
