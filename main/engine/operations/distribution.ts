import { Failure } from '../../../shared/failure';
import { distribution } from '../risk';
import { lookAtTreated, needsKey, parsePlan } from '../treat';
import { passingKey } from '../trust';
import { checkSource, openDataset, planOf } from './attached';
import type { Handlers } from './context';
import { laddersFor } from './ladder';
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
    const ladders = await laddersFor(plan, workspace);
    const path = await locateSource(home, workspace.dir, dataset.id);
    return glances.at(path, sameReading(dataset), job, async ({ staged }) => {
      checkSource(staged, dataset, path);
      // The agency's key is not asked for: other tokens are spread alike.
      const key = needsKey(plan) ? passingKey() : undefined;
      return lookAtTreated({ staged, plan, key, ladders, job }, async (session, table, { release, outputs }) => {
        job.report({ phase: 'measure', done: 0, total: 2 });
        const before = await distribution(session, { table }, column);
        job.report({ phase: 'measure', done: 1, total: 2 });
        const made = outputs.filter(({ from }) => from === id).map((output) => output.id);
        // What became several columns is counted by what they say together.
        const together = made.length > 1 ? `concat_ws(' / ', ${made.join(', ')}) AS ${id}` : made.join('');
        const left = { table: `(SELECT ${together} FROM (${release.sql}))`, params: release.params };
        const after = made.length > 0 ? await distribution(session, left, column) : null;
        job.report({ phase: 'measure', done: 2, total: 2 });
        return { before, after };
      });
    });
  },
} satisfies Partial<Handlers>;
