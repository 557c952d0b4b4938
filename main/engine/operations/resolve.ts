import { resolveToken } from '../treat';
import { openExistingKey } from '../trust';
import { checkSame, openDataset, planOf } from './attached';
import type { Handlers } from './context';
import { passphraseOf } from './identity';
import { sameReading } from './reading';
import { locateSource } from './sources';
import { withStaged } from './staging';

/** Whose a token is, is told by its place alone, and leaves no trace: nothing is stored. */
export const resolveHandlers = {
  async 'treat.resolve'({ token, key: secret, ...request }, context) {
    const { home, job } = context;
    const [workspace, dataset] = await openDataset(request, context);
    const plan = planOf(workspace, dataset);
    const key = await openExistingKey({ home, scope: workspace.state.agency.code }, await passphraseOf(secret));
    const path = await locateSource(home, workspace.dir, dataset.id);
    return withStaged(path, sameReading(dataset), job, async (staged) => {
      checkSame(staged, dataset, path);
      const found = await resolveToken({ staged, plan, key, token, job });
      const columns = found.map(({ column, count, records }) => ({
        column,
        name: dataset.columns.byId[column]?.name ?? '',
        count,
        records: [...records],
      }));
      return { dataset: dataset.id, columns };
    });
  },
} satisfies Partial<Handlers>;
