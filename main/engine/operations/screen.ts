import { preview } from '../table';
import { needsKey, parsePlan, previewPlan } from '../treat';
import { passingKey } from '../trust';
import { checkSame, checkSource, openDataset, planOf } from './attached';
import type { Handlers } from './context';
import { sameReading } from './reading';
import { locateSource } from './sources';

/**
 * What shows raw cells, and that on the person's own screen alone (law 1): read from staging, answered, kept nowhere.
 * The staged copy may stay for the next look, in its private folder, until a workspace is closed.
 */
export const screenHandlers = {
  async 'dataset.rows'({ from, count, ...request }, context) {
    const { home, job, glances } = context;
    const [workspace, dataset] = await openDataset(request, context);
    const path = await locateSource(home, workspace.dir, dataset.id);
    return glances.at(path, sameReading(dataset), job, async (staged) => {
      checkSame(staged, dataset, path);
      return { columns: staged.columns.map(({ name }) => name), rows: await preview(staged, { from, count }) };
    });
  },

  async 'treat.preview'({ plan: given, count, ...request }, context) {
    const { home, job, glances } = context;
    const [workspace, dataset] = await openDataset(request, context);
    const plan = given === undefined ? planOf(workspace, dataset) : parsePlan(given);
    const path = await locateSource(home, workspace.dir, dataset.id);
    return glances.at(path, sameReading(dataset), job, async (staged) => {
      checkSource(staged, dataset, path);
      // The agency's key is not asked for: tokens shown are examples, and those of a run are others.
      const key = needsKey(plan) ? passingKey() : undefined;
      const before = await preview(staged, { from: 0, count });
      const after = await previewPlan({ staged, plan, key, count, job });
      return { before: { columns: staged.columns.map(({ name }) => name), rows: before }, after };
    });
  },
} satisfies Partial<Handlers>;
