import { dirname, extname, join, parse } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Request } from '../../../shared/contract';
import { Failure } from '../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../shared/job';
import type { OpenList } from '../../../shared/model/openlist';
import { findProfile } from '../../../shared/regulation';
import { ensureFolder, writeTogether, type FileToWrite } from '../files';
import { closedWorkbook, listCsv, listJson, listJsonLd, listWorkbook } from '../openlist';
import type { Handlers } from './context';
import { refuseSecret } from './find';
import { refuseStrangers } from './list-strangers';
import { readFrozen } from './openlist';
import { refusePrecious } from './outputs';

type Format = Request<'list.export'>['formats'][number];
type Targets = Readonly<Record<Format | 'closedXlsx', string | null>>;

export const listExportHandlers = {
  async 'list.export'({ workspace: dir, version, out, formats, columns }, { open, home, job }) {
    const workspace = await open(dir);
    const frozen = await readFrozen(workspace, version);
    const { list, closed } = frozen;
    for (const { resource } of list.items) refuseSecret(workspace.state, resource);
    const profile = findProfile(list.profile.id, workspace.state.regulations);
    const targets = targetsOf(out, formats, closed.length > 0);
    await refusePrecious(
      Object.values(targets).filter((target) => target !== null),
      { home },
    );
    await refuseStrangers(targets, { named: out, profile });
    const csv = targets.csv === null ? null : listCsv(list, profile, columns);
    const files: FileToWrite[] = [];
    const add = (target: string | null, bytes: Uint8Array | undefined): void => {
      if (target !== null && bytes !== undefined) files.push({ target, bytes });
    };
    if (targets.xlsx !== null) {
      add(targets.xlsx, await listWorkbook(list, profile, { columns, between: reporter(list, job) }));
    }
    if (targets.closedXlsx !== null) add(targets.closedXlsx, await closedWorkbook(frozen, profile));
    if (targets.json !== null) add(targets.json, listJson(list));
    if (targets.jsonld !== null) add(targets.jsonld, listJsonLd(list));
    add(targets.csv, csv?.bytes);
    stopIfCancelled(job);
    await ensureFolder(dirname(out));
    await writeTogether(files);
    return { ...targets, items: list.items.length, flagged: [...(csv?.flagged ?? [])] };
  },
} satisfies Partial<Handlers>;

/**
 * Where each format goes: the workbook where the person said, or the only format that is asked for; others beside it
 * under the same name.
 *
 * @throws Failure `bad-request` where the name is that of another of the files, which would be lost.
 */
function targetsOf(out: string, formats: readonly Format[], withClosed: boolean): Targets {
  const { name, dir: folder } = parse(out);
  const wanted = new Set(formats);
  const own: Format = wanted.has('xlsx') || wanted.size > 1 ? 'xlsx' : (formats[0] ?? 'xlsx');
  const beside = (format: Format): string => join(folder, `${name}.${format}`);
  const ending = extname(out).slice(1).toLowerCase();
  const others = ['json', ...formats].filter((format) => format !== own);
  if (others.includes(ending)) throw new Failure('bad-request', { path: 'out' });
  const target = (format: Format): string | null =>
    !wanted.has(format) ? null : format === own ? out : beside(format);
  const closedXlsx = withClosed && wanted.has('xlsx') ? join(folder, `${name}-internal.xlsx`) : null;
  return { xlsx: target('xlsx'), json: target('json'), csv: target('csv'), jsonld: target('jsonld'), closedXlsx };
}

/** Reports the workbook's rows, lets other work in and stops where the job was cancelled. */
function reporter({ items, changes }: OpenList, job: Job): (rows: number) => Promise<void> {
  const total = items.reduce((sum, { fields }) => sum + 1 + fields.length, Math.max(1, changes.length));
  return async (done) => {
    job.report({ phase: 'list-write', done, total });
    await setImmediate();
    stopIfCancelled(job);
  };
}
