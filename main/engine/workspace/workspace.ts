import { resolve } from 'node:path';
import { Failure } from '../../../shared/failure';
import type { JournalEntry, JournalHead } from '../../../shared/model/journal';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { instant, type Clock } from '../../../shared/rules/clock';
import type { WorkspaceWarning } from '../../../shared/text/faults/journal';
import { exists } from '../files';
import { actingPerson } from './actor';
import type { Recipe, Tip } from './change';
import { commitsOver, type Standing } from './commits';
import { openJournal, type Journal } from './journal';
import { workspacePaths } from './layout';
import { loadTip } from './load';
import { takeLock, type Lock } from './lock';
import { objectsIn, type ObjectSource } from './objects';
import { prepareChange, prepareRedo, prepareUndo } from './proposals';
import { snapshotKeeper, type SnapshotKeeper } from './snapshot-keeper';

export interface OpenOptions {
  /** Exact name of a filed person; where only one is filed, that one by default. */
  readonly actor?: string | undefined;
  readonly clock: Clock;
  /** Takes the workspace over from an owner that has not been heard of for a minute; ask the person first. */
  readonly takeOver?: boolean | undefined;
  /** Is told of each change, in order, once it is durable and before its caller hears of it. It must not throw. */
  readonly onChange?: ((change: DurableChange) => void) | undefined;
}

/** A change that is in the journal for good, and what holds after it. */
export interface DurableChange extends Pick<Workspace, 'state' | 'warnings' | 'canUndo' | 'canRedo'> {
  readonly entry: JournalEntry;
}

/** A workspace open in this process, and in no other. */
export interface Workspace {
  readonly dir: string;
  /** Who acts; '' where nobody was named and not exactly one person is filed: changes are then refused. */
  readonly actor: string;
  /** The newest acknowledged state: frozen, and the same object until something changes. */
  readonly state: Readonly<WorkspaceState>;
  readonly head: JournalHead;
  readonly warnings: ReadonlySet<WorkspaceWarning>;
  /** Adds what was noticed outside. */
  readonly warn: (warning: WorkspaceWarning) => void;
  /** Name of the operation that undo would take back, or null. */
  readonly canUndo: string | null;
  /** Name of the operation that redo would make again, or null. */
  readonly canRedo: string | null;
  /**
   * Makes one change, whole or not at all, and resolves once it is durable. Changes asked for while another is being
   * written queue up and share one fsync.
   *
   * @param operation name in the history and in the undo menu.
   * @param args what was asked for: ids, names, counts; never a raw value.
   * @param recipe edits a draft of the state in place; it may run later, on a state newer than the one at the call.
   * @throws Failure `actor-unknown`, `actor-missing`, `state-invalid`, `disk-full` …, `workspace-lock-lost`;
   *   whatever the recipe throws.
   */
  change(
    operation: string,
    args: Readonly<Record<string, unknown>>,
    recipe: Recipe,
    options?: { readonly undoable?: false },
  ): Promise<JournalEntry>;
  /** @throws Failure `undo-nothing`, `undo-impossible` naming the operation. */
  undo(): Promise<JournalEntry>;
  /** @throws Failure `redo-nothing`. */
  redo(): Promise<JournalEntry>;
  /** Keeps bytes or a file's content under its digest, durably. @throws Failure `disk-full` … */
  putObject(source: ObjectSource): Promise<string>;
  objectPath(digest: string): string;
  /** @throws Failure `object-missing`, `object-damaged`. */
  readObject(digest: string): Promise<Uint8Array>;
  /** Waits for queued changes, writes the snapshot and gives the lock back. Calling it again does nothing. */
  close(): Promise<void>;
}

/**
 * Opens the workspace at `path`.
 *
 * @throws Failure `workspace-not-found`, `workspace-locked`, `workspace-newer`, `journal-damaged`, `state-invalid`.
 */
