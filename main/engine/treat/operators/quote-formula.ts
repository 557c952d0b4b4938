import { z } from 'zod';
import { quoteText } from '../../table';
import { defineOperator } from './operator';

/** What Excel and WPS take for a formula; a minus before a number is none. */
const FORMULA = String.raw`^(?:[=+@\t\r]|-(?:$|[^0-9.]))`;

/** Puts an apostrophe before a value that a spreadsheet would run as a formula when it opens the CSV. */
export const quoteFormula = defineOperator({
  id: 'quote-formula',
  technique: '保留（防公式）',
  params: z.strictObject({}),
  treat: () => ({
    form: 'sql',
    toSql: (column) =>
      `CASE WHEN regexp_matches(${column}, ${quoteText(FORMULA)}) THEN '''' || ${column} ELSE ${column} END`,
  }),
  loss: () => 0,
  outputType: (_, input) => input,
});
