import { Alert } from 'antd';
import { useMemo } from 'react';
import type { OpeningType } from '../../../shared/model/decision';
import type { Resource } from '../../../shared/model/resource';
import { typeGap } from '../../../shared/rules/levels';
import { levelWords, typeNames } from '../../../shared/text/terms';
import { levelText } from '../../../shared/text/window/decision-law';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { highestLevel, itemRows } from './items';

/** Says so where the type does not go with the levels of the data; else nothing. */
export function LevelNote({ resource, type }: { readonly resource: Resource; readonly type: OpeningType }) {
  const say = useSay();
  const { state } = useReplica();
  const rows = useMemo(() => itemRows(state, resource), [state, resource]);
  const gap = typeGap(type, highestLevel(rows));
  if (gap === null) return null;
  const params = { type: say(typeNames[type]), found: say(levelWords[gap.level]), needed: say(levelWords[gap.needed]) };
  return <Alert type="info" showIcon title={say(levelText[type === 'closed' ? 'closed' : 'open'], params)} />;
}
