import { App } from 'antd';
import { useState } from 'react';
import type { CatalogueEdit } from '../../../shared/model/catalogue-edit';
import { editText } from '../../../shared/text/window/catalogue';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { call } from '../../desk';

/** Saves an edit of the catalogue; `onSaved` is called once it is in the history. */
export function useEdit(onSaved: () => void) {
  const { workspace } = useReplica();
  const { run } = useTasks();
  const { message } = App.useApp();
  const say = useSay();
  const [isSaving, setSaving] = useState(false);

  async function save(edit: CatalogueEdit): Promise<void> {
    setSaving(true);
    const done = await run(say(editText.saving), () => call('catalogue.edit', { workspace, edits: [edit] }));
    setSaving(false);
    if (done === null) return;
    void message.success(say(editText.saved));
    onSaved();
  }
  return { save, isSaving };
}
