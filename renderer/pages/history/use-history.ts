import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { Response } from '../../../shared/contract';
import type { HistoryFilter } from '../../../shared/contract/history';
import { useReplica } from '../../app/desk-context';
import { useTasks } from '../../app/tasks';
import { call, failureOf } from '../../desk';

export type History = Response<'journal.history'>;

/** Entries that are asked for at a time, and the most that one answer may hold. */
export const PAGE = 100;
const MOST = 500;
/** Ms that typing rests before the engine is asked. */
const RESTED = 250;

/**
 * The history that fits a filter, the newest entries first; null until the first answer. It is asked for anew when the
 * filter or the workspace changes, and what was there stays in sight until then. `extend` goes on to earlier entries.
 */
export function useHistory(filter: HistoryFilter) {
  const { workspace, seq } = useReplica();
  const { tell } = useTasks();
  const [history, setHistory] = useState<History | null>(null);
  const [asked, setAsked] = useState('');
  const [isExtending, setExtending] = useState(false);
  const key = JSON.stringify(filter);

  const onAsk = useEffectEvent((signal: AbortSignal) => {
    // After a change the same entries are wanted again, and not only the first page of them.
    const held = asked === key ? (history?.entries.length ?? 0) : 0;
    const count = Math.min(MOST, Math.max(PAGE, held));
    call('journal.history', { workspace, filter, count }, { signal }).then(
      (answer) => {
        if (signal.aborted) return;
        setHistory(answer);
        setAsked(key);
      },
      (error: unknown) => {
        if (!signal.aborted && failureOf(error).code !== 'cancelled') tell(error);
      },
    );
  });

  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(() => onAsk(controller.signal), RESTED);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key, seq]);

  const before = history?.entries.at(-1)?.seq;
  const extend = useCallback(async () => {
    setExtending(true);
    try {
      const earlier = await call('journal.history', { workspace, filter, count: PAGE, ...(before && { before }) });
      setHistory((held) =>
        // Another answer may have come meanwhile, of other entries.
        held?.entries.at(-1)?.seq === before
          ? { ...earlier, entries: [...(held?.entries ?? []), ...earlier.entries] }
          : held,
      );
    } catch (error) {
      tell(error);
    } finally {
      setExtending(false);
    }
  }, [workspace, filter, before, tell]);

  return { history, extend, isExtending };
}
