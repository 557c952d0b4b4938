import { Select } from 'antd';
import type { RefusalCode } from '../../../shared/model/openlist';
import { openListText as text } from '../../../shared/text/window/openlist';
import { refusalNames } from '../../../shared/text/window/openlist-reasons';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { countReasons } from './reasons';
import type { RefusedResource } from './refusals';

interface ReasonSelectProps {
  readonly refused: readonly RefusedResource[];
  readonly reason: RefusalCode | null;
  readonly onReason: (reason: RefusalCode | null) => void;
}

/** Narrows what is not ready to one reason; each says how many resources it keeps off the list. */
export function ReasonSelect({ refused, reason, onReason }: ReasonSelectProps) {
  const say = useSay();
  const all = say(text.anyReason, { count: formatCount(refused.length) });
  return (
    <Select<RefusalCode | ''>
      aria-label={say(text.reasonFilter)}
      value={reason ?? ''}
      onChange={(chosen) => onReason(chosen === '' ? null : chosen)}
      popupMatchSelectWidth={false}
      options={[
        { value: '', label: all },
        ...countReasons(refused).map(({ code, count }) => ({
          value: code,
          label: say(text.oneReason, { reason: say(refusalNames[code]), count: formatCount(count) }),
        })),
      ]}
    />
  );
}
