import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { blankResource } from '../../../shared/rules/catalogue/blank';
import { addText as text } from '../../../shared/text/window/catalogue-add';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { call } from '../../desk';
import styles from './catalogue.module.css';

interface AddDialogProps {
  /** Called with the new resource's id. */
  readonly onAdded: (resource: string) => void;
  readonly onClose: () => void;
}

/** Asks for what a new resource is called and holds, and adds it to the inventory. */
export function AddDialog({ onAdded, onClose }: AddDialogProps) {
  const say = useSay();
  const { workspace, state } = useReplica();
  const { run } = useTasks();
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [items, setItems] = useState('');
  const [nameId, codeId, itemsId] = [useId(), useId(), useId()];

  async function add(): Promise<void> {
    const names = items
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const drafted = {
      ...blankResource(name.trim(), code.trim(), state.agency),
      items: names.map((one) => ({ name: one, dataType: '', length: '' })),
    };
    const request = { workspace, resources: [drafted] };
    const done = await run(say(text.adding), (job) => call('catalogue.add', request, job));
    const [id] = done?.ids ?? [];
    if (id === undefined) return;
    onClose();
    onAdded(id);
  }

  return (
    <Modal
      title={say(text.action)}
      open
      okText={say(text.ok)}
      cancelText={say(text.cancel)}
      okButtonProps={{ disabled: name.trim() === '' }}
      onOk={() => void add()}
      onCancel={onClose}
    >
      <div className={styles.add}>
        <label htmlFor={nameId}>{say(text.name)}</label>
        <Input
          id={nameId}
          autoFocus
          required
          maxLength={500}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <label htmlFor={codeId}>{say(text.code)}</label>
        <Input id={codeId} maxLength={200} value={code} onChange={({ target }) => setCode(target.value)} />
        <label htmlFor={itemsId}>{say(text.items)}</label>
        <Input.TextArea id={itemsId} rows={5} value={items} onChange={({ target }) => setItems(target.value)} />
        <p className={styles.hint}>{say(text.hint)}</p>
      </div>
    </Modal>
  );
}
