import { Alert, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { resourceFields, type ResourceField } from '../../../shared/model/catalogue-field';
import { editText, factNames } from '../../../shared/text/window/catalogue';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { SideDrawer } from '../../components/SideDrawer';
import { call } from '../../desk';
import { cellsToSet } from './edit-draft';

/** Cells that can be alike in many resources: names and codes are each one's own. */
const commonCells = resourceFields.filter((cell) => cell !== 'name' && cell !== 'code');

interface BulkEditDrawerProps {
  readonly open: boolean;
  /** Ids of the resources that the table shows. */
  readonly resources: readonly string[];
  readonly onClose: () => void;
}

/** Sets one cell in all resources that the table shows: one change, one step of undo. */
export function BulkEditDrawer({ open, resources, onClose }: BulkEditDrawerProps) {
  const { workspace } = useReplica();
  const { run } = useTasks();
  const say = useSay();
  const [cell, setCell] = useState<ResourceField>('department');
  const [value, setValue] = useState('');
  const [isSaving, setSaving] = useState(false);
  const count = formatCount(resources.length);

  async function save(): Promise<void> {
    setSaving(true);
    const edits = [{ resources: [...resources], set: cellsToSet({ [cell]: value }) }];
    const done = await run(say(editText.saving), () => call('catalogue.edit', { workspace, edits }));
    setSaving(false);
    if (done === null) return;
    setValue('');
    onClose();
  }

  return (
    <SideDrawer
      title={say(editText.bulkTitle, { count })}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(editText.cancel)}</Button>
          <Button type="primary" loading={isSaving} disabled={resources.length === 0} onClick={() => void save()}>
            {say(editText.bulkSave, { count })}
          </Button>
        </>
      }
    >
      <Form layout="vertical" onFinish={() => void save()}>
        <Form.Item label={say(editText.bulkCell)} htmlFor="bulk-cell">
          <Select
            id="bulk-cell"
            value={cell}
            options={commonCells.map((name) => ({ value: name, label: say(factNames[name]) }))}
            onChange={setCell}
          />
        </Form.Item>
        <Form.Item label={say(editText.bulkValue)} htmlFor="bulk-value">
          <Input id="bulk-value" maxLength={4000} value={value} onChange={({ target }) => setValue(target.value)} />
        </Form.Item>
        <Alert type="info" showIcon title={say(editText.bulkHint, { count })} />
      </Form>
    </SideDrawer>
  );
}
