import { App } from 'antd';
import { useState } from 'react';
import type { Response } from '../../../shared/contract';
import type { Picked } from '../../../shared/contract/window';
import { importText } from '../../../shared/text/window/catalogue';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { ask, call } from '../../desk';

/** A catalogue that was looked at and not imported yet. */
export interface Look {
  readonly picked: Picked;
  readonly found: Response<'catalogue.import'>;
}

/** The way of a catalogue into the workspace: chosen, looked at, then imported or left. */
export function useImport() {
  const { workspace } = useReplica();
  const { run, tell } = useTasks();
  const { message } = App.useApp();
  const say = useSay();
  const [look, setLook] = useState<Look | null>(null);
  const [busy, setBusy] = useState(false);

  async function importFile(picked: Picked, dryRun: boolean): Promise<Look['found'] | null> {
    const title = say(dryRun ? importText.reading : importText.importing, { file: picked.name });
    setBusy(true);
    try {
      return await run(title, (options) => call('catalogue.import', { workspace, file: picked.file, dryRun }, options));
    } finally {
      setBusy(false);
    }
  }

  async function examine(picked: Picked): Promise<void> {
    const found = await importFile(picked, true);
    if (found !== null) setLook({ picked, found });
  }

  return {
    look,
    busy,
    examine,
    /** Lets the person choose a file. */
    choose: () => {
      ask('pick', { purpose: 'catalogue' })
        .then(({ picked }) => picked && examine(picked))
        .catch(tell);
    },
    leave: () => setLook(null),
    /** Imports what was looked at. */
    confirm: async ({ picked }: Look) => {
      const done = await importFile(picked, false);
      if (done === null) return;
      setLook(null);
      const [resources, items] = [formatCount(done.resources), formatCount(done.items)];
      void message.success(say(importText.done, { resources, items }));
    },
  };
}
