import { App } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Opened, Picked } from '../../shared/contract/window';
import { dropText } from '../../shared/text/window/frame';
import { useDesk, useOptionalReplica } from '../app/desk-context';
import { dropTarget } from '../app/drop-target';
import { useSay } from '../app/language';
import { useTasks } from '../app/tasks';
import { useLeave } from '../app/unsaved';
import { ask, grantDropped, listen } from '../desk';

/** Takes files dropped on the window, or opened with the program, to where they belong. `asked` waits for the person to say which page that is. */
export function useDrop() {
  const { place, drop, openWorkspace } = useDesk();
  const replica = useOptionalReplica();
  const { tell } = useTasks();
  const leave = useLeave();
  const { message } = App.useApp();
  const say = useSay();
  const [isOver, setOver] = useState(false);
  const [asked, setAsked] = useState<Picked | null>(null);

  /** Takes something to its place; `grant` gives the page's grant for it. */
  async function take(name: string, isFolder: boolean, grant: () => Promise<Picked | undefined>): Promise<void> {
    const target = dropTarget({ name, isFolder }, place.page, replica !== null);
    if (target === 'unknown') return void message.warning(say(dropText.unknown, { name }));
    if (target === 'needs-workspace') return void message.warning(say(dropText.needsWorkspace, { name }));
    const picked = await grant();
    if (picked === undefined) {
      void message.warning(say(isFolder ? dropText.notWorkspace : dropText.unknown, { name }));
    } else if (target === 'workspace') leave(() => void openWorkspace(picked.file).catch(tell));
    else if (target === 'ask') setAsked(picked);
    else drop(target, picked);
  }

  /** What the program was asked to open from outside goes the same way. */
  const onOpened = useEffectEvent(({ picked, folder }: Opened) => {
    take(picked.name, folder, () => Promise.resolve(picked)).catch(tell);
  });
  useEffect(() => {
    const look = () => void ask('opened', {}).then(({ opened }) => opened && onOpened(opened), tell);
    look();
    return listen((event) => {
      if (event.kind === 'opened') look();
    });
  }, [tell]);

  const onDrop = useEffectEvent((transfer: DataTransfer) => {
    const [file, ...more] = transfer.files;
    if (file === undefined) return;
    // To be read at once: after the event the items are gone.
    const isFolder = transfer.items[0]?.webkitGetAsEntry()?.isDirectory ?? false;
    if (more.length > 0) void message.info(say(dropText.several, { name: file.name }));
    take(file.name, isFolder, async () => (await grantDropped([file]))[0]).catch(tell);
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
