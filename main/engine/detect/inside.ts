import type { TagKind } from '../../../shared/model/tag';
import {
  commonSurnamePattern,
  nameCues,
  nameLookalikes,
  plateInitials,
  surnamePattern,
} from '../../../shared/rules/identifiers';
import type { Session, StagedColumn } from '../table';
import { finds, luhnOperand, luhnPasses, usccChecks } from './sql';
import { cellsOf, type Rows } from './cells';
import { mayHoldIdentifier, titles } from './text-cues';

const before = '(?:^|[^0-9])';
const after = '(?:$|[^0-9])';
const code = `regexp_extract(v, '(?:^|[^0-9A-Z])([1-9ANY][0-9A-HJ-NP-RTUWXY][0-9]{6}[0-9A-HJ-NP-RTUWXY]{10})(?:$|[^0-9A-Z])', 1)`;
const birth = '(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';

/** The text without its identity numbers: one in ten of them passes Luhn's test by chance. */
const withoutIds = `regexp_replace(v, '(^|[^0-9])[1-9]\\d{5}${birth}\\d{3}[\\dXx]($|[^0-9])', '\\1 \\2', 'g')`;
const card = `regexp_extract(${withoutIds}, '${before}([3-69][0-9]{14,18})${after}', 1)`;

const namesEnd = '$|[^\\p{Han}]|电话|手机|联系|反映|投诉|称|表示|来电|身份证|先生|女士';

/** A name after a cue word or before a title, once the words that only begin like one (消费者权益) are out of the way. */
const named = finds(
  `(?:${nameCues})(?:[:：] ?|是|为|叫)${surnamePattern}\\p{Han}` +
    `|(?:${nameCues}) ?${commonSurnamePattern}\\p{Han}{1,2}(?:${namesEnd})` +
    `|(?:${nameCues}) ?${surnamePattern}\\p{Han}{1,2}[ ,，(（]?(?:电话|手机|身份证|1[3-9]\\d)` +
    `|${surnamePattern}\\p{Han}{0,2}(?:${titles})(?:$|[^女])`,
  `regexp_replace(v, '(${nameCues}) ?(?:${nameLookalikes})', '\\1。', 'g')`,
);

/** Identifiers within running text, as SQL predicates; `findIdentifiers` of shared/rules finds the places. */
const insideRules: readonly { readonly kind: TagKind; readonly found: string }[] = [
  { kind: 'resident-id', found: finds(`${before}[1-9]\\d{5} ?${birth} ?\\d{3}[\\dXx]${after}`) },
  {
    kind: 'bank-card',
    found: `CASE WHEN ${finds('[0-9]{15}')} AND ${card} <> '' THEN ${luhnPasses(luhnOperand(card))} ELSE false END`,
  },
  { kind: 'mobile-phone', found: finds(`${before}(?:(?:\\+|00)?86[ -]?|0)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}${after}`) },
  {
    kind: 'landline',
    found: finds(
      `${before}(?:[(（]0\\d{2,3}[)）]|0\\d{2,3})[ -]?[2-9]\\d{6,7}${after}|${before}[48]00-?\\d{3,4}-?\\d{3,4}${after}|(?:电话|座机|固话|传真|热线)[号码是为：:\\s]{0,4}[2-9]\\d{6,7}${after}`,
    ),
  },
  { kind: 'email', found: `contains(v, '@') AND ${finds('[\\w.%+-]@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2}')}` },
  // Digits alone may be a 公民身份号码 that passes by chance, too.
  { kind: 'uscc', found: `CASE WHEN ${finds('[A-Z]', code)} THEN ${usccChecks(code)} ELSE false END` },
  {
    kind: 'plate',
    found: finds(`[${plateInitials}][A-HJ-NP-Z][· ]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警](?:$|[^A-Za-z0-9])`),
  },
  { kind: 'passport', found: finds('(?:护照|通行证|台胞证)[号码编是为：:\\s]{0,5}[A-Z]{0,2}\\d{7,8}') },
  { kind: 'person-name', found: `CASE WHEN ${finds(`${nameCues}|${titles}`)} THEN ${named} ELSE false END` },
];

/** A kind of identifier inside the texts of a column, and in how many rows. */
export interface Inside {
  readonly kind: TagKind;
  readonly hits: number;
}

const sums = insideRules
  .map(({ found }, index) => `sum(n) FILTER (WHERE CASE WHEN promising THEN ${found} ELSE false END) AS i${index}`)
  .join(', ');

/**
 * For each of the columns, the kinds of identifiers inside its texts; only values with Chinese characters are texts.
 *
 * @throws Failure as `Session.query`
 */
export async function identifiersInside(
  session: Session,
  source: Rows,
  columns: readonly StagedColumn[],
): Promise<Map<string, Inside[]>> {
  if (columns.length === 0) return new Map();
  const rows = await session.query(
    `${cellsOf(source, columns)},
     texts AS (SELECT *, CASE WHEN there AND wide THEN ${mayHoldIdentifier} AND ${finds('\\p{Han}')} ELSE false END AS promising FROM cells)
     SELECT col, ${sums} FROM texts GROUP BY col`,
  );
  return new Map(
    columns.map(({ id }, index) => {
      const row = rows.find((found) => found.col === index) ?? {};
      const kinds = insideRules.map(({ kind }, at) => ({ kind, hits: Number(row[`i${at}`] ?? 0) }));
      return [id, kinds.filter(({ hits }) => hits > 0)];
    }),
  );
}
