import { Checkbox, Form, Modal, Radio } from 'antd';
import { useState } from 'react';
import { listFormats } from '../../../shared/contract/list';
import { listColumns, type ListColumn } from '../../../shared/model/openlist';
import { requiredColumns } from '../../../shared/rules/list-columns';
import { exportText as text, listFormatTexts } from '../../../shared/text/window/openlist-export';
import { useSay } from '../../app/language';
import type { ExportChoice, ListFormat } from './export-choice';
import styles from './export.module.css';
import { useColumnTitle } from './use-column-title';
import { useProfile } from './use-profile';

interface ExportDialogProps {
  readonly version: number;
  readonly onClose: () => void;
  readonly onChosen: (choice: ExportChoice) => void;
}

type Extent = 'regulation' | 'full' | 'own';

/** Asks in which formats a version is written and which of its columns are printed. */
export function ExportDialog({ version, onClose, onChosen }: ExportDialogProps) {
  const say = useSay();
  const columnTitle = useColumnTitle();
  const profile = useProfile();
  const required = new Set(requiredColumns(profile));
  const [formats, setFormats] = useState<readonly ListFormat[]>(['xlsx', 'json']);
  const [extent, setExtent] = useState<Extent>('full');
  const [own, setOwn] = useState<ReadonlySet<ListColumn>>(required);

  function chosen(): ExportChoice {
    // In the list's own order, whatever order they were ticked in.
    const inOrder = listFormats.filter((format) => formats.includes(format));
    if (extent === 'full') return { formats: inOrder };
    return {
      formats: inOrder,
      columns: listColumns.filter((column) => (extent === 'own' ? own : required).has(column)),
    };
  }

  function tick(column: ListColumn, isOn: boolean): void {
    const next = new Set(own);
    if (isOn) next.add(column);
    else next.delete(column);
    setOwn(next);
  }

  return (
    <Modal
      open
      width={680}
      centered
      title={say(text.title, { version })}
      onCancel={onClose}
      onOk={() => onChosen(chosen())}
      okText={say(text.now)}
      cancelText={say(text.cancel)}
      okButtonProps={{ disabled: formats.length === 0 }}
    >
      <Form layout="vertical">
        <fieldset className={styles.set}>
          <legend>{say(text.formats)}</legend>
          <div className={styles.formats}>
            {listFormats.map((format) => (
              <Checkbox
                key={format}
                checked={formats.includes(format)}
                onChange={({ target }) =>
                  setFormats(target.checked ? [...formats, format] : formats.filter((one) => one !== format))
                }
              >
                {say(listFormatTexts[format].name)}
                <span className={styles.use}>{say(listFormatTexts[format].use)}</span>
              </Checkbox>
            ))}
          </div>
        </fieldset>
        <fieldset className={styles.set}>
          <legend>{say(text.columns)}</legend>
          <Radio.Group
            aria-label={say(text.columns)}
            value={extent}
            onChange={({ target }) => setExtent(target.value as Extent)}
            options={[
              { value: 'full', label: say(text.full, { count: listColumns.length }) },
              { value: 'regulation', label: say(text.regulation, { count: required.size }) },
              { value: 'own', label: say(text.own) },
            ]}
          />
        </fieldset>
        {extent === 'own' && (
          <fieldset className={styles.set}>
            <legend className="only-heard">{say(text.ownColumns)}</legend>
            <div className={styles.columns}>
              {listColumns.map((column) => (
                <Checkbox
                  key={column}
                  checked={own.has(column)}
                  disabled={required.has(column)}
                  onChange={({ target }) => tick(column, target.checked)}
                >
                  {columnTitle(column) + (required.has(column) ? ' *' : '')}
                </Checkbox>
              ))}
            </div>
            <p className={styles.hint}>{say(text.required)}</p>
          </fieldset>
        )}
      </Form>
    </Modal>
  );
}
