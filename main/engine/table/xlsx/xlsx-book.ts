import { join } from 'node:path';
import type { CellObject } from '@e965/xlsx';
import { Failure } from '../../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../../shared/job';
import type { Book, Sheet, SheetPass, SheetRow } from '../book';
import { cellMaker, type RawCell } from './cell-values';
import { openParts, type Parts } from './part-reader';
import { relationsOf } from './relations';
import { readSharedStrings } from './shared-strings';
import { placeOf, sheetRows } from './sheet-rows';
import { readStyles } from './styles';
import { isTrue } from './text';
import { readPart, readXml } from './xml';

/** Sheets of a workbook; Excel sets no limit but its memory. */
const MOST_SHEETS = 10_000;

/** What `workbook.xml` says (ECMA-376 part 1, 18.2.27). */
interface Contents {
  readonly date1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly relation: string }[];
}

async function readContents(parts: Parts, part: string): Promise<Contents> {
  let date1904 = false;
  const sheets: Contents['sheets'][number][] = [];
  await readPart(parts, part, {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      if (sheets.length >= MOST_SHEETS) throw new Failure('workbook-unreadable', { file: parts.file });
      const [, relation = ''] = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key)) ?? [];
      sheets.push({
        name: attributes['name'] ?? '',
        hidden: (attributes['state'] ?? 'visible') !== 'visible',
        relation,
      });
    },
  });
  return { date1904, sheets };
}

/** The part that holds the workbook; undefined for what is no xlsx with XML in it (xlsb, ods). */
async function findWorkbook(parts: Parts): Promise<string | undefined> {
  const found = (await relationsOf(parts, '')).find(({ kind }) => kind === 'officeDocument')?.target;
  return [found, 'xl/workbook.xml'].find((part) => part?.toLowerCase().endsWith('.xml') === true && parts.has(part));
}

/** Rows of the cells of a sheet that have a comment or a thread of them. */
async function commentsOf(parts: Parts, sheet: string): Promise<number[]> {
  const rows = new Map<string, number>();
  for (const { kind, target } of await relationsOf(parts, sheet)) {
    if (kind !== 'comments' && kind !== 'threadedComment') continue;
    await readPart(parts, target, {
      open(name, { ref }) {
        if ((name !== 'comment' && name !== 'threadedComment') || ref === undefined) return;
        rows.set(ref, placeOf(ref)?.row ?? 0);
      },
    });
  }
  return [...rows.values()].sort((a, b) => a - b);
}

/** One pass over the part of a sheet. A sheet without a part, or a chart's, has no rows. */
function passOver(parts: Parts, part: string, makeCell: (raw: RawCell) => CellObject, job: Job): SheetPass {
  const handler = sheetRows(parts.file, makeCell);
  async function* rows(): AsyncGenerator<readonly SheetRow[]> {
    const total = parts.size(part);
    for await (const done of readXml(parts, part, handler)) {
      stopIfCancelled(job);
      job.report({ phase: 'copy', done: Math.min(done, total), total });
      yield handler.take();
    }
    yield handler.take();
  }
  return {
    rows: rows(),
    rest: async () => ({
      merges: handler.merges,
      hiddenRows: handler.hiddenRows,
      hiddenColumns: handler.hiddenColumns,
      comments: await commentsOf(parts, part),
    }),
  };
}

/**
 * Opens an xlsx whose sheets are read row by row, in bounded memory whatever their size; undefined for a zip that is
 * none (xlsb, ods). Progress phases: `read` for the texts that cells share, `copy` for a sheet (bytes).
 *
 * @param folder private folder for what does not fit into memory
 * @throws Failure `workbook-unreadable`, `workbook-too-large`, `disk-full`, `cancelled`
 */
export async function openXlsx(file: string, folder: string, job: Job): Promise<Book | undefined> {
  const parts = await openParts(file);
  try {
    const workbook = await findWorkbook(parts);
    if (workbook === undefined) {
      parts.close();
      return undefined;
    }
    const { date1904, sheets } = await readContents(parts, workbook);
    const relations = await relationsOf(parts, workbook);
    const partOf = (kind: string): string => relations.find((relation) => relation.kind === kind)?.target ?? '';
    const formats = await readStyles(parts, partOf('styles'));
    const strings = await readSharedStrings(parts, partOf('sharedStrings'), join(folder, 'shared-texts'), job);
    const makeCell = cellMaker(formats, date1904, (index) => {
      const text = strings.get(index);
      if (text === undefined) throw new Failure('workbook-unreadable', { file });
      return text;
    });
    return {
      sheets: sheets.map(({ name, hidden, relation }): Sheet => {
        const part = relations.find(({ id, kind }) => id === relation && kind === 'worksheet')?.target ?? '';
        return { name, hidden, read: (reading) => passOver(parts, part, makeCell, reading) };
      }),
      externalLinks: relations.filter(({ kind }) => kind === 'externalLink').length,
      close() {
        strings.close();
        parts.close();
      },
    };
  } catch (error) {
    parts.close();
    throw error;
  }
}
