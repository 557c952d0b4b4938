import { App } from 'antd';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Grant, Preferences, WindowResponse } from '../../shared/contract/window';
import { frameText } from '../../shared/text/window/frame';
import { ask, listen } from '../desk';
import { Frame } from '../frame/Frame';
import { ShortcutsDialog } from '../frame/ShortcutsDialog';
import { ReviewSessionProvider } from '../pages/review/session';
import { createReplicaStore, useReplicaOf } from '../replica';
import { DeskContext, ReplicaContext, type Desk } from './desk-context';
import { useSay } from './language';
import { useTasks } from './tasks';
import { useCommands } from './use-commands';
import { useOpening } from './use-opening';
import { usePlace } from './use-place';

/** Holds the open workspace and the place in it, and does what menus and shortcuts ask for. */
export function Workbench({ start }: { readonly start: WindowResponse<'start'> }) {
  const [store] = useState(createReplicaStore);
  const replica = useReplicaOf(store);
  const opening = useOpening(store);
  const { place, go, startNew, leaveNew, drop, takeDropped } = usePlace();
  const [isListing, setListing] = useState(false);
  const [isEngineDown, setEngineDown] = useState(false);
  const { tell } = useTasks();
  const { message } = App.useApp();
  const say = useSay();
  const { preferences, versions, recent } = start;
  const workspace = replica?.workspace ?? null;

  const openWorkspace = useCallback(
    async (opened: Grant, actor?: string) => {
      if (await opening(opened, actor)) go('overview', null);
    },
    [opening, go],
  );
  const chooseActor = useCallback(
    async (name: string) => {
      if (workspace !== null) await store.open(workspace, name);
    },
    [store, workspace],
  );
  const showShortcuts = useCallback(() => setListing(true), []);
  const command = useCommands({ workspace, go, drop, openWorkspace, startNew, showShortcuts });

  useEffect(
    () =>
      listen((event) => {
        if (event.kind !== 'engine') return;
        setEngineDown(event.state === 'down');
        if (event.state === 'down') return;
        void message.success(say(frameText.engineUp));
        void store.resync().catch(tell);
      }),
    [store, tell, message, say],
  );

  const desk = useMemo<Desk>(
    () => ({
      place,
      go,
      drop,
      takeDropped,
      leaveNew,
      isEngineDown,
      preferences,
      setPreferences: async (change: Partial<Preferences>) => {
        await ask('preferences', change);
      },
      versions,
      recent,
      openWorkspace,
      closeWorkspace: store.close,
      refresh: store.resync,
      chooseActor,
      command,
    }),
    [
      place,
      go,
      drop,
      takeDropped,
      leaveNew,
      isEngineDown,
      preferences,
      versions,
      recent,
      openWorkspace,
      store,
      chooseActor,
      command,
    ],
  );

  return (
    <DeskContext value={desk}>
      <ReplicaContext value={replica}>
        <ReviewSessionProvider>
          <Frame />
        </ReviewSessionProvider>
        <ShortcutsDialog open={isListing} onClose={() => setListing(false)} />
      </ReplicaContext>
    </DeskContext>
  );
}
