import { Alert, Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import type { FailureRecord } from '../../../shared/failure';
import { withdrawalReasons, type WithdrawalKind, type WithdrawalReason } from '../../../shared/model/withdrawal';
import { articleNumber, type Profile } from '../../../shared/regulation';
import {
  withdrawalActs,
  withdrawalKindNames,
  withdrawalReasonNames,
  withdrawalText as text,
} from '../../../shared/text/window/openlist-withdrawal';
import { tasksOf } from '../../app/follow-ups';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { attempt } from '../../attempt';
import { FailureNote } from '../../components/FailureNote';
import { call } from '../../desk';
import styles from './withdrawal.module.css';

interface WithdrawDialogProps {
  readonly resource: string;
  readonly name: string;
  readonly profile: Profile;
  readonly onClose: () => void;
  /** Called with the id of the withdrawal that was recorded. */
  readonly onWithdrawn: (id: string) => void;
}

/** Takes an item off the list: how and why, on which article, and what has to be done then. */
export function WithdrawDialog({ resource, name, profile, onClose, onWithdrawn }: WithdrawDialogProps) {
  const say = useSay();
  const { workspace } = useReplica();
  const { run } = useTasks();
  const [kind, setKind] = useState<WithdrawalKind>(profile.withdrawals[0]?.kind ?? 'withdrawal');
  const [reason, setReason] = useState<WithdrawalReason>('leak-risk');
  const [words, setWords] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureRecord | null>(null);
  const rule = profile.withdrawals.find((one) => one.kind === kind);
  const tasks = tasksOf({ kind, done: {} }, profile);
  const isUnsaid = reason === 'other' && words.trim() === '';

  async function withdraw(): Promise<void> {
    setBusy(true);
    const done = await run(say(text.withdrawing), (options) =>
      attempt(call('list.withdraw', { workspace, resource, kind, reason, words }, options)),
    );
    setBusy(false);
    if (done === null) return;
    if ('failure' in done) setFailure(done.failure);
    else onWithdrawn(done.value.id);
  }

  return (
    <Modal
      open
      width={640}
      title={say(text.title, { name })}
      onCancel={onClose}
      onOk={() => void withdraw()}
      okText={say(withdrawalActs[kind])}
      cancelText={say(text.cancel)}
      confirmLoading={busy}
      okButtonProps={{ danger: true, disabled: isUnsaid }}
    >
      <p>{say(text.meaning)}</p>
      <Form layout="vertical">
        {profile.withdrawals.length > 1 && (
          <Form.Item label={say(text.kind)}>
            <Radio.Group
              aria-label={say(text.kind)}
              value={kind}
              onChange={({ target }) => setKind(target.value as WithdrawalKind)}
              options={profile.withdrawals.map((one) => ({
                value: one.kind,
                label: say(withdrawalKindNames[one.kind]),
              }))}
            />
          </Form.Item>
        )}
        <Form.Item label={say(text.reason)} htmlFor="withdraw-reason">
          <Select<WithdrawalReason>
            id="withdraw-reason"
            value={reason}
            onChange={setReason}
            options={withdrawalReasons.map((value) => ({ value, label: say(withdrawalReasonNames[value]) }))}
          />
        </Form.Item>
        <Form.Item
          label={say(text.words)}
          htmlFor="withdraw-words"
          required={reason === 'other'}
          help={say(isUnsaid ? text.wordsNeeded : text.wordsHint)}
        >
          <Input.TextArea
            id="withdraw-words"
            rows={2}
            maxLength={1000}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </Form.Item>
      </Form>
      {rule && <Rule rule={rule} profile={profile} />}
      <h2 className={styles.part}>{say(text.follows)}</h2>
      {tasks.length === 0 && <p className={styles.muted}>{say(text.noTasks)}</p>}
      <ol className={styles.tasks}>
        {tasks.map(({ id, article, text: task }) => (
          <li key={id}>
            {say(task)} <span className={styles.muted}>{article}</span>
          </li>
        ))}
      </ol>
      <Alert type="warning" showIcon title={say(text.noUndo)} />
      {failure && <FailureNote failure={failure} />}
    </Modal>
  );
}

/** What the article says of this way off the list. */
function Rule({ rule, profile }: { readonly rule: Profile['withdrawals'][number]; readonly profile: Profile }) {
  const say = useSay();
  return (
    <p className={styles.rule}>
      <span className={styles.muted}>{articleNumber(profile, rule.article)}</span> {say(rule.text)}
    </p>
  );
}
