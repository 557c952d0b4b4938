import { inOrder } from '../model/primitives';
import type { ExportRecord, WorkspaceState } from '../model/workspace';

type Held = Pick<WorkspaceState, 'exports'>;

/** Packages that all have signed, the oldest first: the last one is the next one's predecessor. */
export function completedExports({ exports }: Held): ExportRecord[] {
  return inOrder(exports).filter(({ exportedAt }) => exportedAt !== null);
}

/** The package that waits for signatures from elsewhere; undefined: none does. */
export function waitingExport({ exports }: Held): ExportRecord | undefined {
  return inOrder(exports).find(({ exportedAt }) => exportedAt === null);
}

/** Records a package in a draft of the state. One that was waiting for signatures is given up by it. */
export function recordExport({ exports }: Held, made: ExportRecord): void {
  for (const { digest } of inOrder(exports).filter(({ exportedAt }) => exportedAt === null)) {
    Reflect.deleteProperty(exports.byId, digest);
  }
  exports.order = [...exports.order.filter((digest) => digest !== made.digest && digest in exports.byId), made.digest];
  exports.byId[made.digest] = made;
}
