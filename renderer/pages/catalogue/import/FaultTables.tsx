import { useMemo, useState } from 'react';
import type { Fault } from '../../../../shared/contract/common';
import { importText } from '../../../../shared/text/window/catalogue';
import { formatCount } from '../../../app/formats';
import { useLanguage, useSay } from '../../../app/language';
import { DenseTable, type DenseColumn } from '../../../components/DenseTable';
import styles from './import.module.css';
import { describeFaults, type CellFault, type FaultGroup } from './faults';

/** Key of the group that holds all. */
const ALL = '';

const groupKey = ({ key }: FaultGroup) => key;
const cellKey = ({ key }: CellFault) => key;

/** The faults of a catalogue: their kinds with counts, and the cells of the kind that is chosen. */
export function FaultTables({ faults }: { readonly faults: readonly Fault[] }) {
  const say = useSay();
  const language = useLanguage();
  const [group, setGroup] = useState(ALL);
  const { cells, groups } = useMemo(() => describeFaults(faults, language), [faults, language]);
  const all: FaultGroup = { key: ALL, text: say(importText.groupAll), count: cells.length };
  const shown = useMemo(() => cells.filter((cell) => group === ALL || cell.group === group), [cells, group]);
  const manySheets = new Set(cells.map(({ sheet }) => sheet)).size > 1;

  const groupColumns: readonly DenseColumn<FaultGroup>[] = [
    {
      id: 'text',
      title: say(importText.columnProblem),
      width: 'minmax(0, 1fr)',
      cell: ({ text }) => <span title={text}>{text}</span>,
    },
    {
      id: 'count',
      title: say(importText.columnCount),
      width: '72px',
      align: 'right',
      cell: ({ count }) => formatCount(count),
    },
  ];
  const sheetColumn: DenseColumn<CellFault> = {
    id: 'sheet',
    title: say(importText.columnSheet),
    width: '120px',
    cell: ({ sheet }) => <span title={sheet}>{sheet}</span>,
  };
  const cellColumns: readonly DenseColumn<CellFault>[] = [
    ...(manySheets ? [sheetColumn] : []),
    { id: 'row', title: say(importText.columnRow), width: '76px', align: 'right', cell: ({ row }) => row },
    { id: 'column', title: say(importText.columnColumn), width: '84px', cell: ({ column }) => column },
    {
      id: 'text',
      title: say(importText.columnProblem),
      width: 'minmax(0, 1fr)',
      cell: ({ text }) => <span title={text}>{text}</span>,
    },
  ];

  return (
    <div className={styles.faults}>
      <DenseTable
        label={say(importText.groups)}
        columns={groupColumns}
        rows={[all, ...groups]}
        keyOf={groupKey}
        selected={group}
        onOpen={({ key }) => setGroup(key)}
        empty={null}
      />
      <DenseTable label={say(importText.cells)} columns={cellColumns} rows={shown} keyOf={cellKey} empty={null} />
    </div>
  );
}
