import type { Withdrawal } from '../../../shared/model/withdrawal';
import { withdrawnMarks } from '../../../shared/text/window/openlist-withdrawal';
import { useSay } from '../../app/language';
import { Mark } from '../../components/marks';

/** Says that an item is off the list, and how. */
export function WithdrawalMark({ kind }: Pick<Withdrawal, 'kind'>) {
  const say = useSay();
  return (
    <Mark tone="bad" glyph="✕">
      {say(withdrawnMarks[kind])}
    </Mark>
  );
}
