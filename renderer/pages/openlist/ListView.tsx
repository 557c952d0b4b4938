import { App, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { inOrder } from '../../../shared/model/primitives';
import { pageNames } from '../../../shared/text/window/frame';
import { openListText as text } from '../../../shared/text/window/openlist';
import { compareText } from '../../../shared/text/window/openlist-changes';
import { editsText } from '../../../shared/text/window/openlist-edits';
import { useReplica } from '../../app/desk-context';
import { formatCount, formatDate } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { FailureNote } from '../../components/FailureNote';
import { PageHeader } from '../../components/PageHeader';
import { ask, call } from '../../desk';
import { useFrozenList } from '../../frozen-list';
import { CompareDrawer } from './CompareDrawer';
import { EditsDrawer, type Edits } from './EditsDrawer';
import { purposeOf, type ExportChoice } from './export-choice';
import { ExportDialog } from './ExportDialog';
import { ExportedDialog, type Exported } from './ExportedDialog';
import { FreezeDialog } from './FreezeDialog';
import { VersionView } from './VersionView';

type Dialog = 'freeze' | 'compare' | 'export' | { readonly exported: Exported } | { readonly edits: Edits } | null;

interface ListViewProps {
  /** The choice between the views of the page. */
  readonly views: ReactNode;
  /** Shows a withdrawal, by its id. */
  readonly onWithdrawal: (id: string) => void;
}

/** What a freeze would give now, the frozen versions, and what is done with them. */
export function ListView({ views, onWithdrawal }: ListViewProps) {
  const say = useSay();
  const replica = useReplica();
  const { workspace, state } = replica;
  const { run, tell } = useTasks();
  const { message } = App.useApp();
  const [chosen, setChosen] = useState<number | null>(null);
  const [dialog, setDialog] = useState<Dialog>(null);
  const versions = inOrder(state.lists).toReversed();
  // An undone freeze takes its version away.
  const record = versions.find(({ version }) => version === chosen) ?? null;
  const { list: frozen, failure } = useFrozenList(replica, record?.version ?? null);
  const close = () => setDialog(null);

  async function exportList(version: number, choice: ExportChoice): Promise<void> {
    const name = say(text.fileName, { agency: state.agency.name, version });
    const { picked } = await ask('pick', { purpose: purposeOf(choice.formats), name });
    if (picked === null) return;
    close();
    const request = { workspace, version, out: picked.file, formats: [...choice.formats] };
    const columns = choice.columns && { columns: [...choice.columns] };
    const made = await run(say(text.exporting), (options) => call('list.export', { ...request, ...columns }, options));
    if (made) setDialog({ exported: { version, made, place: picked.file } });
  }

  async function bringBack(): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'list-edited' });
    if (picked === null) return;
    const read = await run(say(editsText.reading), (options) =>
      call('list.edits', { workspace, file: picked.file }, options),
    );
    if (read) setDialog({ edits: { file: picked, read } });
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
            {versions.length > 1 && <Button onClick={() => setDialog('compare')}>{say(compareText.action)}</Button>}
            {versions.length > 0 && (
              <Button onClick={() => void bringBack().catch(tell)}>{say(editsText.action)}</Button>
            )}
            {record !== null && (
              <Button type="primary" onClick={() => setDialog('export')}>
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
      {frozen && (
        <VersionView
          views={views}
          frozen={frozen}
          record={record}
          versions={versions}
          onChoose={setChosen}
          onWithdrawal={onWithdrawal}
        />
      )}
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
      {dialog === 'export' && record !== null && (
        <ExportDialog
          version={record.version}
          onClose={close}
          onChosen={(choice) => void exportList(record.version, choice).catch(tell)}
        />
      )}
      {typeof dialog === 'object' && dialog && 'exported' in dialog && (
        <ExportedDialog exported={dialog.exported} onClose={close} />
      )}
      {typeof dialog === 'object' && dialog && 'edits' in dialog && (
        <EditsDrawer
          key={dialog.edits.file.file.grant}
          edits={dialog.edits}
          onAgain={() => void bringBack().catch(tell)}
          onClose={close}
        />
      )}
    </>
  );
}
