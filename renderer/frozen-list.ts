import { useEffect, useState } from 'react';
import type { FailureRecord } from '../shared/failure';
import type { FrozenList } from '../shared/model/openlist';
import { call, failureOf } from './desk';
import type { Replica } from './replica';

interface Held {
  readonly version: number | null;
  readonly list: FrozenList | null;
  readonly failure: FailureRecord | null;
}

const nothing: Omit<Held, 'version'> = { list: null, failure: null };

/**
 * The content of a frozen list version, or of the next one as it would be now (`null`). Both stay empty until it has come;
 * the next one is taken anew after every change of the workspace and keeps showing what it was until then.
 */
export function useFrozenList({ workspace, state, seq }: Replica, version: number | null): Omit<Held, 'version'> {
  const [held, setHeld] = useState<Held | null>(null);
  // A frozen version never changes under its digest; what could be frozen may differ after any change.
  const basis = version === null ? seq : state.lists.byId[String(version)]?.digest;
  useEffect(() => {
    let stale = false;
    const asked = version === null ? call('list.check', { workspace }) : call('list.show', { workspace, version });
    asked.then(
      (list) => {
        if (!stale) setHeld({ version, list, failure: null });
      },
      (error: unknown) => {
        if (!stale) setHeld({ version, list: null, failure: failureOf(error).toRecord() });
      },
    );
    return () => {
      stale = true;
    };
  }, [workspace, version, basis]);
  return held?.version === version ? held : nothing;
}
