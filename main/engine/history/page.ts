import type { Response } from '../../../shared/contract';
import type { Job } from '../../../shared/job';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { touchedResources, wordsOf } from '../../../shared/rules/history';
import { surveyJournal, type Workspace } from '../workspace';
import { answeredEntries, type AnsweredEntry } from './answers';
import { seenIn } from './frozen';
import { historyFilter, type HistoryScope } from './filter';

type Page = Response<'journal.history'>;

/** Changes of one entry that are told one by one, and resources that are named. */
const TOLD = 60;
const NAMED = 20;

/**
 * One page of the history, the newest entries first, in words and with whether each can be taken back.
 *
 * @param before only entries before this number. @param count how many at most.
 * @throws Failure `cancelled`.
 */
export async function historyPage(
  workspace: Workspace,
  { scope, before = Infinity, count }: { scope: HistoryScope; before?: number | undefined; count: number },
  job: Job,
): Promise<Page> {
  const { dir, state, head } = workspace;
  const seen = seenIn(workspace);
  const wants = historyFilter(scope, state);
  const { rows, wanted } = await surveyJournal(dir, { through: head.seq, wants, job });
  const earlier = wanted.filter(({ seq }) => seq < before);
  const shown = count === 0 ? [] : earlier.slice(-count);
  const answered = await answeredEntries(seen, shown, rows, job);
  return {
    entries: answered.reverse().map((one) => entryOf(one, state)),
    matched: wanted.length,
    more: earlier.length > shown.length,
    operations: [...new Set(rows.map(({ operation }) => operation))],
    actors: [...new Set(rows.map(({ actor }) => actor))],
  };
}

function entryOf(
  { row, entry, answer, undone }: AnsweredEntry,
  state: Readonly<WorkspaceState>,
): Page['entries'][number] {
  const { seq, at, actor, operation, about, undoes } = row;
  const names = state.resources.byId;
  return {
    seq,
    at,
    actor,
    operation,
    ...(about && { about }),
    ...(undoes !== undefined && { undoes }),
    undone,
    resources: [...touchedResources(entry)]
      .slice(0, NAMED)
      .map((id) => ({ id, name: (Object.hasOwn(names, id) ? names[id]?.name : undefined) ?? id })),
    ...wordsOf(entry, state, TOLD),
    revertible: 'refused' in answer ? answer.refused : true,
    hash: entry.hash,
  };
}
