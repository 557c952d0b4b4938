import { App } from 'antd';
import { useState } from 'react';
import type { Response } from '../../../../shared/contract';
import type { CatalogueMapping } from '../../../../shared/contract/catalogue';
import type { Picked } from '../../../../shared/contract/window';
import { importText } from '../../../../shared/text/window/catalogue';
import { mergeText } from '../../../../shared/text/window/catalogue-import';
import { useReplica } from '../../../app/desk-context';
import { formatCount } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { ask, call } from '../../../desk';
import { takeOf, type Choice } from './choice';

/** A catalogue that was looked at and not imported yet. */
export interface Look {
  /** Which look it is: what was ticked and corrected belongs to one. */
  readonly number: number;
  readonly picked: Picked;
  readonly found: Response<'catalogue.look'>;
}

/** The way of a catalogue into the workspace: chosen, looked at, its columns corrected, then imported or left. */
export function useImport() {
  const { workspace } = useReplica();
  const { run, tell } = useTasks();
  const { message } = App.useApp();
  const say = useSay();
  const [look, setLook] = useState<Look | null>(null);
  const [busy, setBusy] = useState(false);

  async function examine(picked: Picked, mapping?: CatalogueMapping): Promise<void> {
    setBusy(true);
    const request = { workspace, file: picked.file, ...(mapping && { mapping }) };
    const found = await run(say(importText.reading, { file: picked.name }), (options) =>
      call('catalogue.look', request, options),
    );
    setBusy(false);
    if (found !== null) setLook((before) => ({ number: (before?.number ?? 0) + 1, picked, found }));
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
    /** Imports what was chosen of what was looked at. */
    confirm: async ({ picked, found }: Look, choice: Choice) => {
      setBusy(true);
      const { mapping, merge } = found;
      const request = { workspace, file: picked.file, mapping, take: takeOf(choice, merge) };
      const done = await run(say(importText.importing, { file: picked.name }), (options) =>
        call('catalogue.import', request, options),
      );
      setBusy(false);
      if (done === null) return;
      setLook(null);
      const [resources, items] = [formatCount(done.resources), formatCount(done.items)];
      const [changed, gone] = [formatCount(done.updated), formatCount(done.removed)];
      void message.success(
        done.updated + done.removed === 0
          ? say(importText.done, { resources, items })
          : say(mergeText.doneSome, { added: resources, changed, gone }),
      );
    },
  };
}
