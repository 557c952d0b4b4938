import type { RefusedCell } from '../../../../shared/contract/list';
import type { CellValue, SheetTexts } from '../../spreadsheet';
import { markText } from '../mark';
import { NOTES_SHEET, notesOf } from '../notes';
import { changeTable, fieldTable, listTitle, subtitleOf, type Table } from '../tables';
import { refusal } from './faults';
import { differences } from './fixed';
import { itemDifferences, type Differences, type Exported } from './items';
import { findHeader, type Marked } from './place';
import { expectedText, isBlank, textAt } from './texts';

/** Refusals that are told of one workbook: whoever sees so many sees that it is another one. */
const TOLD = 1000;

/**
 * All that differs between a list and a workbook of it that came back. On 开放清单 the cells that people fill in may be
 * changed; whatever else differs is refused. Of sheets that were taken out nothing is said.
 */
export function compareWorkbook(sheets: readonly SheetTexts[], marked: Marked, exported: Exported): Differences {
  const { sheet, mark } = marked;
  const header = findHeader(sheet, exported.profile);
  if (header === undefined)
    return { changed: [], refused: [refusal(sheet, [0, 0], 'edit-row-missing', { before: '表头' })] };
  const { list, profile } = exported;
  const { changed, refused } = itemDifferences(sheet, header, exported);
  const banner = [listTitle(list, profile), subtitleOf(list), markText(mark)];
  const fixed = new Map<string, Iterable<readonly CellValue[]>>([
    ...[fieldTable(list, profile), changeTable(list, profile)].map((table) => [table.name, linesOf(table)] as const),
    [NOTES_SHEET, [[NOTES_SHEET], ...notesOf(list, profile)]],
  ]);
  const others = sheets
    .filter((one) => one !== sheet)
    .flatMap((one) => {
      const lines = fixed.get(one.name);
      if (lines !== undefined) return differences(one, lines);
      const filled = one.rows.findIndex((_, row) => !isBlank(one, row));
      return filled < 0 ? [] : [refusal(one, [filled, 0], 'edit-sheet-new')];
    });
  return { changed, refused: [...bannerDifferences(sheet, header.row, banner), ...refused, ...others].slice(0, TOLD) };
}

function* linesOf({ title, subtitle, columns, rows }: Table): Generator<readonly CellValue[]> {
  yield [title];
  yield [subtitle];
  yield columns.map((column) => column.title);
  yield* rows;
}

/** Cells above the header that are none of what was exported there. */
function bannerDifferences(sheet: SheetTexts, end: number, expected: readonly string[]): RefusedCell[] {
  const known = expected.map(expectedText);
  const refused: RefusedCell[] = [];
  for (let row = 0; row < end; row += 1) {
    (sheet.rows[row] ?? []).forEach((_, column) => {
      const after = textAt(sheet, row, column);
      if (after === '' || known.includes(after)) return;
      refused.push(refusal(sheet, [row, column], 'edit-fixed', { before: known[row] ?? '', after }));
    });
  }
  return refused;
}
