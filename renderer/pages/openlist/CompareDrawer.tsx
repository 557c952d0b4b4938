import { App, Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import type { Response } from '../../../shared/contract';
import type { ChangeKind, ListChange } from '../../../shared/model/openlist';
import type { ListRecord } from '../../../shared/model/workspace';
import { listChangeNames } from '../../../shared/text/list-sheets';
import { compareText as text } from '../../../shared/text/window/openlist-changes';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { useAnswer } from '../../app/use-answer';
import { DenseTable } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { SideDrawer } from '../../components/SideDrawer';
import { call } from '../../desk';
import { ChangedCells } from './ChangedCells';
import { ChangeMark } from '../../components/ChangeMark';
import { changesAsTable, countKinds } from './compare';
import styles from './compare.module.css';
import { resourceOf } from './sheet';
import { useColumnTitle } from './use-column-title';
import { useVersionTitle } from './version-title';

type Diff = Response<'list.diff'>;

interface CompareDrawerProps {
  /** Frozen versions, the newest first; at least two. */
  readonly versions: readonly ListRecord[];
  readonly onClose: () => void;
}

/** What differs between two frozen versions, by default the last two. */
export function CompareDrawer({ versions, onClose }: CompareDrawerProps) {
  const say = useSay();
  const titleOf = useVersionTitle();
  const columnTitle = useColumnTitle();
  const { workspace } = useReplica();
  const { tell } = useTasks();
  const { message } = App.useApp();
  const [from, setFrom] = useState(versions[1]?.version ?? 1);
  const [to, setTo] = useState(versions[0]?.version ?? 1);
  const { value: diff } = useAnswer(() => call('list.diff', { workspace, from, to }), `${from} ${to}`);
  const options = versions.map((record) => ({ value: record.version, label: titleOf(record) }));

  async function copy({ changes, cells }: Diff): Promise<void> {
    const head = [text.change, text.table, text.name, text.column].map((one) => say(one));
    const sides = [say(text.before, { version: from }), say(text.after, { version: to })];
    const words = {
      head: [...head, ...sides],
      kind: (kind: ChangeKind) => say(listChangeNames[kind]),
      column: columnTitle,
    };
    await navigator.clipboard.writeText(changesAsTable(changes, cells, words));
    void message.success(say(text.copied));
  }

  return (
    <SideDrawer
      title={say(text.title)}
      open
      onClose={onClose}
      width={960}
      actions={
        diff !== null &&
        diff.changes.length > 0 && <Button onClick={() => void copy(diff).catch(tell)}>{say(text.copy)}</Button>
      }
    >
      <div className={styles.body}>
        <div className={styles.pair}>
          <label>
            {say(text.from)}
            <Select value={from} options={options} onChange={setFrom} />
          </label>
          <label>
            {say(text.to)}
            <Select value={to} options={options} onChange={setTo} />
          </label>
        </div>
        {diff && <Differences key={`${from} ${to}`} diff={diff} from={from} to={to} />}
      </div>
    </SideDrawer>
  );
}

function Differences({ diff, from, to }: { readonly diff: Diff; readonly from: number; readonly to: number }) {
  const say = useSay();
  const columnTitle = useColumnTitle();
  const { changes, cells } = diff;
  const [kind, setKind] = useState<ChangeKind | 'all'>('all');
  const [opened, setOpened] = useState<string | null>(
    changes.find((change) => change.kind === 'changed')?.resource ?? null,
  );
  if (changes.length === 0) return <EmptyStep title={say(text.same)} />;
  const kinds = countKinds(changes);
  const columns = ({ columns: changed }: ListChange) => changed.map(columnTitle).join('、');
  const inHand = changes.find(({ resource }) => resource === opened);
  return (
    <>
      <Segmented<ChangeKind | 'all'>
        aria-label={say(text.kinds)}
        value={kind}
        onChange={setKind}
        options={[
          { value: 'all', label: say(text.all, { count: formatCount(changes.length) }) },
          ...kinds.map((one) => ({
            value: one.kind,
            label: say(text.kind, { kind: say(listChangeNames[one.kind]), count: formatCount(one.count) }),
          })),
        ]}
      />
      <DenseTable
        label={say(text.table)}
        rows={kind === 'all' ? changes : changes.filter((change) => change.kind === kind)}
        keyOf={resourceOf}
        selected={opened}
        onOpen={({ resource }) => setOpened(resource)}
        columns={[
          { id: 'kind', title: say(text.change), width: '112px', cell: (change) => <ChangeMark kind={change.kind} /> },
          {
            id: 'name',
            title: say(text.name),
            width: 'minmax(200px, 1fr)',
            cell: ({ name }) => <span title={name}>{name}</span>,
          },
          {
            id: 'columns',
            title: say(text.columns),
            width: 'minmax(200px, 1fr)',
            cell: (change) => <span title={columns(change)}>{columns(change)}</span>,
          },
        ]}
        empty={null}
      />
      <ChangedCells
        name={inHand?.name ?? null}
        cells={cells.filter(({ resource }) => resource === opened)}
        from={from}
        to={to}
      />
    </>
  );
}
