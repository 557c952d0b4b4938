import { App, Button, Dropdown, Progress } from 'antd';
import { useState } from 'react';
import type { Picked } from '../../../shared/contract/window';
import { pageNames } from '../../../shared/text/window/frame';
import { intakeText as text } from '../../../shared/text/window/review-intake';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { EmptyStep } from '../../components/EmptyStep';
import { FailureNote } from '../../components/FailureNote';
import { PageHeader } from '../../components/PageHeader';
import { ask, call } from '../../desk';
import { IntakeTable } from './IntakeTable';
import styles from './review.module.css';
import { useReviewSession } from './session';
import type { Intake } from './use-intake';
import { ViewSwitch } from './ViewSwitch';

/** 收件: a folder of packages, verified in one go. */
export function IntakeView() {
  const say = useSay();
  const { tell } = useTasks();
  const { intake, take } = useReviewSession();
  const [isExporting, setExporting] = useState(false);
  const exportList = useExport(setExporting);

  async function pick(): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'intake-folder' });
    if (picked) take(picked);
  }
  const choose = () => void pick().catch(tell);
  const isRunning = intake?.outcome.kind === 'running';

  return (
    <>
      <PageHeader
        title={say(pageNames.review)}
        todo={say(text.todo)}
        actions={
          <>
            <ViewSwitch />
            {intake && !isRunning && <Button onClick={() => take(intake.folder)}>{say(text.again)}</Button>}
            {intake?.outcome.kind === 'done' && intake.outcome.rows.length > 0 && (
              <Dropdown
                trigger={['click']}
                menu={{
                  items: [
                    { key: 'intake-save', label: say(text.exportWorkbook) },
                    { key: 'intake-json-save', label: say(text.exportJson) },
                  ],
                  onClick: ({ key }) =>
                    exportList(intake.folder, key === 'intake-save' ? 'intake-save' : 'intake-json-save'),
                }}
              >
                <Button loading={isExporting}>{say(text.export)}</Button>
              </Dropdown>
            )}
            {intake && !isRunning && (
              <Button type="primary" onClick={choose}>
                {say(text.choose)}
              </Button>
            )}
          </>
        }
      />
      {intake === null ? (
        <div className={styles.drop}>
          <EmptyStep
            title={say(text.emptyTitle)}
            hint={say(text.emptyHint)}
            action={{ label: say(text.choose), onClick: choose }}
          />
        </div>
      ) : (
        <Taken intake={intake} />
      )}
    </>
  );
}

function Taken({ intake: { folder, outcome } }: { readonly intake: Intake }) {
  const say = useSay();
  const { cancelIntake } = useReviewSession();
  switch (outcome.kind) {
    case 'running': {
      const { done, total } = outcome.progress ?? { done: 0, total: 0 };
      return (
        <div className={styles.view}>
          <h2 className={styles.heading}>{folder.name}</h2>
          <Progress
            percent={total > 0 ? Math.floor((done / total) * 100) : 0}
            aria-label={say(text.running)}
            status="active"
          />
          <div>
            <Button onClick={cancelIntake}>{say(text.cancel)}</Button>
          </div>
        </div>
      );
    }
    case 'failed':
      return <FailureNote failure={outcome.failure} />;
    case 'done':
      return <IntakeTable folder={folder} rows={outcome.rows} duplicates={outcome.duplicates} />;
  }
}

type Purpose = 'intake-save' | 'intake-json-save';

/** Exports the consolidated list into a file that the person names, and tells what is in it and what is not. */
function useExport(onBusy: (busy: boolean) => void) {
  const say = useSay();
  const { run, tell } = useTasks();
  const { modal } = App.useApp();

  async function exportTo(folder: Picked, purpose: Purpose): Promise<void> {
    const { picked } = await ask('pick', { purpose, name: folder.name });
    if (picked === null) return;
    onBusy(true);
    const made = await run(say(text.exporting), (options) =>
      call('intake.export', { dir: folder.file, out: picked.file }, options),
    );
    onBusy(false);
    if (made === null) return;
    const { agencies, items, left } = made;
    modal.success({
      title: say(text.exported, { agencies: formatCount(agencies), items: formatCount(items) }),
      content: left.length > 0 && say(text.exportedLeft, { count: formatCount(left.length), names: left.join('、') }),
      okText: say(text.exportedReveal),
      closable: true,
      onOk: () => ask('reveal', picked.file).catch(tell),
    });
  }
  return (folder: Picked, purpose: Purpose) => void exportTo(folder, purpose).catch(tell);
}
