import { basename } from 'node:path';
import { Failure } from '../../../shared/failure';
import { quietJob, type Job } from '../../../shared/job';
import { makePrivateFolder } from '../files';
import { openFile } from './examine';
import { readTable } from './read-table';
import type { StageOptions } from './stage-options';
import type { Staged } from './staged';

/** One ASCII character that can separate fields. */
const DELIMITER = /^[\t !#-/:-@[-`{-~]$/;

/**
 * Reads a data file once and makes it ready for SQL, in a private folder. What it is, is told by its content: a zip is
 * an xlsx or holds a data file, a compound file is an xls (or .et), text is a web page, JSON or a plain table. The file
 * itself is only read.
 *
 * Progress phases: `unpack`, `examine`, `head`, `read`, `copy` (bytes), `stage` (hundredths).
 *
 * @throws Failure naming the file: `table-format-unknown`, `table-empty`, `table-too-wide`, `table-file-changed`,
 *   `table-quote-unclosed`, `table-row-too-long`, `number-damaged`, `workbook-unreadable`, `workbook-encrypted`,
 *   `workbook-too-large`, `workbook-sheet-missing`, those of `stageHtml`, `stageJson` and zips; `table-memory`,
 *   `disk-full`, `cancelled`;
 *   `bad-request` for a delimiter that is not one ASCII character
 */
export async function stage(path: string, options: StageOptions = {}, job: Job = quietJob): Promise<Staged> {
  if (options.delimiter !== undefined && !DELIMITER.test(options.delimiter)) {
    throw new Failure('bad-request', { path: 'delimiter' });
  }
  const opened = await openFile(path);
  const folder = await makePrivateFolder();
  try {
    const { table, examined } = await readTable(opened, options, folder.path, job);
    await examined.assertUnchanged();
    const source = { name: basename(path), size: examined.size, digest: examined.digest };
    return { ...table, source, folder: folder.path, close: () => folder.remove() };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}
