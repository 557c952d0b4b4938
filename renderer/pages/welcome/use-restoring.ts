import { useState } from 'react';
import type { Grant } from '../../../shared/contract/window';
import { backupText } from '../../../shared/text/window/backups';
import { useDesk } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import type { RestoreOffer } from '../../components/RestoreDialog';
import { ask, call } from '../../desk';

/** Makes a new workspace of a backup: picked, looked at, put into a folder of its own, opened. */
export function useRestoring() {
  const { openWorkspace } = useDesk();
  const { run, tell } = useTasks();
  const say = useSay();
  const [offer, setOffer] = useState<(RestoreOffer & { readonly file: Grant }) | null>(null);

  async function pick(): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'backup-open' });
    if (picked === null) return;
    const backup = await run(say(backupText.reading), (options) => call('backup.read', { file: picked.file }, options));
    if (backup !== null) setOffer({ backup, file: picked.file });
  }

  async function restore(): Promise<void> {
    if (offer === null) return;
    setOffer(null);
    const { picked } = await ask('pick', { purpose: 'workspace-new', name: offer.backup?.agency.name ?? '' });
    if (picked === null) return;
    const workspace = picked.file;
    const done = await run(say(backupText.restoring), (options) =>
      call('workspace.restore', { workspace, file: offer.file }, options),
    );
    if (done !== null) await openWorkspace(workspace);
  }

  return {
    offer,
    pick: () => void pick().catch(tell),
    restore: () => void restore().catch(tell),
    leave: () => setOffer(null),
  };
}
