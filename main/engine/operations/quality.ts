import { basename, extname } from 'node:path';
import type { Request } from '../../../shared/contract';
import { Failure, type FailureCode } from '../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../shared/job';
import { inOrder } from '../../../shared/model/primitives';
import type { QualityReport } from '../../../shared/model/quality';
import { legalDate } from '../../../shared/rules/clock';
import { writeDurably } from '../files';
import { measureQuality, qualityWorkbook, type Subject } from '../quality';
import { checkSame, openDataset } from './attached';
import type { Context, Handlers } from './context';
import { refusePrecious } from './outputs';
import { sameReading } from './reading';
import { refuseMarkedNames, refuseMarkedRows } from './secrecy';
import { locateSource } from './sources';
import { describeColumns, withStaged } from './staging';

/** Failures that say that the source is not at hand, which is itself a finding. */
const absent: readonly FailureCode[] = ['source-not-located', 'source-missing', 'source-changed', 'file-not-found'];

type Asked = Request<'dataset.quality'>;

/** The quality of a dataset of a workspace; where its source is not at hand, of what is known without it. */
async function ofDataset(
  request: { workspace: string; resource: string; dataset?: string | undefined },
  context: Context,
): Promise<QualityReport> {
  const { home, job, glances, clock } = context;
  const [workspace, dataset] = await openDataset(request, context);
  const resource = workspace.state.resources.byId[dataset.resource];
  const known: Omit<Subject, 'staged'> = {
    file: dataset.source.name,
    columns: inOrder(dataset.columns),
    rows: dataset.rows,
    dataset: { id: dataset.id, name: dataset.name, resource: resource?.name ?? dataset.resource },
    declared: {
      items: resource === undefined ? [] : inOrder(resource.items),
      updateCycle: resource?.updateCycle ?? '',
      attachedOn: dataset.attachedOn,
      period: dataset.period,
    },
    today: legalDate(clock()),
  };
  try {
    const path = await locateSource(home, workspace.dir, dataset.id);
    return await glances.at(path, sameReading(dataset), job, ({ staged }) => {
      checkSame(staged, dataset, path);
      return measureQuality({ ...known, staged }, job);
    });
  } catch (error) {
    if (!(error instanceof Failure) || !absent.includes(error.code)) throw error;
    return measureQuality({ ...known, staged: null }, job);
  }
}

/** The quality of a file that no workspace knows; what its columns hold is found out first. */
async function ofFile(file: string, options: Parameters<typeof withStaged>[1], job: Job, today: string) {
  return withStaged(file, options, job, async (staged) => {
    refuseMarkedNames(staged, file);
    const columns = await describeColumns(staged, file, job);
    await refuseMarkedRows(staged, columns, job);
    const { rows } = staged;
    return measureQuality({ file: basename(file), staged, columns, rows, dataset: null, declared: null, today }, job);
  });
}

/** @throws Failure `bad-request` for a name that is no workbook's; `output-protected` */
async function refuseOutput({ out, file }: Asked, home: string): Promise<void> {
  if (out === undefined) return;
  if (extname(out).toLowerCase() !== '.xlsx') throw new Failure('bad-request', { path: 'out' });
  await refusePrecious([out], { home, read: [file] });
}

export const qualityHandlers = {
  async 'dataset.quality'(request, context) {
    const { home, job, clock } = context;
    const { workspace, resource, dataset, file, out, ...options } = request;
    await refuseOutput(request, home);
    const report =
      file !== undefined
        ? await ofFile(file, options, job, legalDate(clock()))
        : await ofDataset({ workspace: workspace ?? '', resource: resource ?? '', dataset }, context);
    if (out !== undefined) {
      const bytes = await qualityWorkbook(report);
      stopIfCancelled(job);
      await writeDurably(out, bytes);
    }
    return { report, xlsx: out ?? null };
  },
} satisfies Partial<Handlers>;
