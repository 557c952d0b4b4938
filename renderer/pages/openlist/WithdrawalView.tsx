import { Segmented } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { pageNames } from '../../../shared/text/window/frame';
import {
  withdrawalKindNames,
  withdrawalReasonNames,
  withdrawalText as text,
} from '../../../shared/text/window/openlist-withdrawal';
import { useReplica } from '../../app/desk-context';
import { formatCount, formatDate } from '../../app/formats';
import { useSay } from '../../app/language';
import { DenseTable } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { Mark, type Tone } from '../../components/marks';
import { PageHeader } from '../../components/PageHeader';
import { SearchField } from '../../components/SearchField';
import { Toolbar } from '../../components/Toolbar';
import { openListText } from '../../../shared/text/window/openlist';
import { matches } from './search';
import { useProfile } from './use-profile';
import { WithdrawalDrawer } from './WithdrawalDrawer';
import { withdrawalRows, type WithdrawalRow } from './withdrawals';

const stages: Readonly<Record<WithdrawalRow['stage'], { readonly tone: Tone; readonly glyph: string }>> = {
  inHand: { tone: 'warning', glyph: '◐' },
  ready: { tone: 'accent', glyph: '●' },
  back: { tone: 'good', glyph: '✓' },
};

const keyOf = ({ id }: WithdrawalRow) => id;

interface WithdrawalViewProps {
  /** The choice between the views of the page. */
  readonly views: ReactNode;
  /** Id of the withdrawal that is looked at, or null. */
  readonly opened: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** 撤回与中止: everything that was taken off the list, what is left to do about it, and what came back. */
export function WithdrawalView({ views, opened, onOpen }: WithdrawalViewProps) {
  const say = useSay();
  const { state } = useReplica();
  const profile = useProfile();
  const [show, setShow] = useState<'open' | 'ended' | 'all'>('all');
  const [search, setSearch] = useState('');
  const rows = useMemo(() => withdrawalRows(state, profile), [state, profile]);
  const standing = rows.filter(({ stage }) => stage !== 'back');
  const sets = { open: standing, ended: rows.filter(({ stage }) => stage === 'back'), all: rows };
  const left = standing.reduce((total, { done, all }) => total + all - done, 0);
  const todo = standing.length === 0 ? text.todoNone : left === 0 ? text.todoRestore : text.todo;
  const shown = sets[show].filter(({ name, withdrawal }) => matches(search, [name, withdrawal.resource]));

  return (
    <>
      <PageHeader
        title={say(pageNames.openlist)}
        todo={say(todo, { items: formatCount(standing.length), tasks: formatCount(left) })}
      />
      <Toolbar actions={<SearchField label={say(openListText.find)} value={search} onChange={setSearch} />}>
        {views}
      </Toolbar>
      <Toolbar>
        <Segmented<'open' | 'ended' | 'all'>
          aria-label={say(text.show)}
          value={show}
          onChange={setShow}
          options={(['all', 'open', 'ended'] as const).map((value) => ({
            value,
            label: say(text[value], { count: formatCount(sets[value].length) }),
          }))}
        />
      </Toolbar>
      <DenseTable
        label={say(text.table)}
        rows={shown}
        keyOf={keyOf}
        selected={opened}
        onOpen={({ id }) => onOpen(id)}
        columns={[
          {
            id: 'name',
            title: say(text.name),
            width: 'minmax(180px, 2fr)',
            cell: ({ name }) => <span title={name}>{name}</span>,
          },
          {
            id: 'kind',
            title: say(text.kind),
            width: '104px',
            cell: ({ withdrawal }) => say(withdrawalKindNames[withdrawal.kind]),
          },
          {
            id: 'reason',
            title: say(text.reason),
            width: 'minmax(120px, 1fr)',
            cell: ({ withdrawal: { reason } }) => (
              <span title={say(withdrawalReasonNames[reason])}>{say(withdrawalReasonNames[reason])}</span>
            ),
          },
          {
            id: 'article',
            title: say(text.article),
            width: 'minmax(110px, 1fr)',
            cell: ({ withdrawal }) => withdrawal.article,
          },
          { id: 'at', title: say(text.at), width: '112px', cell: ({ withdrawal }) => formatDate(withdrawal.at) },
          { id: 'by', title: say(text.by), width: '96px', cell: ({ withdrawal }) => withdrawal.by },
          {
            id: 'tasks',
            title: say(text.progress),
            width: '104px',
            align: 'right',
            cell: ({ done, all }) => say(text.progressOf, { done, all }),
          },
          {
            id: 'stage',
            title: say(text.status),
            width: '140px',
            cell: ({ stage }) => <Mark {...stages[stage]}>{say(text[stage])}</Mark>,
          },
        ]}
        empty={
          rows.length === 0 ? (
            <EmptyStep title={say(text.none)} hint={say(text.noneHint)} />
          ) : (
            <EmptyStep title={say(text.noneShown)} />
          )
        }
      />
      <WithdrawalDrawer
        row={rows.find(({ id }) => id === opened) ?? null}
        profile={profile}
        onClose={() => onOpen(null)}
      />
    </>
  );
}
