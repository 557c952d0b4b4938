import { Select } from 'antd';
import { useEffect, useState } from 'react';
import type { ListDiff } from '../../../shared/model/openlist';
import type { ListRecord } from '../../../shared/model/workspace';
import { differenceTitles, openListText as text } from '../../../shared/text/window/openlist';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { SideDrawer } from '../../components/SideDrawer';
import { call } from '../../desk';
import styles from './openlist.module.css';
import { useVersionTitle } from './version-title';

interface CompareDrawerProps {
  /** Frozen versions, the newest first; at least two. */
  readonly versions: readonly ListRecord[];
  readonly onClose: () => void;
}

/** What differs between two frozen versions, by default the last two. */
export function CompareDrawer({ versions, onClose }: CompareDrawerProps) {
  const say = useSay();
  const titleOf = useVersionTitle();
  const { workspace } = useReplica();
  const { tell } = useTasks();
  const [from, setFrom] = useState(versions[1]?.version ?? 1);
  const [to, setTo] = useState(versions[0]?.version ?? 1);
  const [diff, setDiff] = useState<ListDiff | null>(null);

  useEffect(() => {
    let stale = false;
    call('list.diff', { workspace, from, to }).then(
      (found) => {
        if (!stale) setDiff(found);
      },
      (error: unknown) => {
        if (!stale) tell(error);
      },
    );
    return () => {
      stale = true;
    };
  }, [workspace, from, to, tell]);

  const options = versions.map((record) => ({ value: record.version, label: titleOf(record) }));
  return (
    <SideDrawer title={say(text.compareTitle)} open onClose={onClose} width={600}>
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
      {diff && <Differences diff={diff} />}
    </SideDrawer>
  );
}

function Differences({ diff: { added, removed, changed } }: { readonly diff: ListDiff }) {
  const say = useSay();
  if (added.length + removed.length + changed.length === 0) return <p>{say(text.noDifference)}</p>;
  const parts = [
    { title: text.added, rows: added.map((row) => ({ ...row, columns: [] })) },
    { title: text.removed, rows: removed.map((row) => ({ ...row, columns: [] })) },
    { title: text.changed, rows: changed },
  ];
  return parts
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => (
      <section key={title.en}>
        <h2 className={styles.part}>{`${say(title)} ${rows.length}`}</h2>
        <ul className={styles.plain}>
          {rows.map(({ resource, name, columns }) => (
            <li key={resource}>
              {name} <span className={styles.muted}>{resource}</span>
              {columns.length > 0 && (
                <div className={styles.muted}>
                  {columns.map((column) => say(differenceTitles[column])).join(say(text.comma))}
                </div>
              )}
            </li>
          ))}
        </ul>
      </section>
    ));
}
