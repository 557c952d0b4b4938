import { Alert, Button } from 'antd';
import { inOrder } from '../../../shared/model/primitives';
import { treatmentText } from '../../../shared/text/window/treatment';
import { useDesk } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { TypeMark } from '../../components/marks';
import { StateMark } from './StateMark';
import styles from './treatment.module.css';
import type { usePlan } from './use-plan';
import type { Work } from './worklist';

interface EditorHeadProps {
  readonly work: Work;
  readonly plan: ReturnType<typeof usePlan>;
  readonly isRunning: boolean;
  /** Whether a run asks for a passphrase first. */
  readonly asksKey: boolean;
  readonly onSample: () => void;
  readonly onRun: () => void;
}

/** Which dataset it is, how far it is, and what can be done with its plan. */
export function EditorHead({ work, plan: planned, isRunning, asksKey, onSample, onRun }: EditorHeadProps) {
  const say = useSay();
  const { go } = useDesk();
  const { dataset, resource, type, state } = work;
  const { plan, isEdited, save, discard } = planned;
  const unconfirmed = inOrder(dataset.columns).filter(({ tag }) => tag === null).length;
  return (
    <>
      <header className={styles.head}>
        <div className={styles.headWords}>
          <h2 className={styles.name}>{dataset.name}</h2>
          <p className={styles.about}>
            <StateMark state={state} />
            <TypeMark type={type} />
            <span>
              {say(treatmentText.source, {
                file: dataset.source.name,
                rows: formatCount(dataset.rows),
                columns: dataset.columns.order.length,
              })}
            </span>
            {isEdited && <strong className={styles.edited}>{say(treatmentText.unsaved)}</strong>}
          </p>
        </div>
        {plan !== null && (
          <div className={styles.headActions}>
            {isEdited && (
              <Button type="text" onClick={discard}>
                {say(treatmentText.discard)}
              </Button>
            )}
            <Button onClick={onSample}>{say(treatmentText.sample)}</Button>
            {isEdited ? (
              <Button type="primary" onClick={() => void save()}>
                {say(treatmentText.save)}
              </Button>
            ) : (
              <Button
                type={state === 'treated' ? 'default' : 'primary'}
                loading={isRunning}
                disabled={unconfirmed > 0}
                onClick={onRun}
              >
                {say(asksKey ? treatmentText.runAsking : treatmentText.run)}
              </Button>
            )}
          </div>
        )}
      </header>
      {type === 'closed' && (
        <Alert className={styles.notice} type="info" showIcon title={say(treatmentText.untilTreated)} />
      )}
      {unconfirmed > 0 && (
        <Alert
          className={styles.notice}
          type="warning"
          showIcon
          title={say(treatmentText.unconfirmed, { count: unconfirmed })}
          action={
            <Button size="small" onClick={() => go('data', resource.id)}>
              {say(treatmentText.confirmTags)}
            </Button>
          }
        />
      )}
    </>
  );
}
