import { Segmented } from 'antd';
import { openWithdrawals } from '../../../shared/rules/withdrawals';
import { openListText } from '../../../shared/text/window/openlist';
import { selfCheckText } from '../../../shared/text/window/openlist-selfcheck';
import { withdrawalText } from '../../../shared/text/window/openlist-withdrawal';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import styles from './openlist.module.css';
import type { View } from './self-check';

/** The choice between the list, what was taken off it, and the self-check. */
export function ViewSwitch({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  const say = useSay();
  const { state } = useReplica();
  const off = openWithdrawals(state).size;
  const withdrawals = off > 0 ? withdrawalText.viewOpen : withdrawalText.view;
  return (
    <Segmented<View>
      className={styles.views}
      aria-label={say(openListText.views)}
      value={view}
      onChange={onView}
      options={[
        { value: 'list', label: say(openListText.viewList) },
        { value: 'withdrawals', label: say(withdrawals, { count: formatCount(off) }) },
        { value: 'selfcheck', label: say(selfCheckText.view) },
      ]}
    />
  );
}
