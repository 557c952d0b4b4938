import { Alert, Button, Radio } from 'antd';
import { useState } from 'react';
import type { Response } from '../../../../shared/contract';
import { catalogueTemplates } from '../../../../shared/model/catalogue-field';
import { templateOf } from '../../../../shared/rules/catalogue/templates';
import { editText } from '../../../../shared/text/window/catalogue';
import { exportText } from '../../../../shared/text/window/catalogue-export';
import { fieldNames } from '../../../../shared/text/window/catalogue-field';
import { mappingText, templateNames } from '../../../../shared/text/window/catalogue-import';
import { useReplica } from '../../../app/desk-context';
import { formatCount } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { SideDrawer } from '../../../components/SideDrawer';
import { ask, call } from '../../../desk';
import styles from '../catalogue.module.css';

type Written = Response<'catalogue.export'>;

/** Writes the inventory in a template, and says what the template has no column for. */
export function ExportDrawer({ onClose }: { readonly onClose: () => void }) {
  const { workspace, state } = useReplica();
  const { run, tell } = useTasks();
  const say = useSay();
  const [template, setTemplate] = useState(templateOf(state.catalogue?.template).id);
  const [written, setWritten] = useState<Written | null>(null);
  const [isWriting, setWriting] = useState(false);

  async function save(): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'catalogue-save', name: say(exportText.fileName) });
    if (picked === null) return;
    setWriting(true);
    const request = { workspace, out: picked.file, template };
    setWritten(await run(say(exportText.running), (options) => call('catalogue.export', request, options)));
    setWriting(false);
  }

  return (
    <SideDrawer
      title={say(exportText.title)}
      open
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(editText.cancel)}</Button>
          <Button type="primary" loading={isWriting} onClick={() => void save().catch(tell)}>
            {say(exportText.save)}
          </Button>
        </>
      }
    >
      <div className={styles.panel}>
        <p className={styles.hint}>{say(exportText.hint)}</p>
        <Radio.Group
          aria-label={say(mappingText.template)}
          vertical
          value={template}
          options={catalogueTemplates.map((id) => ({ value: id, label: say(templateNames[id]) }))}
          onChange={({ target }) => {
            setTemplate(target.value as typeof template);
            setWritten(null);
          }}
        />
        {written && <WrittenNote written={written} />}
      </div>
    </SideDrawer>
  );
}

function WrittenNote({ written: { resources, items, lost } }: { readonly written: Written }) {
  const say = useSay();
  const fields = lost.map(({ field, cells }) =>
    say(exportText.lostField, {
      field: field in fieldNames ? say(fieldNames[field as keyof typeof fieldNames]) : field,
      count: formatCount(cells),
    }),
  );
  return (
    <>
      <Alert
        type="success"
        showIcon
        title={say(exportText.done, { resources: formatCount(resources), items: formatCount(items) })}
      />
      {lost.length > 0 && <Alert type="warning" showIcon title={say(exportText.lost, { fields: fields.join('、') })} />}
    </>
  );
}
