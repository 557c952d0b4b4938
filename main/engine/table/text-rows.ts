import type { SheetRow } from './book';
import { cellText } from './cells';
import { isBlank } from './row-writer';
import type { Cells } from './sample-rows';

/** A row of a sheet that is not blank, as text. */
export interface TextRow extends SheetRow {
  readonly texts: Cells;
  /** The row above it that is not blank; -1 for the first. */
  readonly above: number;
}

/** The rows of a sheet that are not blank, in portions. */
export async function* textRows(portions: AsyncIterable<readonly SheetRow[]>): AsyncGenerator<TextRow[]> {
  let above = -1;
  for await (const portion of portions) {
    const rows: TextRow[] = [];
    for (const { number, cells } of portion) {
      const texts: Cells = [];
      for (const cell of cells) texts.push(cellText(cell));
      if (texts.every(isBlank)) continue;
      rows.push({ number, cells, texts, above });
      above = number;
    }
    yield rows;
  }
}
