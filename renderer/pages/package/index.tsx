import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { inOrder } from '../../../shared/model/primitives';
import { unansweredReturns } from '../../../shared/rules/review';
import { pageNames } from '../../../shared/text/window/frame';
import { packageText as text } from '../../../shared/text/window/package';
import { findingsText } from '../../../shared/text/window/package-findings';
import { receiptText } from '../../../shared/text/window/package-receipt';
import { useDesk, useReplica } from '../../app/desk-context';
import { useDropped } from '../../app/dropped';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { useLeave } from '../../app/unsaved';
import { EmptyStep } from '../../components/EmptyStep';
import { PageHeader } from '../../components/PageHeader';
import { FindingsView } from './findings/FindingsView';
import { startsAtFindings } from './findings/rows';
import { MakeView } from './make/MakeView';
import styles from './package.module.css';
import { ReceiptDrawer } from './receipt/ReceiptDrawer';
import { isReceipt, useReceipt } from './receipt/use-receipt';

type View = 'make' | 'findings';

/** 提交包: the way to a signed package, and what reviewers said of those that were submitted. */
export function PackagePage() {
  const say = useSay();
  const { place, go, drop } = useDesk();
  const { state } = useReplica();
  const { tell } = useTasks();
  const leave = useLeave();
  const [view, setView] = useState<View>(() => (startsAtFindings(state, place.resource) ? 'findings' : 'make'));
  const { receipt, read, pick, close } = useReceipt();
  useDropped((file) => {
    read(file, isReceipt).then((found) => {
      // What is no receipt was meant for whoever reviews packages.
      if (found === 'other') drop('review', file);
    }, tell);
  });

  const versions = inOrder(state.lists).toReversed();
  const whole = versions.find(({ partial }) => !partial);
  const open = unansweredReturns(state).length;
  return (
    <>
      <PageHeader
        title={say(pageNames.package)}
        todo={<Todo open={open} version={whole?.version ?? null} />}
        actions={<Button onClick={() => void pick().catch(tell)}>{say(receiptText.import)}</Button>}
      />
      <Segmented<View>
        className={styles.views}
        aria-label={say(text.views)}
        value={view}
        onChange={(next) => leave(() => setView(next))}
        options={[
          { value: 'make', label: say(text.viewMake) },
          {
            value: 'findings',
            label: say(open > 0 ? findingsText.viewOpen : findingsText.view, { count: formatCount(open) }),
          },
        ]}
      />
      {view === 'findings' ? (
        <FindingsView />
      ) : whole === undefined ? (
        <div className={styles.waiting}>
          <EmptyStep
            title={say(text.noVersion)}
            hint={say(text.noVersionHint)}
            action={{ label: say(text.toOpenList), onClick: () => go('openlist') }}
          />
        </div>
      ) : (
        <MakeView latest={whole.version} onFindings={() => setView('findings')} />
      )}
      <ReceiptDrawer
        receipt={receipt}
        onClose={close}
        onImported={() => {
          close();
          setView('findings');
        }}
      />
    </>
  );
}

/** What is left to do on this page. `version`: the newest whole one. */
function Todo({ open, version }: { readonly open: number; readonly version: number | null }) {
  const say = useSay();
  const { state } = useReplica();
  if (open > 0) return say(text.todoFindings, { count: formatCount(open) });
  if (version === null) return say(text.todoFreeze);
  const packages = inOrder(state.exports).filter(({ listVersion }) => listVersion === version);
  if (packages.some(({ exportedAt }) => exportedAt !== null)) return say(text.todoNothing, { version });
  return say(packages.length > 0 ? text.todoSign : text.todoExport, { version });
}
