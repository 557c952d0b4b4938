import { Button } from 'antd';
import { useMemo } from 'react';
import { findingsText as text } from '../../shared/text/window/package-findings';
import { findingsOn } from '../app/findings';
import { useDesk, useReplica } from '../app/desk-context';
import { formatCount } from '../app/formats';
import { useSay } from '../app/language';
import { Mark } from './marks';

/** That a reviewer's findings stand on a resource, with the way to them; nothing where there are none. */
export function FindingMark({ resource }: { readonly resource: string }) {
  const say = useSay();
  const { go } = useDesk();
  const { state } = useReplica();
  const found = useMemo(() => findingsOn(state, resource), [state, resource]);
  if (found.length === 0) return null;
  const isReturned = found.some(({ kind }) => kind === 'return');
  return (
    <Button size="small" onClick={() => go('package', resource)}>
      <Mark tone={isReturned ? 'bad' : 'accent'} glyph={isReturned ? '↩' : '＋'}>
        {say(text.onResource, { count: formatCount(found.length) })}
      </Mark>
    </Button>
  );
}
