import { App } from 'antd';
import { useState } from 'react';
import type { Grant } from '../../../shared/contract/window';
import { backupText } from '../../../shared/text/window/backups';
import { useDesk, useReplica } from '../../app/desk-context';
import { formatCount, formatDate } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { useAnswer } from '../../app/use-answer';
import type { RestoreOffer } from '../../components/RestoreDialog';
import { ask, call } from '../../desk';

/** Which backup is meant: a file, one of the automatic ones by its number, or whatever loses least. */
type Source = { readonly file?: Grant; readonly automatic?: number };

/** The backups of the open workspace, and what is done with them. */
export function useBackups() {
  const { workspace, state, seq } = useReplica();
  const { refresh, openWorkspace } = useDesk();
  const { run, tell } = useTasks();
  const { message } = App.useApp();
  const say = useSay();
  const [offer, setOffer] = useState<(RestoreOffer & { readonly source: Source }) | null>(null);
  const { value, again } = useAnswer(() => call('workspace.backups', { workspace }), workspace.grant);

  async function save(): Promise<void> {
    const name = `${state.agency.name}-${formatDate(new Date().toISOString()).replaceAll('-', '')}-${seq}`;
    const { picked } = await ask('pick', { purpose: 'backup-save', name });
    if (picked === null) return;
    const made = await run(say(backupText.saving), (options) =>
      call('workspace.backup', { workspace, out: picked.file }, options),
    );
    if (made === null) return;
    const lacking = made.damaged.length + made.missing.length;
    if (lacking > 0) void message.warning(say(backupText.lacking, { count: formatCount(lacking) }), 10);
    else void message.success(say(backupText.saved, { count: formatCount(made.objects), seq: formatCount(made.seq) }));
  }

  /** Shows what restoring would bring and what it would lose. */
  async function look(source: Source): Promise<void> {
    const found = await run(say(backupText.reading), async (options) => {
      const best = source.file === undefined && source.automatic === undefined;
      if (best) return { best: await call('workspace.restore', { workspace, dryRun: true }, options) };
      return { backup: await call('backup.read', { ...source, workspace }, options) };
    });
    if (found === null) return;
    if (found.best?.from === 'nothing') void message.info(say(backupText.whole));
    else setOffer({ ...found, source });
  }

  async function pick(): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'backup-open' });
    if (picked !== null) await look({ file: picked.file });
  }

  async function restore(): Promise<void> {
    if (offer === null) return;
    setOffer(null);
    const done = await run(say(backupText.restoring), (options) =>
      call('workspace.restore', { workspace, ...offer.source }, options),
    );
    // The engine has closed it, whatever came of it. Who acts now may have been filed after the backup was made.
    await refresh().catch(() => openWorkspace(workspace));
    again();
    if (done === null) return;
    const told = { seq: formatCount(done.seq) };
    void message.success(say(done.kept === null ? backupText.restored : backupText.restoredKept, told), 8);
    if (done.missing.length > 0) {
      void message.warning(say(backupText.missing, { count: formatCount(done.missing.length) }), 10);
    }
  }

  return {
    backups: value?.backups ?? null,
    offer,
    save: () => void save().catch(tell),
    pick: () => void pick().catch(tell),
    look: (source: Source) => void look(source).catch(tell),
    restore: () => void restore().catch(tell),
    leave: () => setOffer(null),
  };
}
