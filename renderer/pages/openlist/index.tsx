import { useState } from 'react';
import { pageNames } from '../../../shared/text/window/frame';
import { openListText as text } from '../../../shared/text/window/openlist';
import { useDesk, useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { EmptyStep } from '../../components/EmptyStep';
import { PageHeader } from '../../components/PageHeader';
import { ListView } from './ListView';
import styles from './openlist.module.css';
import type { View } from './self-check';
import { SelfCheckView } from './SelfCheckView';
import { ViewSwitch } from './ViewSwitch';
import { WithdrawalView } from './WithdrawalView';

/** 开放清单: the list and its versions, what was taken off it, and the self-check. */
export function OpenListPage() {
  const say = useSay();
  const { go } = useDesk();
  const { state } = useReplica();
  const [view, setView] = useState<View>('list');
  const [withdrawal, setWithdrawal] = useState<string | null>(null);

  if (state.resources.order.length === 0) {
    return (
      <>
        <PageHeader title={say(pageNames.openlist)} />
        <div className={styles.waiting}>
          <EmptyStep
            title={say(text.noResources)}
            hint={say(text.noResourcesHint)}
            action={{ label: say(text.toCatalogue), onClick: () => go('catalogue') }}
          />
        </div>
      </>
    );
  }

  const views = <ViewSwitch view={view} onView={setView} />;
  if (view === 'withdrawals') return <WithdrawalView views={views} opened={withdrawal} onOpen={setWithdrawal} />;
  if (view === 'selfcheck') return <SelfCheckView views={views} onView={setView} />;
  const show = (id: string) => {
    setWithdrawal(id);
    setView('withdrawals');
  };
  return <ListView views={views} onWithdrawal={show} />;
}
