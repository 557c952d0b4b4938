import { useMemo } from 'react';
import type { ListItem } from '../../../shared/model/openlist';
import type { Withdrawal } from '../../../shared/model/withdrawal';
import { openWithdrawals } from '../../../shared/rules/withdrawals';
import { openListText as text } from '../../../shared/text/window/openlist';
import { formatCount } from '../../app/formats';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { DenseTable } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { LevelMark, TypeMark } from '../../components/marks';
import styles from './openlist.module.css';
import { matches } from './search';
import { resourceOf, type SheetProps } from './sheet';
import { WithdrawalMark } from './WithdrawalMark';

interface ItemSheetProps extends SheetProps {
  /** What was withdrawn since is marked in a frozen version; the next one does not hold it. */
  readonly isFrozen: boolean;
  readonly onOpen: (item: ListItem) => void;
}

/** What is on the list. */
export function ItemSheet({ frozen, search, isFrozen, onOpen }: ItemSheetProps) {
  const say = useSay();
  const { state } = useReplica();
  const { items } = frozen.list;
  const off = useMemo(() => openWithdrawals(state), [state]);
  const found = items.filter(({ name, resource, code }) => matches(search, [name, resource, code]));
  return (
    <DenseTable
      label={say(text.items, { count: formatCount(items.length) })}
      rows={found}
      keyOf={resourceOf}
      onOpen={onOpen}
      columns={[
        { id: 'number', title: say(text.number), width: '64px', align: 'right', cell: ({ number }) => number },
        {
          id: 'name',
          title: say(text.name),
          width: 'minmax(220px, 2fr)',
          cell: ({ name, resource }) => <Named name={name} withdrawal={isFrozen ? off.get(resource) : undefined} />,
        },
        { id: 'type', title: say(text.type), width: '128px', cell: ({ type }) => <TypeMark type={type} /> },
        {
          id: 'level',
          title: say(text.level),
          width: '140px',
          cell: ({ level }) => level && <LevelMark level={level} />,
        },
        {
          id: 'access',
          title: say(text.access),
          width: 'minmax(96px, 1fr)',
          cell: ({ access }) => access.map(({ name }) => name).join('、'),
        },
        {
          id: 'fields',
          title: say(text.fieldCount),
          width: '72px',
          align: 'right',
          cell: ({ fields }) => fields.length,
        },
        {
          id: 'rows',
          title: say(text.rows),
          width: '128px',
          align: 'right',
          cell: ({ rows }) => (rows === null ? '—' : formatCount(rows)),
        },
        { id: 'updated', title: say(text.lastUpdated), width: '112px', cell: ({ lastUpdated }) => lastUpdated ?? '—' },
      ]}
      empty={
        items.length === 0 ? (
          <EmptyStep title={say(text.noItems)} hint={say(text.noItemsHint)} />
        ) : (
          <EmptyStep title={say(text.noneFound)} />
        )
      }
    />
  );
}

/** An item's name, with the mark that it was taken off the list since. */
function Named({ name, withdrawal }: { readonly name: string; readonly withdrawal: Withdrawal | undefined }) {
  return (
    <span className={styles.named}>
      <span title={name}>{name}</span>
      {withdrawal && <WithdrawalMark kind={withdrawal.kind} />}
    </span>
  );
}
