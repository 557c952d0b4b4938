import { Tabs } from 'antd';
import { useState } from 'react';
import { treatmentText } from '../../../shared/text/window/treatment';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { EmptyStep } from '../../components/EmptyStep';
import { SourceNotice } from '../../components/SourceNotice';
import { call } from '../../desk';
import { EditorHead } from './EditorHead';
import { KeyDialog } from './KeyDialog';
import { PlanTable } from './PlanTable';
import { ReleaseView } from './ReleaseView';
import { SampleDrawer } from './SampleDrawer';
import type { Sample } from './samples';
import { SuggestButton } from './SuggestButton';
import styles from './treatment.module.css';
import { usePlan } from './use-plan';
import { hasUsedKey, makesPseudonyms, type Work } from './worklist';

type Tab = 'plan' | 'result';

/** Rows that are shown before and after. */
const SAMPLE_ROWS = 20;

/** One dataset: its plan column by column, the run, and what came of it. */
export function DatasetEditor({ work }: { readonly work: Work }) {
  const say = useSay();
  const { workspace, state } = useReplica();
  const { run } = useTasks();
  const { dataset, resource } = work;
  const planned = usePlan(work);
  const { plan, isEdited } = planned;
  const [tab, setTab] = useState<Tab>(work.state === 'treated' || work.state === 'redo' ? 'result' : 'plan');
  const [sample, setSample] = useState<Sample | null>(null);
  const [isAskingKey, setAskingKey] = useState(false);
  const [isRunning, setRunning] = useState(false);
  const request = { workspace, resource: resource.id, dataset: dataset.id };

  async function showSample(): Promise<void> {
    if (plan === null) return;
    const shown = await run(say(treatmentText.sampleOf, { name: dataset.name }), (options) =>
      call('treat.preview', { ...request, plan, count: SAMPLE_ROWS }, options),
    );
    if (shown !== null) setSample({ plan, ...shown });
  }

  async function treat(passphrase?: string): Promise<void> {
    setAskingKey(false);
    setRunning(true);
    const key = passphrase === undefined ? {} : { key: { passphrase } };
    const done = await run(say(treatmentText.runOf, { name: dataset.name }), (options) =>
      call('treat.run', { ...request, ...key }, options),
    );
    setRunning(false);
    if (done !== null) setTab('result');
  }

  const asksKey = plan !== null && makesPseudonyms(plan);
  return (
    <section className={styles.editor} aria-label={dataset.name}>
      <EditorHead
        work={work}
        plan={planned}
        isRunning={isRunning}
        asksKey={asksKey}
        onSample={() => void showSample()}
        onRun={() => (asksKey ? setAskingKey(true) : void treat())}
      />
      <SourceNotice dataset={dataset} />
      <Tabs
        className={styles.tabs}
        classNames={{ body: styles.tabBody, content: styles.tabPane }}
        activeKey={tab}
        onChange={(key) => setTab(key === 'result' ? 'result' : 'plan')}
        items={[
          {
            key: 'plan',
            label: say(treatmentText.planTab),
            children:
              plan === null ? (
                <div className={styles.centre}>
                  <EmptyStep title={say(treatmentText.noPlan)} hint={say(treatmentText.suggestHint)} />
                  <SuggestButton onSuggest={(pseudonyms) => void planned.suggest(pseudonyms)} main />
                </div>
              ) : (
                <PlanTable
                  plan={plan}
                  dataset={dataset}
                  cautions={planned.cautions}
                  refused={planned.refused}
                  onEdit={planned.edit}
                  onSuggest={(pseudonyms) => void planned.suggest(pseudonyms)}
                />
              ),
          },
          { key: 'result', label: say(treatmentText.resultTab), children: <ReleaseView work={work} /> },
        ]}
      />
      <SampleDrawer name={dataset.name} sample={sample} onClose={() => setSample(null)} />
      <KeyDialog
        open={isAskingKey && !isEdited}
        isFirst={!hasUsedKey(state)}
        onCancel={() => setAskingKey(false)}
        onGive={(passphrase) => void treat(passphrase)}
      />
    </section>
  );
}
