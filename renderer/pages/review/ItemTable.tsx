import { useMemo } from 'react';
import { reviewText as text } from '../../../shared/text/window/review';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { ChangeMark } from '../../components/ChangeMark';
import { DenseTable, type DenseColumn } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { TypeMark } from '../../components/marks';
import { ItemMark } from './ItemMark';
import type { ItemRow } from './items';

interface ItemTableProps {
  readonly rows: readonly ItemRow[];
  readonly selected: string | null;
  readonly onOpen: (resource: string) => void;
  readonly marked: ReadonlySet<string>;
  readonly onMark: (marked: ReadonlySet<string>) => void;
}

const resourceOf = ({ resource }: ItemRow) => resource;

/** Items with what became of them since before, what was found, and how they are marked. */
export function ItemTable({ rows, selected, onOpen, marked, onMark }: ItemTableProps) {
  const say = useSay();
  const columns = useMemo<readonly DenseColumn<ItemRow>[]>(
    () => [
      { id: 'number', title: say(text.number), width: '52px', align: 'right', cell: ({ item }) => item.number },
      {
        id: 'name',
        title: say(text.name),
        width: 'minmax(140px, 1fr)',
        cell: ({ item }) => <span title={item.name}>{item.name}</span>,
      },
      { id: 'type', title: say(text.type), width: '128px', cell: ({ item }) => <TypeMark type={item.type} /> },
      {
        id: 'change',
        title: say(text.change),
        width: '112px',
        cell: ({ change }) => change && <ChangeMark kind={change} />,
      },
      {
        id: 'findings',
        title: say(text.findings),
        width: '132px',
        compare: (one, other) => one.findings + one.earlier - other.findings - other.earlier,
        cell: ({ findings, earlier }) => {
          const counts = { own: formatCount(findings), earlier: formatCount(earlier) };
          if (earlier === 0) return findings === 0 ? null : say(text.findingsValue, counts);
          return say(findings === 0 ? text.findingsEarlier : text.findingsBoth, counts);
        },
      },
      { id: 'mark', title: say(text.mark), width: '104px', cell: ({ mark }) => <ItemMark mark={mark} /> },
    ],
    [say],
  );
  const empty = useMemo(() => <EmptyStep title={say(text.noneFound)} />, [say]);
  const open = useMemo(
    () =>
      ({ resource }: ItemRow) =>
        onOpen(resource),
    [onOpen],
  );
  return (
    <DenseTable
      label={say(text.items)}
      rows={rows}
      keyOf={resourceOf}
      selected={selected}
      onOpen={open}
      marked={marked}
      onMark={onMark}
      columns={columns}
      empty={empty}
    />
  );
}
