import { useCallback } from 'react';
import { useTasks } from '../../app/tasks';
import { useAnswer } from '../../app/use-answer';
import { call } from '../../desk';

const none: readonly string[] = [];

/** The reviewer's own phrases, and keeping others in their place. */
export function usePhrases() {
  const { tell } = useTasks();
  const { value, again } = useAnswer(() => call('phrase.list', {}));
  const set = useCallback(
    async (phrases: readonly string[]): Promise<boolean> => {
      try {
        await call('phrase.set', { phrases: [...phrases] });
        again();
        return true;
      } catch (error) {
        tell(error);
        return false;
      }
    },
    [again, tell],
  );
  return { phrases: value?.phrases ?? none, set };
}
