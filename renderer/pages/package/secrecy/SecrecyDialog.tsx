import { Alert, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { FailureRecord } from '../../../../shared/failure';
import { legalDate } from '../../../../shared/rules/clock';
import { secrecyText as text } from '../../../../shared/text/window/package-secrecy';
import { readDate } from '../../../app/date-text';
import { useReplica } from '../../../app/desk-context';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { attempt } from '../../../attempt';
import { FailureNote } from '../../../components/FailureNote';
import { call } from '../../../desk';

interface SecrecyDialogProps {
  readonly version: number;
  readonly onClose: () => void;
}

/** Records that a version was reviewed for secrecy; says before that it cannot be undone. */
export function SecrecyDialog({ version, onClose }: SecrecyDialogProps) {
  const say = useSay();
  const { workspace } = useReplica();
  const { run } = useTasks();
  const today = legalDate(new Date());
  const [number, setNumber] = useState('');
  const [typed, setTyped] = useState(today);
  const [by, setBy] = useState('');
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureRecord | null>(null);
  const date = readDate(typed);
  const isLater = date !== null && date > today;
  const isWhole = number.trim() !== '' && by.trim() !== '' && date !== null && !isLater;

  async function record(): Promise<void> {
    if (date === null) return;
    setBusy(true);
    const given = { number: number.trim(), date, by: by.trim(), note: note.trim() };
    const done = await run(say(text.recording), (options) =>
      attempt(call('secrecy.record', { workspace, version, ...given }, options)),
    );
    setBusy(false);
    if (done === null) return;
    if ('failure' in done) setFailure(done.failure);
    else onClose();
  }

  return (
    <Modal
      open
      title={say(text.title, { version })}
      onCancel={onClose}
      onOk={() => void record()}
      okText={say(text.confirm)}
      cancelText={say(text.cancel)}
      confirmLoading={busy}
      okButtonProps={{ disabled: !isWhole }}
    >
      <p>{say(text.meaning)}</p>
      <Form layout="vertical">
        <Form.Item label={say(text.number)} htmlFor="secrecy-number" required>
          <Input
            id="secrecy-number"
            autoFocus
            maxLength={200}
            value={number}
            onChange={({ target }) => setNumber(target.value)}
          />
        </Form.Item>
        <Form.Item
          label={say(text.date)}
          htmlFor="secrecy-date"
          required
          {...(date === null || isLater
            ? { validateStatus: 'error' as const, help: say(date === null ? text.dateWrong : text.dateLater) }
            : {})}
        >
          <Input id="secrecy-date" value={typed} onChange={({ target }) => setTyped(target.value)} />
        </Form.Item>
        <Form.Item label={say(text.by)} htmlFor="secrecy-by" required>
          <Input id="secrecy-by" maxLength={200} value={by} onChange={({ target }) => setBy(target.value)} />
        </Form.Item>
        <Form.Item label={say(text.note)} htmlFor="secrecy-note">
          <Input.TextArea
            id="secrecy-note"
            rows={2}
            maxLength={1000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        </Form.Item>
      </Form>
      <Alert type="warning" showIcon title={say(text.noUndo)} />
      {failure && <FailureNote failure={failure} />}
    </Modal>
  );
}
