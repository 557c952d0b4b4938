import { useEffect, useState } from 'react';
import { useTasks } from '../../../app/tasks';
import { call } from '../../../desk';
import type { Identity } from './signers';

/** The signing identities of this computer; null until they are known. */
export function useIdentities(): readonly Identity[] | null {
  const { tell } = useTasks();
  const [identities, setIdentities] = useState<readonly Identity[] | null>(null);
  useEffect(() => {
    let stale = false;
    call('identity.list', {}).then(
      (answer) => {
        if (!stale) setIdentities(answer.identities);
      },
      (error: unknown) => {
        if (!stale) tell(error);
      },
    );
    return () => {
      stale = true;
    };
  }, [tell]);
  return identities;
}
