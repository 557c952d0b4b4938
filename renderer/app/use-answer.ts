import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { useTasks } from './tasks';

/**
 * What the engine says when asked by `question`: asked when the page opens, when `key` changes, and on `again`. Null
 * before the first answer, and where it failed, which has then been told.
 */
export function useAnswer<Value>(question: () => Promise<Value>, key: string | number = '') {
  const { tell } = useTasks();
  const [value, setValue] = useState<Value | null>(null);
  const [round, setRound] = useState(0);
  const onAsk = useEffectEvent(question);
  const onFailure = useEffectEvent(tell);
  useEffect(() => {
    let stale = false;
    onAsk().then(
      (answer) => {
        if (!stale) setValue(answer);
      },
      (error: unknown) => {
        if (!stale) onFailure(error);
      },
    );
    return () => {
      stale = true;
    };
  }, [key, round]);
  const again = useCallback(() => setRound((now) => now + 1), []);
  return { value, again };
}
