import { original, type Draft } from 'immer';
import { Failure } from '../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../shared/job';
import type { JournalEntry, Patch } from '../../../shared/model/journal';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { replayPatches } from '../../../shared/rules/patches';
import { surveyJournal, type Recipe, type Workspace } from '../workspace';
import { answeredEntries } from './answers';
import { seenIn } from './frozen';

/** The state has moved on between the look at the journal and the change. */
class Overtaken extends Error {}

/**
 * Takes entry `seq` back as a change of its own, everything later left as it is.
 *
 * @returns the new entry, and the operation that was taken back.
 * @throws Failure `change-not-found`, `revert-impossible`, `revert-undone`, `revert-nothing`, `revert-overtaken`,
 *   `revert-needed`, `revert-listed`, `revert-groundless`; whatever a change throws.
 */
export async function revertChange(
  workspace: Workspace,
  seq: number,
  job: Job,
): Promise<{ entry: JournalEntry; operation: string }> {
  for (;;) {
    stopIfCancelled(job);
    const { dir, state, head } = workspace;
    const seen = seenIn(workspace);
    const { rows } = await surveyJournal(dir, { through: head.seq, wants: () => false, job });
    const row = rows.find((one) => one.seq === seq);
    if (row === undefined) throw new Failure('change-not-found', { seq });
    const [found] = await answeredEntries(seen, [row], rows, job);
    if (found === undefined) throw new Failure('change-not-found', { seq });
    if ('refused' in found.answer) throw new Failure(found.answer.refused.code, found.answer.refused.params);
    const { operation } = row;
    const recipe = patching(state, found.answer.patches);
    try {
      return { entry: await workspace.change('revert', { operation, seq }, recipe), operation };
    } catch (error) {
      // Another change came between: whether this one can still be taken back is asked anew.
      if (!(error instanceof Overtaken)) throw error;
    }
  }
}

/** Applies patches to the very state that they were made for. */
function patching(state: Readonly<WorkspaceState>, patches: readonly Patch[]): Recipe {
  return (draft: Draft<WorkspaceState>) => {
    if (original(draft) !== state) throw new Overtaken();
    replayPatches(draft, patches);
  };
}
