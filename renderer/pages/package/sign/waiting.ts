import type { Grant, Picked } from '../../../../shared/contract/window';
import { inOrder } from '../../../../shared/model/primitives';
import type { ExportRecord, WorkspaceState } from '../../../../shared/model/workspace';

/** The files of a package that waits for signatures, as far as they are in hand. */
export interface WaitingFiles {
  /** Where the package with the next signature goes; null: to be picked. */
  readonly folder: Grant | null;
  readonly file: Picked;
  /** The exact bytes to be signed; null after a restart: it lies beside the package. */
  readonly toSign: Picked | null;
}

/** The package that waits for signatures: the next one takes its place, so that there is one at most. */
export function waitingExport({ exports }: Pick<WorkspaceState, 'exports'>): ExportRecord | null {
  return inOrder(exports).findLast(({ exportedAt }) => exportedAt === null) ?? null;
}
