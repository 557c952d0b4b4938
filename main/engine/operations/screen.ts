import { stat } from 'node:fs/promises';
import { Failure } from '../../../shared/failure';
import { onFile } from '../files';
import { columnFigures, readHeadRows } from '../table';
import { needsKey, parsePlan, previewPlan } from '../treat';
import { passingKey } from '../trust';
import { checkSame, checkSource, openDataset, planOf } from './attached';
import type { Handlers } from './context';
import { laddersFor } from './ladder';
import { sameReading } from './reading';
import { locateSource } from './sources';

/**
 * What shows raw cells, and that on the person's own screen alone (law 1): read from staging, answered, kept nowhere.
 * The staged copy may stay for the next look, in its private folder, until a workspace is closed.
 */
export const screenHandlers = {
  async 'dataset.head'({ file, count, ...options }, { job }) {
    const head = await readHeadRows(file, options, count, job);
    return { size: (await onFile(file, () => stat(file))).size, head };
  },

  async 'dataset.rows'({ from, count, left, width, ...request }, context) {
    const { home, job, glances } = context;
    const [workspace, dataset] = await openDataset(request, context);
    const path = await locateSource(home, workspace.dir, dataset.id);
    return glances.at(path, sameReading(dataset), job, async ({ staged, rows }) => {
      checkSame(staged, dataset, path);
      const columns = staged.columns.map(({ name }) => name);
      return { columns, rows: await rows({ from, count, left, width }) };
    });
  },

  async 'dataset.column'({ column: id, ...request }, context) {
    const { home, job, glances } = context;
    const [workspace, dataset] = await openDataset(request, context);
    const column = dataset.columns.byId[id];
    if (column === undefined) throw new Failure('bad-request', { path: 'column' });
    const path = await locateSource(home, workspace.dir, dataset.id);
    return glances.at(path, sameReading(dataset), job, async ({ staged }) => {
      checkSame(staged, dataset, path);
      const { shapes, ...figures } = await columnFigures(staged, column, job);
      return { ...figures, shapes: [...shapes] };
    });
  },

  async 'dataset.forget'({ file }, { glances }) {
    await glances.forget(file);
    return {};
  },

  async 'treat.preview'({ plan: given, count, ...request }, context) {
    const { home, job, glances } = context;
    const [workspace, dataset] = await openDataset(request, context);
    const plan = given === undefined ? planOf(workspace, dataset) : parsePlan(given);
    const ladders = await laddersFor(plan, workspace);
    const path = await locateSource(home, workspace.dir, dataset.id);
    return glances.at(path, sameReading(dataset), job, async ({ staged, rows }) => {
      checkSource(staged, dataset, path);
      // The agency's key is not asked for: tokens shown are examples, and those of a run are others.
      const key = needsKey(plan) ? passingKey() : undefined;
      const before = await rows({ from: 0, count });
      const after = await previewPlan({ staged, plan, key, ladders, count, job });
      return { before: { columns: staged.columns.map(({ name }) => name), rows: before }, after };
    });
  },
} satisfies Partial<Handlers>;
