/** Px that a column may be wide, and what a key changes. */
export const NARROWEST = 48;
export const WIDEST = 1200;
export const WIDER = 16;

/** Px between the edges of a cell and its text, both sides together, and the widest that a column is by itself. */
const PADDING = 22;
const USUAL = { least: 72, most: 280 } as const;

/** Chinese and full-width signs are as wide as the font is high, others about half of that. */
const WIDE = /[\u1100-\u115f\u2e80-\uffdc\u{20000}-\u{3ffff}]/u;
const SIGN = { wide: 13, narrow: 7.3 } as const;
/** Characters that are looked at. */
const LOOK_AT = 60;

/** About how wide (px) a text is in a table's letters. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text.slice(0, LOOK_AT)) width += WIDE.test(sign) ? SIGN.wide : SIGN.narrow;
  return width;
}

/** A width (px) that shows these texts, the long ones cut. */
export function fittingWidth(texts: readonly string[], most: number = USUAL.most): number {
  const widest = Math.max(0, ...texts.map(textWidth)) + PADDING;
  return Math.round(Math.max(USUAL.least, Math.min(most, widest)));
}

/** A width that a person asks for, kept within what can be used. */
export function allowedWidth(width: number): number {
  return Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)));
}
