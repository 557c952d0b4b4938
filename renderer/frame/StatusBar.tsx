import { CloseOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { barrierText, operationText } from '../../shared/text/operations';
import { phaseText } from '../../shared/text/phases';
import { frameText } from '../../shared/text/window/frame';
import { useDesk, useOptionalReplica } from '../app/desk-context';
import { useLanguage, useSay } from '../app/language';
import { useRunning, type Task } from '../app/tasks';
import styles from './StatusBar.module.css';

/** What runs, with the way to stop it, and what undo and redo would do. */
export function StatusBar() {
  const tasks = useRunning();
  const replica = useOptionalReplica();
  const say = useSay();
  return (
    <footer className={styles.bar} aria-label={say(frameText.status)}>
      <div className={styles.tasks}>
        {tasks.length === 0 && replica?.readOnly === null && (
          <span className={styles.calm}>{say(frameText.saved)}</span>
        )}
        {tasks.map((task) => (
          <TaskLine key={task.id} task={task} />
        ))}
      </div>
      {replica && (
        <div className={styles.steps}>
          <StepButton step="undo" operation={replica.canUndo} barrier={replica.undoBarrier} />
          <StepButton step="redo" operation={replica.canRedo} barrier={null} />
        </div>
      )}
    </footer>
  );
}

function TaskLine({ task: { title, progress, cancel } }: { readonly task: Task }) {
  const say = useSay();
  const phase = progress ? say(phaseText(progress.phase)) : say(frameText.waiting);
  const percent = progress && progress.total > 0 ? Math.floor((progress.done / progress.total) * 100) : null;
  return (
    <div className={styles.task}>
      <span className={styles.title} title={title}>
        {title}
      </span>
      <span className={styles.phase}>{phase}</span>
      <div
        role="progressbar"
        aria-label={title}
        aria-valuetext={percent === null ? phase : `${phase} ${percent}%`}
        aria-valuenow={percent ?? undefined}
        className={styles.track}
        data-known={percent !== null}
      >
        <div className={styles.done} style={{ width: `${percent ?? 30}%` }} />
      </div>
      <span className={styles.percent}>{percent === null ? '' : `${percent}%`}</span>
      <Button
        size="small"
        type="text"
        icon={<CloseOutlined aria-hidden="true" />}
        aria-label={say(frameText.cancelTask, { title })}
        onClick={cancel}
      >
        {say(frameText.cancel)}
      </Button>
    </div>
  );
}

interface StepButtonProps {
  readonly step: 'undo' | 'redo';
  readonly operation: string | null;
  /** The operation that cannot be taken back, where that is why there is nothing to do. */
  readonly barrier: string | null;
}

function StepButton({ step, operation, barrier }: StepButtonProps) {
  const { command } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const [text, nothing] =
    step === 'undo' ? [frameText.undo, frameText.undoNothing] : [frameText.redo, frameText.redoNothing];
  function words(): string {
    if (operation !== null) return say(text, { operation: operationText(operation, language) });
    return barrier === null ? say(nothing) : say(frameText.undoBarred, { operation: operationText(barrier, language) });
  }
  return (
    <Button
      size="small"
      type="text"
      disabled={operation === null}
      title={barrier === null ? undefined : barrierText(barrier, language)}
      icon={step === 'undo' ? <UndoOutlined aria-hidden="true" /> : <RedoOutlined aria-hidden="true" />}
      onClick={() => command(step)}
    >
      {words()}
    </Button>
  );
}
