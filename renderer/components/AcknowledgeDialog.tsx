import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { acknowledgeText as text } from '../../shared/text/window/regulation';
import { useReplica } from '../app/desk-context';
import { useSay } from '../app/language';
import { useTasks } from '../app/tasks';
import { call } from '../desk';
import styles from './ForceBanner.module.css';

interface AcknowledgeDialogProps {
  readonly open: boolean;
  /** The reason that was given before; '' for none. */
  readonly before: string;
  readonly onClose: () => void;
}

/** Asks for the reason why a regulation is used that is not in force, and records it. */
export function AcknowledgeDialog({ open, before, onClose }: AcknowledgeDialogProps) {
  const say = useSay();
  const { workspace } = useReplica();
  const { run } = useTasks();
  const id = useId();
  const [edited, setEdited] = useState<string | null>(null);
  const why = edited ?? before;

  function close(): void {
    setEdited(null);
    onClose();
  }

  async function acknowledge(): Promise<void> {
    const done = await run(say(text.confirm), (options) =>
      call('regulation.acknowledge', { workspace, why: why.trim() }, options),
    );
    if (done !== null) close();
  }

  return (
    <Modal
      title={say(text.dialog)}
      open={open}
      destroyOnHidden
      okText={say(text.confirm)}
      cancelText={say(text.cancel)}
      okButtonProps={{ disabled: why.trim() === '' || why.trim() === before }}
      onOk={() => void acknowledge()}
      onCancel={close}
    >
      <p>{say(text.what)}</p>
      <label htmlFor={id} className={styles.label}>
        {say(text.why)}
      </label>
      <Input.TextArea
        id={id}
        autoFocus
        required
        rows={3}
        maxLength={1000}
        placeholder={say(text.whyHint)}
        value={why}
        onChange={({ target }) => setEdited(target.value)}
      />
    </Modal>
  );
}
