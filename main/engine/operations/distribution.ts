import { Failure } from '../../../shared/failure';
import { distribution } from '../risk';
import { lookAtTreated, needsKey, parsePlan } from '../treat';
import { passingKey } from '../trust';
import { checkSource, openDataset, planOf } from './attached';
import type { Handlers } from './context';
import { sameReading } from './reading';
import { locateSource } from './sources';

/** How often values occur shows raw ones: like everything in `screenHandlers`, for the person's own screen alone (law 1). */
export const distributionHandlers = {
  async 'treat.distribution'({ plan: given, column: id, ...request }, context) {
    const { home, job, glances } = context;
    const [workspace, dataset] = await openDataset(request, context);
    const column = dataset.columns.byId[id];
    if (column === undefined) throw new Failure('bad-request', { path: 'column' });
    const plan = given === undefined ? planOf(workspace, dataset) : parsePlan(given);
    const path = await locateSource(home, workspace.dir, dataset.id);
    return glances.at(path, sameReading(dataset), job, async ({ staged }) => {
      checkSource(staged, dataset, path);
      // The agency's key is not asked for: other tokens are spread alike.
      const key = needsKey(plan) ? passingKey() : undefined;
      return lookAtTreated({ staged, plan, key, job }, async (session, table, { release, released }) => {
        job.report({ phase: 'measure', done: 0, total: 2 });
        const before = await distribution(session, { table }, column);
        job.report({ phase: 'measure', done: 1, total: 2 });
        const left = { table: `(${release.sql})`, params: release.params };
        const after = released.includes(id) ? await distribution(session, left, column) : null;
        job.report({ phase: 'measure', done: 2, total: 2 });
        return { before, after };
      });
    });
  },
} satisfies Partial<Handlers>;
