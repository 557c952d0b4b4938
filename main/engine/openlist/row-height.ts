/** Points a line of 10-point text takes, and what a row needs around its lines. */
const LINE = 13.5;
const MARGIN = 5;
/** The tallest row that Excel knows. */
const TALLEST = 409;

/** Width of a text in characters of the default font: Chinese and other full-width characters take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width +=
      /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3ffff}]/u.test(
        character,
      )
        ? 2
        : 1;
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