export async function openWorkspace(path: string, options: OpenOptions): Promise<Workspace> {
  const dir = resolve(path);
  const paths = workspacePaths(dir);
  if (!(await exists(paths.journal))) {
    if (await exists(paths.snapshot)) throw new Failure('journal-damaged', { dir, line: 1 });
    throw new Failure('workspace-not-found', { dir });
  }
  const { actor = '', clock, takeOver } = options;
  const lock = await takeLock(paths.lock, { actor, clock, takeOver });
  try {
    return await openLocked(dir, options, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Opens a workspace whose lock this process holds already. The workspace gives it back when closed. */
export async function openLocked(dir: string, options: OpenOptions, lock: Lock): Promise<Workspace> {
  const paths = workspacePaths(dir);
  const snapshots = snapshotKeeper(paths.snapshot, dir);
  const snapshot = await snapshots.read();
  const journal = await openJournal(paths.journal, dir);
  try {
    const { tip, warnings } = await loadTip(journal, snapshot, dir);
    if (snapshot === null && (await exists(paths.snapshot))) warnings.push('snapshot-rebuilt');
    return await assemble(dir, options, { lock, journal, snapshots, tip, warnings: new Set(warnings) });
  } catch (error) {
    await journal.close();
    throw error;
  }
}

interface Parts {
  readonly lock: Lock;
  readonly journal: Journal;
  readonly snapshots: SnapshotKeeper;
  readonly tip: Tip;
  readonly warnings: Set<WorkspaceWarning>;
}

async function assemble(dir: string, { actor, clock, onChange }: OpenOptions, parts: Parts): Promise<Workspace> {
  const { lock, journal, snapshots, warnings } = parts;
  const objects = objectsIn(workspacePaths(dir).objects);
  const author = { actor, clock: watched };
  const commits = await commitsOver(journal, parts.tip, (entry, after) => {
    onChange?.({ entry, state: after.tip.state, warnings, ...stepsOf(after) });
    snapshots.offer(after.tip);
  });
  let closing: Promise<void> | null = null;
  watched();

  /** The given clock; one that is behind the last change is used as it is, and reported. */
  function watched(): Date {
    const now = clock();
    if (instant(now) < commits.standing.tip.at) warnings.add('clock-behind');
    return now;
  }

  async function submit(...[prepare]: Parameters<typeof commits.submit>): Promise<JournalEntry> {
    if (closing !== null) throw new Failure('internal', { where: 'workspace-closed' });
    if (lock.lost) throw new Failure('workspace-lock-lost', { dir });
    return commits.submit(prepare);
  }

  async function shut(): Promise<void> {
    try {
      await commits.idle();
      if (!(await snapshots.settle(commits.standing.tip))) warnings.add('snapshot-unwritten');
      await journal.close();
    } finally {
      await lock.release();
    }
  }

  return {
    dir,
    get actor() {
      return actingPerson(commits.standing.tip.state, actor);
    },
    get state() {
      return commits.standing.tip.state;
    },
    get head() {
      const { seq, hash } = commits.standing.tip;
      return { seq, hash };
    },
    warnings,
    warn: (warning) => void warnings.add(warning),
    get canUndo() {
      return stepsOf(commits.standing).canUndo;
    },
    get canRedo() {
      return stepsOf(commits.standing).canRedo;
    },
    change: (operation, args, recipe, { undoable } = {}) =>
      submit(prepareChange({ operation, args, recipe, undoable }, author)),
    undo: () => submit(prepareUndo(author)),
    redo: () => submit(prepareRedo(author)),
    putObject: (source) => objects.put(source),
    objectPath: (digest) => objects.path(digest),
    readObject: (digest) => objects.read(digest),
    close: () => (closing ??= shut()),
  };
}

/** Names of the operations that undo and redo would act on. */
function stepsOf({ undo, redo }: Standing): Pick<Workspace, 'canUndo' | 'canRedo'> {
  return { canUndo: undo?.undoable === true ? undo.operation : null, canRedo: redo?.operation ?? null };
}
