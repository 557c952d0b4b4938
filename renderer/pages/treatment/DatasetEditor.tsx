import { App, Tabs } from 'antd';
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
import { PlanSources } from './PlanSources';
import { PlanTable } from './PlanTable';
import { ReleaseView } from './ReleaseView';
import { SampleDrawer } from './SampleDrawer';
import type { Sample } from './samples';
import styles from './treatment.module.css';
import { usePlan } from './use-plan';
import { needsKey, type Work } from './worklist';

type Tab = 'plan' | 'result';

/** Rows that are shown before and after. */
const SAMPLE_ROWS = 20;

/** One dataset: its plan column by column, the run, and what came of it. */
export function DatasetEditor({ work }: { readonly work: Work }) {
  const say = useSay();
  const { workspace } = useReplica();
  const { run, tell } = useTasks();
  const { message } = App.useApp();
  const { dataset, resource } = work;
  const planned = usePlan(work);
  const { plan, isEdited } = planned;
  const [tab, setTab] = useState<Tab>(work.state === 'treated' || work.state === 'redo' ? 'result' : 'plan');
  const [sample, setSample] = useState<Sample | null>(null);
  /** Whether there is a key to be opened, where its passphrase is asked for. */
  const [keyAsked, setKeyAsked] = useState<{ readonly exists: boolean } | null>(null);
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
    setKeyAsked(null);
    setRunning(true);
    const key = passphrase === undefined ? {} : { key: { passphrase } };
    const done = await run(say(treatmentText.runOf, { name: dataset.name }), (options) =>
      call('treat.run', { ...request, ...key }, options),
    );
    setRunning(false);
    if (done === null) return;
    setTab('result');
    if (done.keyCreated) void message.warning(say(treatmentText.keyCreated), 10);
  }

  const asksKey = plan !== null && needsKey(plan);
  return (
    <section className={styles.editor} aria-label={dataset.name}>
      <EditorHead
        work={work}
        plan={planned}
        isRunning={isRunning}
        asksKey={asksKey}
        onSample={() => void showSample()}
        onRun={() => void (asksKey ? call('key.show', { workspace }).then(setKeyAsked, tell) : treat())}
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
                  <div className={styles.first}>
                    <EmptyStep title={say(treatmentText.noPlan)} hint={say(treatmentText.suggestHint)} />
                    <PlanSources work={work} plan={planned} />
                  </div>
                </div>
              ) : (
                <PlanTable
                  plan={plan}
                  work={work}
                  cautions={planned.cautions}
                  refused={planned.refused}
                  onEdit={planned.edit}
                  actions={<PlanSources work={work} plan={planned} />}
                />
              ),
          },
          { key: 'result', label: say(treatmentText.resultTab), children: <ReleaseView work={work} /> },
        ]}
      />
      <SampleDrawer name={dataset.name} sample={sample} onClose={() => setSample(null)} />
      <KeyDialog
        open={keyAsked !== null && !isEdited}
        isFirst={keyAsked?.exists === false}
        onCancel={() => setKeyAsked(null)}
        onGive={(passphrase) => void treat(passphrase)}
      />
    </section>
  );
}
