import type { JournalEntry, JournalHead } from '../../../shared/model/journal';
import type { ReadOnly } from '../../../shared/model/read-only';
import type { WorkspaceState } from '../../../shared/model/workspace';
import type { WorkspaceWarning } from '../../../shared/text/faults/journal';
import type { Recipe } from './change';
import type { ObjectSource } from './objects';

/** What holds of a workspace at some moment. */
export type Standing = Pick<Workspace, 'state' | 'warnings' | 'readOnly' | 'canUndo' | 'undoBarrier' | 'canRedo'>;

/** A change that is in the journal for good, and what holds after it. */
export interface DurableChange extends Standing {
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
  /** Why nothing can be changed; null where it can. Damage of old history may be found while people work. */
  readonly readOnly: ReadOnly | null;
  /** Name of the operation that undo would take back, or null. */
  readonly canUndo: string | null;
  /** Name of the last operation where it cannot be taken back and undo ends at it, or null. */
  readonly undoBarrier: string | null;
  /** Name of the operation that redo would make again, or null. */
  readonly canRedo: string | null;
  /**
   * Makes one change, whole or not at all, and resolves once it is durable. Changes asked for while another is being
   * written queue up and share one fsync.
   *
   * @param operation name in the history and in the undo menu.
   * @param args what was asked for: ids, names, counts; never a raw value.
   * @param recipe edits a draft of the state in place; it may run later, on a state newer than the one at the call.
   * @throws Failure `actor-unknown`, `actor-missing`, `state-invalid`, `disk-full` …, `workspace-lock-lost`,
   *   `history-damaged`, `workspace-damaged`, `workspace-medium-read-only`; whatever the recipe throws.
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
  /**
   * Takes note of damaged history for good, so that work goes on with the state as it stands.
   * @throws Failure `re-anchor-needless` where there is no such damage.
   */
  reanchor(): Promise<JournalEntry>;
  /** Keeps bytes or a file's content under its digest, durably. @throws Failure `disk-full` … */
  putObject(source: ObjectSource): Promise<string>;
  objectPath(digest: string): string;
  /** @throws Failure `object-missing`, `object-damaged`. */
  readObject(digest: string): Promise<Uint8Array>;
  /** Waits for queued changes, writes the snapshot and gives the lock back. Calling it again does nothing. */
  close(): Promise<void>;
}
