import { Failure } from '../../../../shared/failure';
import { formatCode } from './formats';
import type { Parts } from './part-reader';
import { readPart } from './xml';

/** Excel keeps 65,490 cell styles at most. */
const MOST_STYLES = 100_000;

/**
 * Codes of the number formats by the style numbers that cells carry (`s`).
 * @throws Failure as `readXml` does
 */
export async function readStyles(parts: Parts, name: string): Promise<readonly string[]> {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  await readPart(parts, name, {
    open(element, { numFmtId, formatCode: code }) {
      const id = Number(numFmtId ?? 0);
      if (element === 'cellXfs') inCells = true;
      else if (element === 'numFmt' && code !== undefined) own.set(id, code);
      else if (element === 'xf' && inCells) ids.push(id);
      if (ids.length > MOST_STYLES || own.size > MOST_STYLES)
        throw new Failure('workbook-unreadable', { file: parts.file });
    },
    close(element) {
      if (element === 'cellXfs') inCells = false;
    },
  });
  return ids.map((id) => formatCode(id, own));
}
