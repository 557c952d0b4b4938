import { useEffect, useState } from 'react';
import type { Response } from '../../../shared/contract';
import { useReplica } from '../../app/desk-context';
import { call } from '../../desk';

/** What giving a field's tag to other resources would change; null while that is not known, or where it has no tag. */
export function useSpread(resource: string, field: string): Response<'tag.spread'> | null {
  const { workspace, seq } = useReplica();
  const [found, setFound] = useState<Response<'tag.spread'> | null>(null);
  useEffect(() => {
    const left = new AbortController();
    const settle = (value: Response<'tag.spread'> | null) => {
      if (!left.signal.aborted) setFound(value);
    };
    // Undone meanwhile, the field has no tag: then there is nothing to offer.
    void call('tag.spread', { workspace, resource, field, dryRun: true }).then(settle, () => settle(null));
    return () => left.abort();
    // Anew after every change: it may have tagged, or taken back.
  }, [workspace, resource, field, seq]);
  return found;
}
