/** A cell of a workbook holds 32,767 UTF-16 units. */
const CELL_LIMIT = 32_767;
const CUT_NOTE = '…（过长，余下见 JSON 清单）';

/**
 * A text as a cell can hold it: line breaks as LF, characters that XML forbids left out, and what Excel would take for an
 * escape (`_x000D_`) escaped. A text beyond the cell's limit is cut and says so.
 */
export function cellText(value: string): string {
  const clean = value
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : ''))
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return clean.length > CELL_LIMIT ? cut(clean) + CUT_NOTE : clean;
}

/** What a reader of the workbook finds in the cell that `cellText` was written to. */
export function shownText(value: string): string {
  return cellText(value).replaceAll('_x005F_', '_');
}

/** The beginning that fits with the note, not ending between the halves of a character. */
function cut(text: string): string {
  return text.slice(0, CELL_LIMIT - CUT_NOTE.length).replace(/[\uD800-\uDBFF]$/, '');
}
