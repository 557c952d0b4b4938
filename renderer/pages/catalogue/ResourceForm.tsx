import { Form, Input } from 'antd';
import { inOrder } from '../../../shared/model/primitives';
import type { Resource } from '../../../shared/model/resource';
import { editText, factGroupNames, factNames, resourceText } from '../../../shared/text/window/catalogue';
import { useSay } from '../../app/language';
import styles from './catalogue.module.css';
import { editableGroups, type EditDraft } from './edit-draft';

const longCells = ['abstract', 'sharingCondition', 'openingCondition', 'related'];
const itemCells = { name: 'itemName', dataType: 'itemType', length: 'itemLength' } as const;

interface ResourceFormProps {
  readonly resource: Resource;
  readonly draft: EditDraft;
  readonly onDraft: (draft: EditDraft) => void;
  readonly onSave: () => void;
}

/** The cells of one resource and of its items, to be changed. */
export function ResourceForm({ resource, draft, onDraft, onSave }: ResourceFormProps) {
  const say = useSay();
  const [basics, ...others] = editableGroups(resource);
  const group = ({ id, cells }: (typeof others)[number]) => (
    <section key={id} className={styles.section}>
      <h2 className={styles.heading}>{say(factGroupNames[id])}</h2>
      {cells.map(([cell, before]) => {
        const Field = longCells.includes(cell) ? Input.TextArea : Input;
        const value = draft.cells[cell] ?? before;
        const lacks = cell === 'name' && value.trim() === '';
        return (
          <Form.Item
            key={cell}
            label={say(factNames[cell])}
            htmlFor={`cell-${cell}`}
            validateStatus={lacks ? 'error' : ''}
            help={lacks ? say(editText.nameMissing) : undefined}
          >
            <Field
              id={`cell-${cell}`}
              autoFocus={cell === 'name'}
              maxLength={cell === 'name' ? 500 : 4000}
              value={value}
              onChange={({ target }) => onDraft({ ...draft, cells: { ...draft.cells, [cell]: target.value } })}
            />
          </Form.Item>
        );
      })}
    </section>
  );
  return (
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
                      aria-label={say(editText.itemCell, { item: item.name, cell: say(resourceText[itemCells[cell]]) })}
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
      </section>
      {others.map(group)}
      {/* So that Enter saves. */}
      <button type="submit" hidden />
    </Form>
  );
}
