import { useRef, useState } from 'react';
import type { Response } from '../../../shared/contract';
import type { Progress } from '../../../shared/job';
import type { Plan } from '../../../shared/model/plan';
import { searchText } from '../../../shared/text/window/treatment-search';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { call } from '../../desk';
import { goalRequest, type Goal } from './goal';
import type { Work } from './worklist';

export type Found = Response<'treat.search'>;

/** One of the best plans with its place among them, from 1. */
export type Candidate = Found['best'][number] & { readonly rank: number };

/** What was found, and what it was sought for. */
export interface Sought {
  readonly goal: Goal;
  readonly found: Found;
}

/** The search for the plan of least loss: one at a time, with its progress, and stopped on demand or by a newer one. */
export function useSearch({ dataset, resource }: Work, plan: Plan) {
  const say = useSay();
  const { workspace } = useReplica();
  const { run } = useTasks();
  const [sought, setSought] = useState<Sought | null>(null);
  const [isSearching, setSearching] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const current = useRef<AbortController>(null);

  async function search(goal: Goal): Promise<void> {
    const asked = goalRequest(goal);
    if (asked === null) return;
    current.current?.abort();
    const own = new AbortController();
    current.current = own;
    setSearching(true);
    setProgress(null);
    const found = await run(say(searchText.task, { name: dataset.name }), ({ signal, onProgress }) =>
      call(
        'treat.search',
        { workspace, resource: resource.id, dataset: dataset.id, plan, ...asked },
        {
          // The status bar stops it, and so does the panel.
          signal: signal ? AbortSignal.any([signal, own.signal]) : own.signal,
          onProgress(now) {
            onProgress?.(now);
            if (current.current === own) setProgress(now);
          },
        },
      ),
    );
    if (current.current !== own) return;
    setSearching(false);
    if (found !== null) setSought({ goal, found });
  }

  return {
    sought,
    isSearching,
    progress,
    search: (goal: Goal) => void search(goal),
    stop: () => current.current?.abort(),
  };
}
