import { AutoComplete, Form, Input } from 'antd';
import { useEffect, useRef } from 'react';
import type { Resource } from '../../../shared/model/resource';
import { editText, factGroupNames, factNames } from '../../../shared/text/window/catalogue';
import { templateOf } from '../../../shared/rules/catalogue/templates';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import styles from './catalogue.module.css';
import { cellId, editableGroups, type EditDraft } from './edit-draft';
import { ItemForm } from './ItemForm';

const longCells = ['abstract', 'sharingCondition', 'openingCondition', 'related'];
interface ResourceFormProps {
  readonly resource: Resource;
  readonly draft: EditDraft;
  /** Id of the field that the form begins at. */
  readonly focus: string;
  readonly onDraft: (draft: EditDraft) => void;
  readonly onSave: () => void;
}

/** The cells of one resource and of its items, to be changed. */
export function ResourceForm({ resource, draft, focus, onDraft, onSave }: ResourceFormProps) {
  const say = useSay();
  const template = templateOf(useReplica().state.catalogue?.template);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(`[id="${focus}"]`)?.focus();
  }, [focus]);
  const [basics, ...others] = editableGroups(resource);
  const group = ({ id, cells }: (typeof others)[number]) => (
    <section key={id} className={styles.section}>
      <h2 className={styles.heading}>{say(factGroupNames[id])}</h2>
      {cells.map(([cell, before]) => {
        const Field = longCells.includes(cell) ? Input.TextArea : Input;
        const words = template.columns[cell]?.values;
        const change = (text: string) => onDraft({ ...draft, cells: { ...draft.cells, [cell]: text } });
        const value = draft.cells[cell] ?? before;
        const lacks = cell === 'name' && value.trim() === '';
        return (
          <Form.Item
            key={cell}
            label={say(factNames[cell])}
            htmlFor={cellId(null, cell)}
            validateStatus={lacks ? 'error' : ''}
            help={lacks ? say(editText.nameMissing) : undefined}
          >
            {words ? (
              <AutoComplete
                id={cellId(null, cell)}
                value={value}
                options={words.map((word) => ({ value: word }))}
                onChange={change}
              />
            ) : (
              <Field
                id={cellId(null, cell)}
                maxLength={cell === 'name' ? 500 : 4000}
                value={value}
                onChange={({ target }) => change(target.value)}
              />
            )}
          </Form.Item>
        );
      })}
    </section>
  );
  return (
    <div ref={form}>
      <Form layout="vertical" onFinish={onSave}>
        {basics && group(basics)}
        <ItemForm resource={resource} template={template} draft={draft} onDraft={onDraft} />
        {others.map(group)}
        {/* So that Enter saves. */}
        <button type="submit" hidden />
      </Form>
    </div>
  );
}
