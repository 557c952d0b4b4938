import { Checkbox } from 'antd';
import { useMemo, useState } from 'react';
import type { Column, Dataset } from '../../../shared/model/dataset';
import { inOrder } from '../../../shared/model/primitives';
import { chosenText } from '../../../shared/text/window/tagging';
import { useLanguage, useSay } from '../../app/language';
import type { DenseColumn } from '../../components/DenseTable';
import { narrowColumns, type ColumnFilter } from './choose';
import { columnName } from './words';

/** Which columns of a dataset are shown and which of these are chosen. */
export interface Chooser {
  readonly filter: ColumnFilter;
  readonly typed: string;
  readonly shown: readonly Column[];
  /** The chosen columns, in their order; one that is not shown is not chosen. */
  readonly chosen: readonly Column[];
  readonly setFilter: (filter: ColumnFilter) => void;
  readonly setTyped: (typed: string) => void;
  readonly choose: (ids: readonly string[]) => void;
  /** The column of checkboxes for the table. */
  readonly boxes: DenseColumn<Column>;
}

export function useChooser({ columns }: Dataset): Chooser {
  const say = useSay();
  const language = useLanguage();
  const [filter, setFilter] = useState<ColumnFilter>('all');
  const [typed, setTyped] = useState('');
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => narrowColumns(inOrder(columns), filter, typed), [columns, filter, typed]);
  const boxes = useMemo<DenseColumn<Column>>(
    () => ({
      id: 'chosen',
      title: say(chosenText.chooser),
      width: '40px',
      cell: (column) => (
        <Checkbox
          aria-label={say(chosenText.choose, { column: columnName(column, language) })}
          checked={ids.has(column.id)}
          onChange={({ target }) => {
            const rest = [...ids].filter((id) => id !== column.id);
            setIds(new Set(target.checked ? [...rest, column.id] : rest));
          }}
        />
      ),
    }),
    [say, language, ids],
  );
  return {
    filter,
    typed,
    shown,
    chosen: shown.filter(({ id }) => ids.has(id)),
    setFilter,
    setTyped,
    choose: (chosen) => setIds(new Set(chosen)),
    boxes,
  };
}
