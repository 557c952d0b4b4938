import { useCallback, useRef, useState } from 'react';
import type { Picked } from '../../shared/contract/window';
import type { Page, Place } from './place';
import { useLeave } from './unsaved';

/** Where the person is, and the ways from there; each asks first where edits would be lost. */
export function usePlace() {
  const [place, setPlace] = useState<Place>({ page: 'overview', resource: null });
  const waiting = useRef<Picked | null>(null);
  const leave = useLeave();

  const go = useCallback(
    (page: Page, resource?: string | null) =>
      leave(() => setPlace((now) => ({ page, resource: resource === undefined ? now.resource : resource }))),
    [leave],
  );
  const startNew = useCallback(() => leave(() => setPlace((now) => ({ ...now, creating: true }))), [leave]);
  const leaveNew = useCallback(() => setPlace(({ page, resource }) => ({ page, resource })), []);
  const drop = useCallback(
    (page: Page, file: Picked) =>
      leave(() => {
        waiting.current = file;
        setPlace(({ resource }) => ({ page, resource, dropped: file }));
      }),
    [leave],
  );
  const takeDropped = useCallback(() => {
    const file = waiting.current;
    waiting.current = null;
    return file;
  }, []);

  return { place, go, startNew, leaveNew, drop, takeDropped };
}
