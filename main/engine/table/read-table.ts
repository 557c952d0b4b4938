import { join } from 'node:path';
import { Failure } from '../../../shared/failure';
import type { Job } from '../../../shared/job';
import { examine, openFile, type Examined, type Opened } from './examine';
import { stageHtml } from './html/html-table';
import { stageJson } from './json/json-table';
import type { StageOptions } from './stage-options';
import type { StagedTable } from './staged';
import { textKind } from './text-kind';
import { stageText } from './text-table';
import { stageWorkbook } from './workbook-table';
import { isWorkbook, withArchive } from './zip/archive';
import { chooseMember } from './zip/choose';
import { unpackMember } from './zip/unpack';

/** A table, and what reading told of its file. */
export interface ReadTable {
  readonly table: StagedTable;
  readonly examined: Examined;
}

/** Reads a file that is one table by itself, with the reader that its content asks for. */
async function readFile(opened: Opened, options: StageOptions, folder: string, job: Job): Promise<ReadTable> {
  const kind = opened.container === 'text' ? textKind(opened.head) : 'workbook';
  if (kind === 'table') return stageText(opened, options, folder, job);
  const examined = await examine(opened, job);
  const { path } = opened;
  switch (kind) {
    case 'json':
      return { table: await stageJson(path, examined, options, folder, job), examined };
    case 'html':
    case 'archive':
      return { table: await stageHtml({ kind, path, examined, options, job }, folder), examined };
    case 'spreadsheetml':
    case 'workbook':
      return { table: await stageWorkbook(path, examined, options, folder, job), examined };
  }
}

/** Reads the table inside a zip from a copy in `folder`; failures name the file that the person knows. */
async function readArchive({ path }: Opened, options: StageOptions, folder: string, job: Job): Promise<StagedTable> {
  const inner = join(folder, 'member');
  const { name, others } = await withArchive(path, async (members, zip) => {
    const { member, others } = chooseMember(members, options.member, path);
    await unpackMember(zip, member, inner, { file: path, folder, job });
    return { name: member.name, others };
  });
  try {
    const opened = await openFile(inner);
    if (opened.container === 'zip' && !(await isWorkbook(inner))) throw new Failure('zip-no-table', { file: path });
    const { table } = await readFile(opened, options, folder, job);
    const left = others === 0 ? [] : [{ code: 'other-member', count: others, places: [] } as const];
    return { ...table, reading: { ...table.reading, member: name }, warnings: [...table.warnings, ...left] };
  } catch (error) {
    if (!(error instanceof Failure) || error.params['file'] !== inner) throw error;
    throw new Failure(error.code, { ...error.params, file: path }, { cause: error });
  }
}

/**
 * Reads the table in a data file, whatever kind of file its content shows it to be, its name notwithstanding.
 *
 * @throws Failure as `stage`
 */
export async function readTable(opened: Opened, options: StageOptions, folder: string, job: Job): Promise<ReadTable> {
  if (opened.container !== 'zip' || (await isWorkbook(opened.path))) return readFile(opened, options, folder, job);
  const examined = await examine(opened, job);
  return { table: await readArchive(opened, options, folder, job), examined };
}
