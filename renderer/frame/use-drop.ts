import { App } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Picked } from '../../shared/contract/window';
import { dropText } from '../../shared/text/window/frame';
import { useDesk, useOptionalReplica } from '../app/desk-context';
import { dropTarget } from '../app/drop-target';
import { useSay } from '../app/language';
import { useTasks } from '../app/tasks';
import { useLeave } from '../app/unsaved';
import { grantDropped } from '../desk';

/** Takes files dropped on the window to where they belong. `asked` waits for the person to say which page that is. */
export function useDrop() {
  const { place, drop, openWorkspace } = useDesk();
  const replica = useOptionalReplica();
  const { tell } = useTasks();
  const leave = useLeave();
  const { message } = App.useApp();
  const say = useSay();
  const [isOver, setOver] = useState(false);
  const [asked, setAsked] = useState<Picked | null>(null);

  async function take(file: File, isFolder: boolean): Promise<void> {
    const target = dropTarget({ name: file.name, isFolder }, place.page, replica !== null);
    const { name } = file;
    if (target === 'unknown') return void message.warning(say(dropText.unknown, { name }));
    if (target === 'needs-workspace') return void message.warning(say(dropText.needsWorkspace, { name }));
    const [picked] = await grantDropped([file]);
    if (picked === undefined) {
      void message.warning(say(isFolder ? dropText.notWorkspace : dropText.unknown, { name }));
    } else if (target === 'workspace') leave(() => void openWorkspace(picked.file).catch(tell));
    else if (target === 'ask') setAsked(picked);
    else drop(target, picked);
  }

  const onDrop = useEffectEvent((transfer: DataTransfer) => {
    const [file, ...more] = transfer.files;
    if (file === undefined) return;
    // To be read at once: after the event the items are gone.
    const isFolder = transfer.items[0]?.webkitGetAsEntry()?.isDirectory ?? false;
    if (more.length > 0) void message.info(say(dropText.several, { name: file.name }));
    take(file, isFolder).catch(tell);
  });

  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = holdsFiles(event) ? 'copy' : 'none';
      setOver(holdsFiles(event));
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const fall = (event: DragEvent) => {
      // Otherwise the browser would open the file in place of the page.
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) onDrop(event.dataTransfer);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', fall);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', fall);
    };
  }, []);

  return { isOver, asked, forget: () => setAsked(null) };
}
