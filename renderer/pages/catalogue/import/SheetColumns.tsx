import { Form, InputNumber, Select } from 'antd';
import type { Response } from '../../../../shared/contract';
import type { CatalogueMapping, MappedField } from '../../../../shared/contract/catalogue';
import { fieldNames, levelName } from '../../../../shared/text/window/catalogue-field';
import { mappingText } from '../../../../shared/text/window/catalogue-import';
import { formatCount } from '../../../app/formats';
import { useSay, type Say } from '../../../app/language';
import styles from './import.module.css';
import { fieldsFor, withField, withHeaderRow, withRole, type Role, type SheetMapping } from './mapping';

/** Stands for "not read" in lists of choices. */
const UNREAD = ' unread';
/** No mapping reads more sheets. */
const MOST = 2;

interface SheetColumnsProps {
  readonly shape: Response<'catalogue.look'>['sheets'][number];
  readonly mapping: CatalogueMapping;
  readonly onMapping: (mapping: CatalogueMapping) => void;
}

/** One sheet: what it holds, where its header ends, and what each column is read as. */
export function SheetColumns({ shape, mapping, onMapping }: SheetColumnsProps) {
  const say = useSay();
  const { sheet, rows } = shape;
  const read = mapping.sheets.find((one) => one.sheet === sheet);
  const full = read === undefined && mapping.sheets.length >= MOST;
  const roles = (['both', 'resources', 'items'] as const).map((role) => ({
    value: role,
    label: say(mappingText[role]),
  }));
  return (
    <section className={styles.sheet}>
      <div className={styles.sheetHead}>
        <Form.Item
          label={say(mappingText.role, { sheet })}
          htmlFor={`role-${sheet}`}
          help={full ? say(mappingText.tooMany) : undefined}
        >
          <Select<Role | typeof UNREAD>
            id={`role-${sheet}`}
            style={{ width: 220 }}
            disabled={full}
            value={read?.role ?? UNREAD}
            options={[...roles, { value: UNREAD, label: say(mappingText.skip), disabled: mapping.sheets.length <= 1 }]}
            onChange={(role) => onMapping(withRole(mapping, shape, role === UNREAD ? null : role))}
          />
        </Form.Item>
        {read && (
          <Form.Item label={say(mappingText.headerRow)} htmlFor={`header-${sheet}`}>
            <InputNumber
              id={`header-${sheet}`}
              min={1}
              max={Math.max(1, rows)}
              precision={0}
              value={read.headerRow}
              onChange={(row) => row !== null && onMapping(withHeaderRow(mapping, sheet, row))}
            />
          </Form.Item>
        )}
      </div>
      {read && (
        <Columns shape={shape} read={read} onField={(...args) => onMapping(withField(mapping, sheet, ...args))} />
      )}
    </section>
  );
}

interface ColumnsProps {
  readonly shape: SheetColumnsProps['shape'];
  readonly read: SheetMapping;
  readonly onField: (column: string, field: MappedField | null) => void;
}

function Columns({ shape, read, onField }: ColumnsProps) {
  const say = useSay();
  const options = [
    { value: UNREAD, label: say(mappingText.unread) },
    ...fieldsFor(read.role).map((field) => ({ value: field, label: nameOf(field, say) })),
  ];
  return (
    <table className={styles.columns}>
      <thead>
        <tr>
          <th scope="col">{say(mappingText.column)}</th>
          <th scope="col">{say(mappingText.header)}</th>
          <th scope="col">{say(mappingText.filled)}</th>
          <th scope="col">{say(mappingText.field)}</th>
        </tr>
      </thead>
      <tbody>
        {shape.columns.map(({ column, header, filled }) => (
          <tr key={column}>
            <th scope="row">{column}</th>
            <td>{header}</td>
            <td>{formatCount(filled)}</td>
            <td>
              <Select<string>
                aria-label={say(mappingText.fieldOf, { column })}
                className={styles.field}
                showSearch={{ optionFilterProp: 'label' }}
                value={read.fields[column] ?? UNREAD}
                options={options}
                onChange={(field) => onField(column, field === UNREAD ? null : (field as MappedField))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOf(field: MappedField, say: Say): string {
  if (field.startsWith('level-')) return say(levelName, { level: field.slice('level-'.length) });
  return say(fieldNames[field as keyof typeof fieldNames]);
}
