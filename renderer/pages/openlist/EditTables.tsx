import type { Response } from '../../../shared/contract';
import { faultText } from '../../../shared/text/faults';
import { editsText as text } from '../../../shared/text/window/openlist-edits';
import { useReplica } from '../../app/desk-context';
import { useLanguage, useSay } from '../../app/language';
import { DenseTable } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { nameOf } from './sheet';
import { useColumnTitle } from './use-column-title';
import styles from './compare.module.css';

type Read = Response<'list.edits'>;

const keyOfCell = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }) => `${sheet} ${cell}`;

/** Cells that were changed, each with what stood there and what stands there now. */
export function ChangedEdits({ cells }: { readonly cells: Read['changed'] }) {
  const say = useSay();
  const { state } = useReplica();
  const columnTitle = useColumnTitle();
  const shown = (value: string) =>
    value === '' ? <span className={styles.muted}>{say(text.empty)}</span> : <span title={value}>{value}</span>;
  return (
    <DenseTable
      label={say(text.changed, { count: cells.length })}
      rows={cells}
      keyOf={keyOfCell}
      columns={[
        { id: 'sheet', title: say(text.sheet), width: '112px', cell: ({ sheet }) => sheet },
        { id: 'cell', title: say(text.cell), width: '80px', cell: ({ cell }) => cell },
        {
          id: 'resource',
          title: say(text.resource),
          width: 'minmax(140px, 1fr)',
          cell: ({ resource }) => shown(nameOf(state, resource)),
        },
        { id: 'column', title: say(text.column), width: '128px', cell: ({ column }) => shown(columnTitle(column)) },
        { id: 'before', title: say(text.before), width: 'minmax(140px, 1fr)', cell: ({ before }) => shown(before) },
        { id: 'after', title: say(text.after), width: 'minmax(140px, 1fr)', cell: ({ after }) => shown(after) },
      ]}
      empty={<EmptyStep title={say(text.none)} hint={say(text.noneHint)} />}
    />
  );
}

/** Cells that cannot be taken over, each with the reason. */
export function RefusedEdits({ cells }: { readonly cells: Read['refused'] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <DenseTable
      label={say(text.refused, { count: cells.length })}
      rows={cells}
      keyOf={keyOfCell}
      columns={[
        { id: 'sheet', title: say(text.sheet), width: '112px', cell: ({ sheet }) => sheet },
        { id: 'cell', title: say(text.cell), width: '80px', cell: ({ cell }) => cell },
        {
          id: 'why',
          title: say(text.why),
          width: 'minmax(320px, 1fr)',
          cell: (cell) => <span title={faultText(cell, language)}>{faultText(cell, language)}</span>,
        },
      ]}
      empty={<EmptyStep title={say(text.noneRefused)} />}
    />
  );
}
