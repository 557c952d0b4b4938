import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import type { ItemField } from '../../../shared/model/catalogue-field';
import type { Resource } from '../../../shared/model/resource';
import type { Template } from '../../../shared/rules/catalogue/templates';
import { editText, resourceText } from '../../../shared/text/window/catalogue';
import { fieldNames } from '../../../shared/text/window/catalogue-field';
import { useSay } from '../../app/language';
import styles from './catalogue.module.css';
import { cellId, type EditDraft } from './edit-draft';
import { furtherFields, itemRows, withAdded, without, withTyped, type ItemRow } from './item-drafts';

const firstLine = { itemName: 'itemName', dataType: 'itemType', length: 'itemLength' } as const;

/** Id of the list that the browser suggests for a column while one types. */
const listId = (field: ItemField) => `words-${field}`;

interface ItemFormProps {
  readonly resource: Resource;
  readonly template: Template;
  readonly draft: EditDraft;
  readonly onDraft: (draft: EditDraft) => void;
}

/** The 数据项 of one resource, to be changed, added and removed. */
export function ItemForm({ resource, template, draft, onDraft }: ItemFormProps) {
  const say = useSay();
  const rows = itemRows(resource, draft);
  const further = furtherFields(template);
  const fields = [...(Object.keys(firstLine) as (keyof typeof firstLine)[]), ...further];

  const nameOf = (row: ItemRow) => row.textOf('itemName') || say(editText.newItem);
  const cell = (row: ItemRow, field: ItemField) => (
    <Input
      id={cellId(row.key, field)}
      {...(template.columns[field]?.values && { list: listId(field) })}
      aria-label={say(editText.itemCell, { item: nameOf(row), cell: say(fieldNames[field]) })}
      maxLength={field === 'itemName' ? 500 : 4000}
      status={field === 'itemName' && row.textOf(field).trim() === '' ? 'error' : ''}
      value={row.textOf(field)}
      onChange={({ target }) => onDraft(withTyped(draft, row, field, target.value))}
    />
  );
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{say(resourceText.items, { count: rows.length })}</h2>
      <table className={styles.items}>
        <thead>
          <tr>
            {Object.values(firstLine).map((title) => (
              <th key={title} scope="col">
                {say(resourceText[title])}
              </th>
            ))}
            <th scope="col" className={styles.removeColumn}>
              {say(editText.removeColumn)}
            </th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.key} className={further.length > 0 ? styles.twoLines : undefined}>
            <tr>
              {(Object.keys(firstLine) as (keyof typeof firstLine)[]).map((field) => (
                <td key={field}>{cell(row, field)}</td>
              ))}
              <td className={styles.removeColumn}>
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden="true" />}
                  aria-label={say(editText.removeItem, { item: nameOf(row) })}
                  title={say(editText.removeItem, { item: nameOf(row) })}
                  onClick={() => onDraft(without(draft, row))}
                />
              </td>
            </tr>
            {further.length > 0 && (
              <tr>
                <td colSpan={4}>
                  <div className={styles.further}>
                    {further.map((field) => (
                      <div key={field}>
                        <span aria-hidden="true">{say(fieldNames[field])}</span>
                        {cell(row, field)}
                      </div>
                    ))}
                  </div>
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
      <Button
        className={styles.addItem}
        icon={<PlusOutlined aria-hidden="true" />}
        onClick={() => onDraft(withAdded(draft))}
      >
        {say(editText.addItem)}
      </Button>
      {fields.map((field) => (
        <datalist key={field} id={listId(field)}>
          {(template.columns[field]?.values ?? []).map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      ))}
    </section>
  );
}
