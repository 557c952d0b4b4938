import { resolve } from 'node:path';
import type { WorkspaceChanged, WorkspaceStanding } from '../../shared/contract/events';
import type { Clock } from '../../shared/rules/clock';
import { backUpDaily } from './daily-backup';
import { workspaceWarnings } from './warnings';
import { checkActor, openWorkspace, type DurableChange, type Standing, type Workspace } from './workspace';

/** Workspaces as one operation sees them. */
export interface WorkspaceAccess {
  /** The workspace in `dir`, opened at its first use. It is not closed before the operation that asked has ended. */
  readonly open: (dir: string) => Promise<Workspace>;
  /**
   * The same under the name of a filed person. One that is open under another name is closed, once the operations that
   * use it have ended, and opened anew. No other workspace may be in use by this operation.
   *
   * @throws Failure `actor-unknown`, `actor-missing`; an open workspace then stays open as it was.
   */
  readonly openAs: (dir: string, actor: string) => Promise<Workspace>;
  /**
   * Closes the workspace once the operations that use it have ended: snapshot written, lock released. This operation
   * must not use it. @returns whether it was open.
   */
  readonly close: (dir: string) => Promise<boolean>;
  /**
   * Closes the workspace as `close` does and runs `work` before anyone opens it again. `work` gets the name under which
   * it was open.
   */
  readonly alone: <Value>(dir: string, work: (actor: string | undefined) => Promise<Value>) => Promise<Value>;
}

/** The workspaces that this engine holds open, by folder. */
export interface OpenWorkspaces {
  /** Runs one operation. */
  readonly use: <Value>(operation: (access: WorkspaceAccess) => Value | Promise<Value>) => Promise<Value>;
  /** Closes all of them. */
  readonly close: () => Promise<void>;
}

export interface OpenWorkspacesOptions {
  /** Who acts where nobody is chosen for a workspace. */
  readonly actor?: string | undefined;
  readonly clock: Clock;
  /** Is told of every change of every open workspace; see `EngineOptions`. */
  readonly onChange?: ((change: WorkspaceChanged) => void) | undefined;
  readonly onStanding?: ((standing: WorkspaceStanding) => void) | undefined;
}

/** One opening of a workspace, and the operations that are using it. */
interface Holding {
  readonly actor: string | undefined;
  readonly workspace: Promise<Workspace>;
  readonly users: Set<Promise<unknown>>;
}

/** Notes that the running operation uses a holding from now on. */
type Take = (folder: string, holding: Holding) => Promise<Workspace>;

/** Keeps each workspace open from its first use until it is closed, so that its lock is taken once. */
export function openWorkspaces(options: OpenWorkspacesOptions): OpenWorkspaces {
  const { actor: usual, clock, onChange, onStanding } = options;
  const holdings = new Map<string, Holding>();
  /** Closings under way. Whoever opens the same folder again waits for them. */
  const closings = new Map<string, Promise<void>>();

  function hold(folder: string, actor: string | undefined): Holding {
    const told =
      onChange &&
      ((change: DurableChange) => {
        onChange(changed(folder, change, clock()));
      });
    const toldStanding =
      onStanding &&
      ((standing: Standing) => {
        onStanding({ workspace: folder, ...standingOf(standing, clock()) });
      });
    const closed = closings.get(folder)?.catch(() => undefined);
    const workspace = Promise.resolve(closed).then(() =>
      openWorkspace(folder, { actor, clock, onChange: told, onStanding: toldStanding }),
    );
    const holding: Holding = { actor, workspace, users: new Set() };
    holdings.set(folder, holding);
    workspace.then((opened) => backUpDaily(opened, clock())).catch(() => undefined);
    // A workspace that could not be opened may be tried again once its cause is gone.
    workspace.catch(() => {
      if (holdings.get(folder) === holding) holdings.delete(folder);
    });
    return holding;
  }

  /** From the call on the folder is free to be held anew; that opening waits for this closing. */
  function release(folder: string, { workspace, users }: Holding): Promise<void> {
    holdings.delete(folder);
    const closing = Promise.allSettled(users).then(async () => {
      const opened = await workspace.catch(() => null);
      if (opened === null) return;
      await backUpDaily(opened, clock());
      await opened.close();
    });
    closings.set(folder, closing);
    const forget = () => {
      if (closings.get(folder) === closing) closings.delete(folder);
    };
    closing.then(forget, forget);
    return closing;
  }

  /** Takes `folder` as held under `actor`. It is taken in the same step in which it is found to be right. */
  async function takeAs(folder: string, actor: string, take: Take): Promise<Workspace> {
    const before = holdings.get(folder);
    const held = before ?? hold(folder, actor);
    const { state } = await held.workspace;
    // Meanwhile another operation may have closed it or changed the name.
    if (holdings.get(folder) !== held) return takeAs(folder, actor, take);
    try {
      checkActor(actor, state, state);
    } catch (error) {
      if (before === undefined) await release(folder, held);
      throw error;
    }
    if (held.actor === actor) return take(folder, held);
    void release(folder, held).catch(() => undefined);
    return take(folder, hold(folder, actor));
  }

  async function runAlone<Value>(folder: string, work: (actor: string | undefined) => Promise<Value>): Promise<Value> {
    const held = holdings.get(folder);
    const closed = held ? release(folder, held) : Promise.resolve(closings.get(folder));
    const working = closed.then(() => work(held === undefined ? usual : held.actor));
    const ended = working.then(
      () => undefined,
      () => undefined,
    );
    closings.set(folder, ended);
    void ended.then(() => {
      if (closings.get(folder) === ended) closings.delete(folder);
    });
    return working;
  }

  async function use<Value>(operation: (access: WorkspaceAccess) => Value | Promise<Value>): Promise<Value> {
    const used = new Map<string, Holding>();
    const take: Take = (folder, holding) => {
      used.set(folder, holding);
      holding.users.add(running);
      return holding.workspace;
    };
    const access: WorkspaceAccess = {
      open(dir) {
        const folder = resolve(dir);
        return take(folder, used.get(folder) ?? holdings.get(folder) ?? hold(folder, usual));
      },
      openAs: (dir, actor) => takeAs(resolve(dir), actor, take),
      async close(dir) {
        const folder = resolve(dir);
        const held = holdings.get(folder);
        await (held ? release(folder, held) : closings.get(folder));
        return held !== undefined;
      },
      alone: (dir, work) => runAlone(resolve(dir), work),
    };
    const running: Promise<Value> = Promise.resolve().then(() => operation(access));
    try {
      return await running;
    } finally {
      for (const { users } of used.values()) users.delete(running);
    }
  }

  return {
    use,
    async close() {
      for (const [folder, holding] of holdings) void release(folder, holding).catch(() => undefined);
      for (const closing of [...closings.values()]) await closing;
    },
  };
}

function changed(folder: string, change: DurableChange, now: Date): WorkspaceChanged {
  const { seq, hash, at, actor, operation, patches } = change.entry;
  return { workspace: folder, seq, hash, at, actor, operation, patches, ...standingOf(change, now) };
}

/** What a window is told of an open workspace beside its state. */
export function standingOf(standing: Standing, now: Date): Omit<WorkspaceStanding, 'workspace'> {
  const { canUndo, undoBarrier, canRedo, readOnly } = standing;
  return { canUndo, undoBarrier, canRedo, readOnly, warnings: workspaceWarnings(standing, now) };
}
