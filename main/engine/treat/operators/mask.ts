import { z } from 'zod';
import type { TagKind } from '../../../../shared/model/tag';
import { defineOperator } from './operator';

const oneCharacter = z.string().refine((text) => Array.from(text).length === 1);

const params = z.strictObject({
  /** Characters shown at the start, 0 to 100. Default 0. */
  keepStart: z.number().int().min(0).max(100).default(0),
  /** Characters shown at the end, 0 to 100. Default 0. */
  keepEnd: z.number().int().min(0).max(100).default(0),
  /** The one character that stands for a hidden one. Default `*`. */
  fill: oneCharacter.default('*'),
  /** How many fill characters stand for the hidden part, 1 to 100, so that its length is not told. Default: its length. */
  width: z.number().int().min(1).max(100).optional(),
  /** One character from whose last place on the value is shown: `@` shows an e-mail's domain. Default: none. */
  showFrom: oneCharacter.optional(),
});
export type MaskParams = z.input<typeof params>;

/**
 * Hides the middle of a value behind a fill character. A value no longer than what would be shown is hidden whole.
 * Masking alone is not de-identification: neighbouring columns may restore what it hides.
 */
export const mask = defineOperator({
  id: 'mask',
  technique: '屏蔽（掩码）',
  params,
  treat: ({ keepStart, keepEnd, fill, width, showFrom }) => ({
    form: 'sql',
    toSql(column, { bind }) {
      const [start, end, hidden] = [bind(keepStart), bind(keepEnd), bind(fill)].map((place, index) =>
        index < 2 ? `${place}::INTEGER` : `${place}::VARCHAR`,
      );
      const filler = (length: string) =>
        `repeat(${hidden}, ${width === undefined ? length : `${bind(width)}::INTEGER`})`;
      const maskOf = (text: string) =>
        `CASE WHEN ${text} = '' THEN ''` +
        ` WHEN length(${text}) <= ${start} + ${end} THEN ${filler(`length(${text})`)}` +
        ` ELSE left(${text}, ${start}) || ${filler(`length(${text}) - ${start} - ${end}`)} || right(${text}, ${end}) END`;
      if (showFrom === undefined) return maskOf(column);
      const shown = `strpos(reverse(${column}), ${bind(showFrom)}::VARCHAR)`;
      return `${maskOf(`left(${column}, length(${column}) - ${shown})`)} || right(${column}, ${shown})`;
    },
  }),
  loss: () => 0.7,
});

/** The usual masks by kind (张**, 138****5678 …). Kinds that are absent have no mask worth showing. */
export const maskPresets: Readonly<Partial<Record<TagKind, MaskParams>>> = {
  'person-name': { keepStart: 1, width: 2 },
  'resident-id': { keepStart: 6, keepEnd: 4 },
  'mobile-phone': { keepStart: 3, keepEnd: 4 },
  landline: { keepStart: 4, keepEnd: 2 },
  'bank-card': { keepEnd: 4 },
  passport: { keepStart: 1, keepEnd: 3 },
  plate: { keepStart: 2, keepEnd: 1 },
  email: { keepStart: 1, width: 3, showFrom: '@' },
};
