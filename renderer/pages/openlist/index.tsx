import { App, Button } from 'antd';
import { useState } from 'react';
import { inOrder } from '../../../shared/model/primitives';
import { pageNames } from '../../../shared/text/window/frame';
import { openListText as text } from '../../../shared/text/window/openlist';
import { useDesk, useReplica } from '../../app/desk-context';
import { formatCount, formatDate } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { EmptyStep } from '../../components/EmptyStep';
import { FailureNote } from '../../components/FailureNote';
import { PageHeader } from '../../components/PageHeader';
import { ask, call } from '../../desk';
import { useFrozenList } from '../../frozen-list';
import { CompareDrawer } from './CompareDrawer';
import { ExportedDialog, type Exported } from './ExportedDialog';
import { FreezeDialog } from './FreezeDialog';
import styles from './openlist.module.css';
import { VersionView } from './VersionView';

/** 开放清单: what a freeze would give now, the frozen versions, and what is done with them. */
export function OpenListPage() {
  const say = useSay();
  const { go } = useDesk();
  const replica = useReplica();
  const { workspace, state } = replica;
  const { run, tell } = useTasks();
  const { message } = App.useApp();
  const [chosen, setChosen] = useState<number | null>(null);
  const [dialog, setDialog] = useState<'freeze' | 'compare' | Exported | null>(null);
  const versions = inOrder(state.lists).toReversed();
  // An undone freeze takes its version away.
  const record = versions.find(({ version }) => version === chosen) ?? null;
  const { list: frozen, failure } = useFrozenList(replica, record?.version ?? null);
  const close = () => setDialog(null);

  async function exportList(version: number): Promise<void> {
    const name = say(text.fileName, { agency: state.agency.name, version });
    const { picked } = await ask('pick', { purpose: 'list-save', name });
    if (picked === null) return;
    const made = await run(say(text.exporting), (options) =>
      call('list.export', { workspace, version, out: picked.file }, options),
    );
    if (made) setDialog({ version, made, place: picked.file });
  }

  if (state.resources.order.length === 0) {
    return (
      <>
        <PageHeader title={say(pageNames.openlist)} />
        <div className={styles.waiting}>
          <EmptyStep
            title={say(text.noResources)}
            hint={say(text.noResourcesHint)}
            action={{ label: say(text.toCatalogue), onClick: () => go('catalogue') }}
          />
        </div>
      </>
    );
  }

  function todo(): string {
    if (frozen === null) return say(text.loading);
    const { version, omitted } = frozen.list;
    if (record !== null) {
      const params = { date: formatDate(record.frozenAt), name: record.frozenBy, count: formatCount(omitted) };
      return say(record.partial ? text.frozenPartial : text.frozenBy, params);
    }
    return say(omitted > 0 ? text.notReady : text.readyToFreeze, { version, count: formatCount(omitted) });
  }

  return (
    <>
      <PageHeader
        title={say(pageNames.openlist)}
        todo={todo()}
        actions={
          <>
            {versions.length > 1 && <Button onClick={() => setDialog('compare')}>{say(text.compare)}</Button>}
            {record !== null && (
              <Button type="primary" onClick={() => void exportList(record.version).catch(tell)}>
                {say(text.export)}
              </Button>
            )}
            {record === null && (
              <Button type="primary" disabled={frozen === null} onClick={() => setDialog('freeze')}>
                {say(text.freeze, { version: frozen?.list.version ?? '' })}
              </Button>
            )}
          </>
        }
      />
      {failure && <FailureNote failure={failure} />}
      {frozen && <VersionView frozen={frozen} record={record} versions={versions} onChoose={setChosen} />}
      {dialog === 'freeze' && frozen && (
        <FreezeDialog
          next={frozen}
          onClose={close}
          onFrozen={(version, items) => {
            close();
            setChosen(version);
            void message.success(say(text.frozenNow, { version, count: formatCount(items) }));
          }}
        />
      )}
      {dialog === 'compare' && <CompareDrawer versions={versions} onClose={close} />}
      {typeof dialog === 'object' && dialog && <ExportedDialog exported={dialog} onClose={close} />}
    </>
  );
}
