import type { RefusedCell } from '../../../../shared/contract/list';
import type { CellValue, SheetTexts } from '../../spreadsheet';
import { refusal } from './faults';
import { expectedText, isBlank, textAt } from './texts';

type Line = readonly CellValue[];

/** Strange lines that are compared with each missing one, to say which cell it was; the rest are named as they are. */
const COMPARED = 200;

/**
 * What differs on a sheet that nobody is to edit. The order of its lines and blank lines between them do not count.
 *
 * @param lines what was exported, from the title on
 */
export function differences(sheet: SheetTexts, lines: Iterable<Line>): RefusedCell[] {
  const expected = new Map<string, { texts: string[]; count: number }>();
  for (const line of lines) {
    const texts = withoutEnd(line.map(expectedText));
    const key = JSON.stringify(texts);
    const known = expected.get(key) ?? { texts, count: 0 };
    known.count += 1;
    expected.set(key, known);
  }
  const strange: { row: number; texts: string[] }[] = [];
  sheet.rows.forEach((cells, row) => {
    if (isBlank(sheet, row)) return;
    const texts = withoutEnd(cells.map((_, column) => textAt(sheet, row, column)));
    const known = expected.get(JSON.stringify(texts));
    if (known !== undefined && known.count > 0) known.count -= 1;
    else strange.push({ row, texts });
  });
  const gone = [...expected.values()].flatMap(({ texts, count }) => Array.from({ length: count }, () => texts));
  return [
    ...strange.map(({ row, texts }, at) =>
      changedLine(sheet, row, { texts, was: at < COMPARED ? nearest(texts, gone) : undefined }),
    ),
    ...gone.map((texts) => refusal(sheet, [0, 0], 'edit-row-missing', { before: texts.filter(Boolean).join(' ') })),
  ];
}

/** The missing line that shares most cells with a strange one, taken out of those that are missing. */
function nearest(texts: readonly string[], gone: string[][]): string[] | undefined {
  const shared = (other: readonly string[]): number =>
    other.filter((text, at) => text !== '' && text === texts[at]).length;
  let best = -1;
  gone.forEach((other, at) => {
    if (shared(other) > (best < 0 ? 0 : shared(gone[best] ?? []))) best = at;
  });
  return best < 0 ? undefined : gone.splice(best, 1)[0];
}

function changedLine(
  sheet: SheetTexts,
  row: number,
  { texts, was }: { texts: readonly string[]; was: readonly string[] | undefined },
): RefusedCell {
  if (was === undefined) return refusal(sheet, [row, 0], 'edit-row-new');
  const width = Math.max(texts.length, was.length);
  const column = Array.from({ length: width }, (_, at) => at).find((at) => (texts[at] ?? '') !== (was[at] ?? '')) ?? 0;
  return refusal(sheet, [row, column], 'edit-fixed', { before: was[column] ?? '', after: texts[column] ?? '' });
}

function withoutEnd(texts: string[]): string[] {
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
}
