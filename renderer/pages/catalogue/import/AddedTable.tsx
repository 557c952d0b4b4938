import { Alert, Checkbox } from 'antd';
import { useMemo } from 'react';
import { catalogueText } from '../../../../shared/text/window/catalogue';
import { mergeText } from '../../../../shared/text/window/catalogue-import';
import { formatCount } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { DenseTable, type DenseColumn } from '../../../components/DenseTable';
import type { ChangeProps } from './change-props';
import styles from './import.module.css';

interface AddedRow {
  readonly key: string;
  readonly name: string;
  readonly code: string;
  readonly items: number;
}

const keyOf = ({ key }: AddedRow) => key;

/** The resources that only the file has. */
export function AddedTable({ merge, choice, onChoice }: ChangeProps) {
  const say = useSay();
  const rows = useMemo(() => merge.added.map((one, index) => ({ ...one, key: String(index) })), [merge.added]);
  const columns = useMemo(
    (): readonly DenseColumn<AddedRow>[] => [
      { id: 'code', title: say(catalogueText.columnCode), width: '180px', cell: ({ code }) => code },
      { id: 'name', title: say(catalogueText.columnName), width: 'minmax(0, 1fr)', cell: ({ name }) => name },
      {
        id: 'items',
        title: say(catalogueText.columnItems),
        width: '100px',
        align: 'right',
        cell: ({ items }) => formatCount(items),
      },
    ],
    [say],
  );
  if (rows.length === 0) return <Alert type="info" showIcon title={say(mergeText.noneAdded)} />;
  return (
    <div className={styles.found}>
      <Checkbox checked={choice.added} onChange={({ target }) => onChoice({ ...choice, added: target.checked })}>
        {say(mergeText.takeAdded)}
      </Checkbox>
      <DenseTable label={say(mergeText.addedTable)} columns={columns} rows={rows} keyOf={keyOf} empty={null} />
    </div>
  );
}
