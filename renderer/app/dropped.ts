import { useEffect, useEffectEvent } from 'react';
import type { Picked } from '../../shared/contract/window';
import { useDesk } from './desk-context';

/** Hands a file that was dropped for this page to `take`, once, also where the page was opened by the drop itself. */
export function useDropped(take: (file: Picked) => void): void {
  const { place, takeDropped } = useDesk();
  const onDropped = useEffectEvent(take);
  useEffect(() => {
    const file = place.dropped && takeDropped();
    if (file) onDropped(file);
  }, [place.dropped, takeDropped]);
}
