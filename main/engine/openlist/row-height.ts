/** Points a line of 10-point text takes, and what a row needs around its lines. */
const LINE = 13.5;
const MARGIN = 5;
/** The tallest row that Excel knows. */
const TALLEST = 409;

/** Blocks of characters that take the room of two, as first and last code points. */
const WIDE = [
  [0x1100, 0x11ff],
  [0x2e80, 0x9fff],
  [0xac00, 0xd7af],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3ffff],
] as const;

/** Width of a text in characters of the default font: Chinese and other full-width characters take two. */
function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    width += code >= 0x1100 && WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
  }
  return width;
}

/** Lines that a wrapped text needs in a column; one character of the width is lost to the cell's edges. */
function linesOf(text: string, width: number): number {
  const room = Math.max(2, width - 1);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

/**
 * Height in points of a row of wrapped texts. Programs do not agree on whether they work it out themselves, so it is
 * written down; without it long texts print over their neighbours.
 *
 * @param widths of the columns, in characters of the default font.
 */
export function rowHeight(values: readonly (string | number | null)[], widths: readonly number[]): number {
  const lines = values.map((value, index) => linesOf(String(value ?? ''), widths[index] ?? 0));
  return Math.min(TALLEST, Math.max(1, ...lines) * LINE + MARGIN);
}
