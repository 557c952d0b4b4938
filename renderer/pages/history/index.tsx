import { App, Button } from 'antd';
import { useMemo, useState } from 'react';
import { beijingTime, instant } from '../../../shared/rules/clock';
import { pageNames } from '../../../shared/text/window/frame';
import { historyText as text } from '../../../shared/text/window/history';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { DenseTable } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { PageHeader } from '../../components/PageHeader';
import { SearchField } from '../../components/SearchField';
import { Toolbar } from '../../components/Toolbar';
import { ask, call } from '../../desk';
import { useHistoryColumns } from './columns';
import type { HistoryEntry } from './entries';
import { EntryDrawer } from './EntryDrawer';
import { Filters } from './Filters';
import { filterOf, isNarrowed, noFields } from './fields';
import styles from './history.module.css';
import { PAGE, useHistory } from './use-history';
import { Verified, type Verification } from './Verified';

const keyOf = ({ seq }: HistoryEntry) => String(seq);

/** 审计: every change of the workspace, who made it and what it was; verified, exported, and taken back one by one. */
export function HistoryPage() {
  const { workspace, state, seq } = useReplica();
  const { run, tell } = useTasks();
  const { modal } = App.useApp();
  const say = useSay();
  const columns = useHistoryColumns();
  const [fields, setFields] = useState(noFields);
  // A resource that an undone import took away narrows nothing any more.
  const resource =
    fields.resource !== null && Object.hasOwn(state.resources.byId, fields.resource) ? fields.resource : null;
  const filter = useMemo(() => filterOf({ ...fields, resource }), [fields, resource]);
  const { history, extend, isExtending } = useHistory(filter);
  const [opened, setOpened] = useState<number | null>(null);
  const [verification, setVerification] = useState<Verification | null>(null);

  async function verify(): Promise<void> {
    const result = await run(say(text.verifying), (options) => call('journal.verify', { workspace }, options));
    if (result !== null) setVerification({ result, time: beijingTime(instant(new Date())) });
  }

  async function exportHistory(): Promise<void> {
    const { picked } = await ask('pick', {
      purpose: 'history-save',
      name: say(text.fileName, { agency: state.agency.name }),
    });
    if (picked === null) return;
    const made = await run(say(text.exporting), (options) =>
      call('journal.export', { workspace, filter, out: picked.file }, options),
    );
    if (made === null) return;
    const counts = { entries: formatCount(made.entries), rows: formatCount(made.rows) };
    void modal.confirm({
      title: say(text.exported, counts),
      content: picked.name,
      okText: say(text.reveal),
      cancelText: say(text.close),
      onOk: () => ask('reveal', picked.file).catch(tell),
    });
  }

  const entries = history?.entries ?? [];
  const matched = formatCount(history?.matched ?? 0);
  const todo = isNarrowed(fields) ? text.todoFiltered : text.todo;
  return (
    <>
      <PageHeader
        title={say(pageNames.history)}
        todo={history === null ? say(text.loading) : say(todo, { matched, all: formatCount(seq) })}
        actions={
          <>
            <Button onClick={() => void exportHistory().catch(tell)}>{say(text.export)}</Button>
            <Button type="primary" onClick={() => void verify()}>
              {say(text.verify)}
            </Button>
          </>
        }
      />
      {verification && <Verified verification={verification} onClose={() => setVerification(null)} />}
      <Toolbar>
        <SearchField
          label={say(text.search)}
          value={fields.text}
          width={200}
          onChange={(words) => setFields({ ...fields, text: words })}
        />
        <Filters
          fields={{ ...fields, resource }}
          operations={history?.operations ?? []}
          actors={history?.actors ?? []}
          onChange={setFields}
        />
      </Toolbar>
      <DenseTable
        label={say(text.table)}
        columns={columns}
        rows={entries}
        keyOf={keyOf}
        selected={opened === null ? null : String(opened)}
        onOpen={({ seq: chosen }) => setOpened(chosen)}
        empty={
          history === null ? (
            <p className={styles.muted}>{say(text.loading)}</p>
          ) : (
            <EmptyStep
              title={say(text.nothingFound)}
              hint={say(text.nothingFoundHint)}
              action={{ label: say(text.clear), onClick: () => setFields(noFields) }}
            />
          )
        }
      />
      {history?.more && (
        <div className={styles.foot}>
          <span>{say(text.shown, { shown: formatCount(entries.length), matched })}</span>
          <Button size="small" loading={isExtending} onClick={() => void extend()}>
            {say(text.more, { count: formatCount(Math.min(PAGE, history.matched - entries.length)) })}
          </Button>
        </div>
      )}
      <EntryDrawer entry={entries.find((one) => one.seq === opened) ?? null} onClose={() => setOpened(null)} />
    </>
  );
}
