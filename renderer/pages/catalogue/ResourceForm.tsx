import { AutoComplete, Form, Input } from 'antd';
import { useEffect, useRef } from 'react';
import { inOrder } from '../../../shared/model/primitives';
import type { Resource } from '../../../shared/model/resource';
import { editText, factGroupNames, factNames, resourceText } from '../../../shared/text/window/catalogue';
import { templateOf } from '../../../shared/rules/catalogue/templates';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import styles from './catalogue.module.css';
import { editableGroups, type EditDraft } from './edit-draft';

const longCells = ['abstract', 'sharingCondition', 'openingCondition', 'related'];
const itemCells = { name: 'itemName', dataType: 'itemType', length: 'itemLength' } as const;
/** Id of the list of data types that the browser suggests while one types. */
const TYPES = 'data-types';

/** Id of a cell's field in the form, to lead a person to it; `item` null: of the resource. */
export function cellId(item: string | null, field: string): string {
  return item === null ? `cell-${field}` : `cell-${item}-${field}`;
}

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
        <section className={styles.section}>
          <h2 className={styles.heading}>{say(resourceText.items, { count: resource.items.order.length })}</h2>
          <table className={styles.items}>
            <thead>
              <tr>
                {Object.values(itemCells).map((title) => (
                  <th key={title} scope="col">
                    {say(resourceText[title])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {inOrder(resource.items).map((item) => (
                <tr key={item.id}>
                  {(Object.keys(itemCells) as (keyof typeof itemCells)[]).map((cell) => (
                    <td key={cell}>
                      <Input
                        id={cellId(item.id, cell === 'name' ? 'itemName' : cell)}
                        {...(cell === 'dataType' && { list: TYPES })}
                        aria-label={say(editText.itemCell, {
                          item: item.name,
                          cell: say(resourceText[itemCells[cell]]),
                        })}
                        maxLength={cell === 'name' ? 500 : 4000}
                        status={cell === 'name' && draft.items[item.id]?.name?.trim() === '' ? 'error' : ''}
                        value={draft.items[item.id]?.[cell] ?? item[cell]}
                        onChange={({ target }) =>
                          onDraft({
                            ...draft,
                            items: { ...draft.items, [item.id]: { ...draft.items[item.id], [cell]: target.value } },
                          })
                        }
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <datalist id={TYPES}>
            {(template.columns.dataType?.values ?? []).map((type) => (
              <option key={type} value={type} />
            ))}
          </datalist>
        </section>
        {others.map(group)}
        {/* So that Enter saves. */}
        <button type="submit" hidden />
      </Form>
    </div>
  );
}
