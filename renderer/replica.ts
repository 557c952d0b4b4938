import { useSyncExternalStore } from 'react';
import type { WorkspaceChanged, WorkspaceStanding } from '../shared/contract/events';
import type { DeskEvent, Grant } from '../shared/contract/window';
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

/** What the shell tells of a workspace. */
type Told = Extract<DeskEvent, { kind: 'changed' | 'standing' }>;

/** The replica after what was told; null where a change between was missed. */
function after(replica: Replica, told: Told): Replica | null {
  return told.kind === 'changed' ? advance(replica, told.change) : { ...replica, ...standingIn(told.standing) };
}

/** A state that was fetched, brought up to what was told meanwhile; null where a change between was missed. */
function caughtUp(fresh: Replica, told: readonly Told[]): Replica | null {
  // Whatever was told before a change that the state holds is older than the state.
  const held = told.findLastIndex((one) => one.kind === 'changed' && one.change.seq <= fresh.seq);
  return told.slice(held + 1).reduce<Replica | null>((before, one) => before && after(before, one), fresh);
}

/** Makes the store of one window and listens to the shell from then on. */
export function createReplicaStore(): ReplicaStore {
  let replica: Replica | null = null;
  const listeners = new Set<() => void>();
  /** The workspace whose state is on its way, and what was told of it meanwhile: that may be newer than the state. */
  let awaited: { readonly grant: string; readonly told: Told[] } | null = null;
  /** A resync whose turn has not come: one serves all who ask meanwhile. */
  let waitingResync: Promise<void> | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  function set(next: Replica | null): void {
    replica = next;
    for (const listener of listeners) listener();
  }

  /** Runs `work` after all that was asked for before: no two states are ever on their way, nor is an older one last. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  /**
   * Fetches the state of a workspace and brings it up to what was told meanwhile; it is held from then on, if it is still
   * wanted. @returns what was held before.
   */
  async function load(workspace: Grant, actor: string | undefined, isWanted: () => boolean): Promise<Replica | null> {
    const told: Told[] = [];
    awaited = { grant: workspace.grant, told };
    try {
      let loaded: Replica | null = null;
      while (loaded === null) {
        told.length = 0;
        const opened = await call('workspace.open', { workspace, ...(actor === undefined ? {} : { actor }) });
        const { state, head } = opened;
        loaded = caughtUp({ workspace, state, seq: head.seq, actor: opened.actor, ...standingIn(opened) }, told);
      }
      const before = replica;
      if (isWanted()) set(loaded);
      return before;
    } finally {
      awaited = null;
    }
  }

  async function reload(): Promise<void> {
    if (replica === null) return;
    const { workspace, actor } = replica;
    // It may be closed meanwhile.
    const isWanted = () => replica?.workspace.grant === workspace.grant;
    await load(workspace, actor === '' ? undefined : actor, isWanted);
  }

  function resync(): Promise<void> {
    waitingResync ??= inTurn(() => {
      waitingResync = null;
      return reload();
    });
    return waitingResync;
  }

  function follow(told: Told): void {
    const { workspace } = told.kind === 'changed' ? told.change : told.standing;
    const isAwaited = workspace === awaited?.grant;
    if (isAwaited) awaited?.told.push(told);
    if (workspace !== replica?.workspace.grant) return;
    const next = after(replica, told);
    if (next !== null && next !== replica) set(next);
    // What is awaited will hold what was missed. Where that fails, the next change shows the gap again.
    if (next === null && !isAwaited) resync().catch(() => undefined);
  }

  listen((event) => {
    if (event.kind === 'changed' || event.kind === 'standing') follow(event);
  });

  return {
    current: () => replica,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: (workspace, actor) =>
      inTurn(async () => {
        const before = await load(workspace, actor, () => true);
        if (before !== null && before.workspace.grant !== workspace.grant) {
          await call('workspace.close', { workspace: before.workspace });
        }
      }),
    async close() {
      const before = replica;
      set(null);
      if (before !== null) await inTurn(() => call('workspace.close', { workspace: before.workspace }));
    },
    resync,
  };
}

/** The replica of `store`, followed. */
export function useReplicaOf(store: ReplicaStore): Replica | null {
  return useSyncExternalStore(store.subscribe, store.current);
}
