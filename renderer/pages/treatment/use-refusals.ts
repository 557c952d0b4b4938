import { useEffect, useState } from 'react';
import type { Refusal } from '../../../shared/model/openlist';
import { useReplica } from '../../app/desk-context';
import { useTasks } from '../../app/tasks';
import { call } from '../../desk';

/** What keeps resources off the list as things stand now; asked anew after every change. */
export function useRefusals(): readonly Refusal[] {
  const { workspace, seq } = useReplica();
  const { tell } = useTasks();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  useEffect(() => {
    let isCurrent = true;
    call('list.check', { workspace })
      .then(({ refused }) => {
        if (isCurrent) setRefusals(refused);
      })
      .catch((error: unknown) => {
        if (isCurrent) tell(error);
      });
    return () => {
      isCurrent = false;
    };
  }, [workspace, seq, tell]);
  return refusals;
}
