import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Answer } from '../shared/contract';
import type { DeskBridge, DeskEvent, Picked } from '../shared/contract/window';
import { askChannel, eventChannel } from './shell/channels';

/**
 * The only bridge between page and shell. It adds the kind of a message, which the page cannot choose: so only files
 * that the person really dropped become paths. Everything is checked where it arrives.
 */
const desk: DeskBridge = {
  ask: (name, request) => ipcRenderer.invoke(askChannel, { kind: 'ask', name, request }) as Promise<Answer<unknown>>,
  grantDropped: (files) => {
    // A file that a script made has no path.
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
    return ipcRenderer.invoke(askChannel, { kind: 'drop', paths }) as Promise<Answer<readonly Picked[]>>;
  },
  listen: (listener) => {
    const hear = (_event: unknown, event: DeskEvent) => {
      listener(event);
    };
    ipcRenderer.on(eventChannel, hear);
    return () => {
      ipcRenderer.off(eventChannel, hear);
    };
  },
};

contextBridge.exposeInMainWorld('desk', desk);
