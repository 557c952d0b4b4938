import { Failure } from '../../../shared/failure';
import type { JournalEntry } from '../../../shared/model/journal';
import type { ReadOnly } from '../../../shared/model/read-only';
import { instant, type Clock } from '../../../shared/rules/clock';
import type { WorkspaceWarning } from '../../../shared/text/faults/journal';
import { actingPerson } from './actor';
import { firstBreak } from './chain';
import type { Tip } from './change';
import { commitsOver, type Acknowledged } from './commits';
import { watchHistory } from './history-watch';
import type { Journal } from './journal';
import { workspacePaths } from './layout';
import type { Lock } from './lock';
import { objectsIn } from './objects';
import { prepareChange, prepareRedo, prepareUndo } from './proposals';
import { prepareReanchor } from './re-anchor';
import { readOnlyFailure } from './read-only';
import type { SnapshotKeeper } from './snapshot-keeper';
import type { DurableChange, Standing, Workspace } from './workspace';

/** What a workspace is assembled from. */
export interface Parts {
  /** Null where nothing can be written. */
  readonly lock: Lock | null;
  readonly journal: Journal;
  readonly snapshots: SnapshotKeeper;
  readonly tip: Tip;
  readonly warnings: Set<WorkspaceWarning>;
  readonly readOnly: ReadOnly | null;
}

/** Who uses an opened workspace, and what of it they want to hear. */
export interface Watcher {
  readonly actor?: string | undefined;
  readonly clock: Clock;
  /** Is told of each change, in order, once it is durable and before its caller hears of it. It must not throw. */
  readonly onChange?: ((change: DurableChange) => void) | undefined;
  /** Is told where old history was found damaged, or was taken note of. It must not throw. */
  readonly onStanding?: ((standing: Standing) => void) | undefined;
}

/** Puts an opened workspace together. */
export async function assemble(dir: string, watcher: Watcher, parts: Parts): Promise<Workspace> {
  const { actor, clock, onChange, onStanding } = watcher;
  const { lock, journal, snapshots, warnings } = parts;
  const objects = objectsIn(workspacePaths(dir).objects);
  const author = { actor, clock: watched };
  let { readOnly } = parts;
  const commits = await commitsOver(journal, parts.tip, (entry, after) => {
    onChange?.({ entry, ...standingAfter(after) });
    snapshots.offer(after.tip, journal.length);
  });
  const watch = watchHistory(look);
  let closing: Promise<void> | null = null;
  watched();

  /** Looks through all lines for a break that nobody knows of. */
  async function look(stopped = () => false): Promise<void> {
    const found = await firstBreak(journal, { length: journal.length, stopped });
    if (found !== null && readOnly === null) stand({ because: 'history', ...found });
  }

  function stand(now: ReadOnly | null): void {
    readOnly = now;
    onStanding?.(standingAfter(commits.standing));
  }

  function standingAfter({ tip, ...steps }: Acknowledged): Standing {
    return { state: tip.state, warnings, readOnly, ...stepsOf({ tip, ...steps }) };
  }

  /** The given clock; one that is behind the last change is used as it is, and reported. */
  function watched(): Date {
    const now = clock();
    if (instant(now) < commits.standing.tip.at) warnings.add('clock-behind');
    return now;
  }

  function refuseUnwritable(): void {
    if (closing !== null) throw new Failure('internal', { where: 'workspace-closed' });
    if (lock?.lost === true) throw new Failure('workspace-lock-lost', { dir });
    if (readOnly?.because === 'medium') throw readOnlyFailure(readOnly, dir);
  }

  async function submit(...[prepare]: Parameters<typeof commits.submit>): Promise<JournalEntry> {
    refuseUnwritable();
    if (readOnly !== null) throw readOnlyFailure(readOnly, dir);
    return commits.submit(prepare);
  }

  async function reanchor(): Promise<JournalEntry> {
    refuseUnwritable();
    if (readOnly === null) await look();
    const damage = readOnly;
    if (damage?.because !== 'history') throw new Failure('re-anchor-needless', { dir });
    // Changes that were asked for before the damage was found are written first.
    await commits.idle();
    await journal.terminate();
    const entry = await commits.submit(prepareReanchor(journal, damage, author));
    stand(null);
    await snapshots.settle(commits.standing.tip);
    return entry;
  }

  async function shut(): Promise<void> {
    try {
      await commits.idle();
      await watch.stop();
      if (readOnly === null && !(await snapshots.settle(commits.standing.tip))) warnings.add('snapshot-unwritten');
      await journal.close();
    } finally {
      await lock?.release();
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
    get readOnly() {
      return readOnly;
    },
    get canUndo() {
      return stepsOf(commits.standing).canUndo;
    },
    get undoBarrier() {
      return stepsOf(commits.standing).undoBarrier;
    },
    get canRedo() {
      return stepsOf(commits.standing).canRedo;
    },
    change: (operation, args, recipe, { undoable } = {}) =>
      submit(prepareChange({ operation, args, recipe, undoable }, author)),
    undo: () => submit(prepareUndo(author)),
    redo: () => submit(prepareRedo(author)),
    reanchor,
    putObject: (source) => {
      refuseUnwritable();
      return objects.put(source);
    },
    objectPath: (digest) => objects.path(digest),
    readObject: (digest) => objects.read(digest),
    close: () => (closing ??= shut()),
  };
}

/** Names of the operations that undo and redo would act on. */
function stepsOf({ undo, redo }: Acknowledged): Pick<Workspace, 'canUndo' | 'undoBarrier' | 'canRedo'> {
  return {
    canUndo: undo?.undoable === true ? undo.operation : null,
    undoBarrier: undo?.undoable === false ? undo.operation : null,
    canRedo: redo?.operation ?? null,
  };
}
