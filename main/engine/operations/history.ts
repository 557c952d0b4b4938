import { extname } from 'node:path';
import type { HistoryFilter } from '../../../shared/contract/history';
import { Failure } from '../../../shared/failure';
import { stopIfCancelled } from '../../../shared/job';
import { writeDurably } from '../files';
import { historyFilter, historyPage, historySheetRows, historyWorkbook, revertChange } from '../history';
import { surveyJournal, type Workspace } from '../workspace';
import type { Handlers } from './context';
import { findResource } from './find';
import { refusePrecious } from './outputs';

/** A filter with its resource found. @throws Failure `resource-not-found`, `resource-ambiguous`. */
function scopeOf({ resource, ...rest }: HistoryFilter, { state }: Workspace) {
  return { ...rest, resource: resource === undefined ? undefined : findResource(state, resource).id };
}

export const historyHandlers = {
  async 'journal.history'({ workspace: dir, filter, before, count }, { open, job }) {
    const workspace = await open(dir);
    return historyPage(workspace, { scope: scopeOf(filter, workspace), before, count }, job);
  },

  async 'change.revert'({ workspace: dir, seq }, { open, job, inTurn }) {
    const workspace = await open(dir);
    return inTurn(async () => {
      const { entry, operation } = await revertChange(workspace, seq, job);
      return { seq: entry.seq, reverted: { seq, operation } };
    });
  },

  async 'journal.export'({ workspace: dir, filter, out }, { open, home, clock, job }) {
    const workspace = await open(dir);
    if (extname(out).toLowerCase() !== '.xlsx') throw new Failure('bad-request', { path: 'out' });
    await refusePrecious([out], { home });
    const { state, head } = workspace;
    const wants = historyFilter(scopeOf(filter, workspace), state);
    const { wanted } = await surveyJournal(workspace.dir, { through: head.seq, wants, job });
    const rows = await historySheetRows({ dir: workspace.dir, state }, wanted, job);
    const bytes = await historyWorkbook({ state, head }, rows, { entries: wanted.length, at: clock(), job });
    stopIfCancelled(job);
    await writeDurably(out, bytes);
    return { xlsx: out, entries: wanted.length, rows: rows.length };
  },
} satisfies Partial<Handlers>;
