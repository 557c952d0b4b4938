import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../../../shared/failure';
import type { Job } from '../../../shared/job';
import type { Dataset } from '../../../shared/model/dataset';
import { inOrder } from '../../../shared/model/primitives';
import { onFile } from '../files';
import { sha256File } from '../trust';
import type { Workspace } from '../workspace';
import { openDataset } from './attached';
import type { Handlers } from './context';
import { rememberSources, sourceStates } from './sources';

async function sizeOf(path: string): Promise<number> {
  const found = await onFile(path, () => stat(path));
  if (!found.isFile()) throw new Failure('file-not-a-file', { file: path });
  return found.size;
}

/** Whether the file is the dataset's source. Another size is another file, which saves reading it. */
async function isSource(path: string, { source }: Dataset, job: Job): Promise<boolean> {
  return (await sizeOf(path)) === source.size && (await sha256File(path, job)).digest === source.digest;
}

/** Other datasets whose source is not in its place and could lie in `folder`: a file of its name and size is there. */
async function neighbours(home: string, { state, dir }: Workspace, folder: string, but: string): Promise<Dataset[]> {
  const others = inOrder(state.datasets).filter(({ id }) => id !== but);
  const states = await sourceStates(
    home,
    dir,
    others.map(({ id }) => id),
  );
  const there: Dataset[] = [];
  for (const dataset of others) {
    const standing = states.get(dataset.id)?.state;
    if (standing === 'same' || standing === 'touched') continue;
    // A name from the workspace is only ever a name, never a way out of the folder.
    const name = basename(dataset.source.name);
    const size = await sizeOf(join(folder, name)).catch(() => null);
    if (size === dataset.source.size) there.push(dataset);
  }
  return there;
}

/** Where sources lie on this computer: looked at without reading them, and said anew by the person. */
export const locateHandlers = {
  async 'dataset.source'(request, context) {
    const [workspace, { id }] = await openDataset(request, context);
    const states = await sourceStates(context.home, workspace.dir, [id]);
    return { dataset: id, state: states.get(id)?.state ?? 'unknown' };
  },

  async 'dataset.locate'({ file, folder, ...request }, context) {
    const { home, job, inTurn } = context;
    const [workspace, dataset] = await openDataset(request, context);
    if (!(await isSource(file, dataset, job))) throw new Failure('source-differs', { dataset: dataset.id, file });
    const found: Record<string, string> = { [dataset.id]: file };
    const beside = await neighbours(home, workspace, dirname(file), dataset.id);
    for (const other of folder ? beside : []) {
      const path = join(dirname(file), basename(other.source.name));
      if (await isSource(path, other, job)) found[other.id] = path;
    }
    await inTurn(() => rememberSources(home, workspace.dir, found));
    const located = Object.keys(found);
    return { located, others: beside.filter(({ id }) => !located.includes(id)).length };
  },
} satisfies Partial<Handlers>;
