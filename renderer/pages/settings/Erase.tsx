import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Response } from '../../../shared/contract';
import { faultText } from '../../../shared/text/faults';
import { eraseText as text } from '../../../shared/text/window/backups';
import { useDesk, useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { call } from '../../desk';
import { Section } from './Section';
import styles from './settings.module.css';

/** Erases the history of the open workspace, once a person has said why, and tells what cannot be reached. */
export function Erase({ onErased }: { readonly onErased: () => void }) {
  const { workspace, readOnly } = useReplica();
  const { refresh } = useDesk();
  const { run, tell } = useTasks();
  const say = useSay();
  const language = useLanguage();
  const [reason, setReason] = useState<string | null>(null);
  const [erased, setErased] = useState<Response<'workspace.erase-history'> | null>(null);

  async function erase(): Promise<void> {
    const why = reason?.trim() ?? '';
    if (why === '') return;
    setReason(null);
    const done = await run(say(text.erasing), () => call('workspace.erase-history', { workspace, reason: why }));
    // The engine has closed it, whatever came of it.
    await refresh().catch(tell);
    setErased(done);
    onErased();
  }

  return (
    <Section
      title={say(text.title)}
      hint={say(text.hint)}
      action={
        <Button danger disabled={readOnly !== null} onClick={() => setReason('')}>
          {say(text.action)}
        </Button>
      }
    >
      <Modal
        title={say(text.ask)}
        open={reason !== null}
        onCancel={() => setReason(null)}
        footer={[
          <Button key="no" onClick={() => setReason(null)}>
            {say(text.no)}
          </Button>,
          <Button key="yes" type="primary" danger disabled={!reason?.trim()} onClick={() => void erase()}>
            {say(text.yes)}
          </Button>,
        ]}
      >
        <p>{say(text.hint)}</p>
        <Form layout="vertical" onFinish={() => void erase()}>
          <Form.Item label={say(text.reason)} htmlFor="erase-reason" required>
            <Input
              id="erase-reason"
              autoFocus
              maxLength={500}
              value={reason ?? ''}
              onChange={({ target }) => setReason(target.value)}
            />
          </Form.Item>
        </Form>
      </Modal>
      <Modal
        title={say(text.done)}
        open={erased !== null}
        onCancel={() => setErased(null)}
        footer={
          <Button type="primary" onClick={() => setErased(null)}>
            {say(text.close)}
          </Button>
        }
      >
        <p>
          {say(text.doneHint, { erased: formatCount(erased?.erased ?? 0), removed: formatCount(erased?.removed ?? 0) })}
        </p>
        <ul className={styles.remains}>
          {erased?.remains.map(({ code }) => (
            <li key={code}>{faultText({ code }, language)}</li>
          ))}
        </ul>
      </Modal>
    </Section>
  );
}
