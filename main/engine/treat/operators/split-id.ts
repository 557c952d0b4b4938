import { z } from 'zod';
import { residentIdCheckCharacters, residentIdWeights } from '../../../../shared/rules/identifiers';
import { quoteText } from '../../table';
import { identifierText, letIn } from './normal-form';
import { defineOperator } from './operator';

const parts = ['birth-year', 'birth-10-years', 'sex', 'province', 'city', 'county'] as const;
type Part = (typeof parts)[number];

const params = z.strictObject({
  /** What becomes a column of its own, each at most once. Default: birth year, sex, and code of the city. */
  parts: z
    .array(z.enum(parts))
    .min(1)
    .refine((list) => new Set(list).size === list.length)
    .default(['birth-year', 'sex', 'city']),
});

const suffixes: Readonly<Record<Part, string>> = {
  'birth-year': '出生年',
  'birth-10-years': '出生年代',
  sex: '性别',
  province: '省级代码',
  city: '地级代码',
  county: '县级代码',
};

/** Of the 17 digits of an ID number before its check character. The codes are as GB/T 2260 had them at first issue. */
const expressions: Readonly<Record<Part, (digits: string) => string>> = {
  'birth-year': (digits) => `substr(${digits}, 7, 4)`,
  'birth-10-years': (digits) => `substr(${digits}, 7, 3) || '0-' || substr(${digits}, 7, 3) || '9'`,
  sex: (digits) => `CASE substr(${digits}, 17, 1)::INTEGER % 2 WHEN 1 THEN '男' WHEN 0 THEN '女' END`,
  province: (digits) => `left(${digits}, 2) || '0000'`,
  city: (digits) => `left(${digits}, 4) || '00'`,
  county: (digits) => `left(${digits}, 6)`,
};

const EIGHTEEN = String.raw`[1-9]\d{16}[\dX]`;
const FIFTEEN = String.raw`[1-9]\d{14}`;

/**
 * Takes a 公民身份号码 (GB 11643) apart: birth year, sex, and the code of the place of first registration become columns of
 * their own, the number itself is gone. A number of 18 characters must have a real date and the right check character, one
 * of 15 a real date; what is none becomes missing in every column and is counted.
 */
export const splitId = defineOperator({
  id: 'split-id',
  technique: '泛化（身份证拆分）',
  params,
  treat: ({ parts: chosen }) => ({
    form: 'split',
    outputs: chosen.map((part) => ({
      suffix: suffixes[part],
      toSql: (column) =>
        `CASE WHEN ${column} = '' THEN '' ELSE ${letIn('body', bodyOf(column), expressions[part])} END`,
    })),
  }),
  loss: () => 0.8,
});

/** The 17 digits before the check character, of a number of 15 digits those that it would have had; NULL for anything else. */
function bodyOf(column: string): string {
  return letIn('number', identifierText(column), (number) => {
    const eighteen = `regexp_full_match(${number}, ${quoteText(EIGHTEEN)})`;
    const fifteen = `regexp_full_match(${number}, ${quoteText(FIFTEEN)})`;
    const longYear = `left(${number}, 6) || '19' || substr(${number}, 7)`;
    return (
      `CASE WHEN ${eighteen} THEN CASE WHEN ${isReal(number)} AND ${checks(number)} THEN left(${number}, 17) END ` +
      `WHEN ${fifteen} THEN CASE WHEN ${isReal(`(${longYear})`)} THEN ${longYear} END END`
    );
  });
}

function isReal(number: string): string {
  const date = [`substr(${number}, 7, 4)`, `substr(${number}, 11, 2)`, `substr(${number}, 13, 2)`].join(" || '-' || ");
  return `substr(${number}, 7, 2) IN ('18', '19', '20') AND TRY_CAST(${date} AS DATE) IS NOT NULL`;
}

function checks(number: string): string {
  const sum = residentIdWeights.map((weight, index) => `${weight} * substr(${number}, ${index + 1}, 1)::INTEGER`);
  const expected = `substr(${quoteText(residentIdCheckCharacters)}, 1 + (${sum.join(' + ')}) % 11, 1)`;
  return `${expected} = right(${number}, 1)`;
}
