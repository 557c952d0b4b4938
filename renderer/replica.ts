import { useSyncExternalStore } from 'react';
import type { WorkspaceChanged, WorkspaceStanding } from '../shared/contract/events';
import type { Grant } from '../shared/contract/window';
import type { WorkspaceState } from '../shared/model/workspace';
import { applyPatches } from '../shared/rules/patches';
import { call, listen } from './desk';

/** The window's read-only copy of the open workspace. */
export interface Replica extends Omit<WorkspaceStanding, 'workspace'> {
  readonly workspace: Grant;
  readonly state: Readonly<WorkspaceState>;
  readonly seq: number;
  readonly actor: string;
}

/** Holds the replica: the state once, then patches. Pages read it and never fetch what it holds. */
export interface ReplicaStore {
  readonly current: () => Replica | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens a workspace in place of the one that is open. @throws Failure; then the one before stays. */
  readonly open: (workspace: Grant, actor?: string) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Takes the state anew: after the engine was restarted, or where a change was missed. */
  readonly resync: () => Promise<void>;
}

/** The replica after `change`; null where a change between was missed. */
export function advance(replica: Replica, change: WorkspaceChanged): Replica | null {
  if (change.seq <= replica.seq) return replica;
  if (change.seq !== replica.seq + 1) return null;
  return { ...replica, state: applyPatches(replica.state, change.patches), seq: change.seq, ...standingIn(change) };
}

/** What a message says of the workspace beside its state. */
function standingIn({ canUndo, undoBarrier, canRedo, readOnly, warnings }: Omit<WorkspaceStanding, 'workspace'>) {
  return { canUndo, undoBarrier, canRedo, readOnly, warnings };
}

/** Makes the store of one window and listens to the shell from then on. */
export function createReplicaStore(): ReplicaStore {
  let replica: Replica | null = null;
  const listeners = new Set<() => void>();

  function set(next: Replica | null): void {
    replica = next;
    for (const listener of listeners) listener();
  }

  async function load(workspace: Grant, actor?: string): Promise<void> {
    const opened = await call('workspace.open', { workspace, ...(actor === undefined ? {} : { actor }) });
    const { state, head } = opened;
    set({ workspace, state, seq: head.seq, actor: opened.actor, ...standingIn(opened) });
  }

  async function resync(): Promise<void> {
    if (replica !== null) await load(replica.workspace, replica.actor === '' ? undefined : replica.actor);
  }

  listen((event) => {
    if (event.kind === 'changed' && replica !== null && event.change.workspace === replica.workspace.grant) {
      const next = advance(replica, event.change);
      if (next === null) void resync();
      else if (next !== replica) set(next);
    }
    if (event.kind === 'standing' && event.standing.workspace === replica?.workspace.grant) {
      set({ ...replica, ...standingIn(event.standing) });
    }
  });

  return {
    current: () => replica,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async open(workspace, actor) {
      const before = replica;
      await load(workspace, actor);
      if (before !== null && before.workspace.grant !== workspace.grant) {
        await call('workspace.close', { workspace: before.workspace });
      }
    },
    async close() {
      const before = replica;
      set(null);
      if (before !== null) await call('workspace.close', { workspace: before.workspace });
    },
    resync,
  };
}

/** The replica of `store`, followed. */
export function useReplicaOf(store: ReplicaStore): Replica | null {
  return useSyncExternalStore(store.subscribe, store.current);
}
