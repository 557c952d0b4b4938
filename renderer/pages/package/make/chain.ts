import { inOrder } from '../../../../shared/model/primitives';
import type { ReceiptRecord } from '../../../../shared/model/receipt';
import type { ExportRecord, WorkspaceState } from '../../../../shared/model/workspace';

/** A package with what came before it and what came of it. */
export interface PackageRow {
  readonly record: ExportRecord;
  /** The package that it names as the one before it: the last that was wholly signed by then. */
  readonly predecessor: ExportRecord | null;
  /** Receipts of it, the oldest first. */
  readonly receipts: readonly ReceiptRecord[];
}

/** The packages, the newest first. */
export function packageRows({ exports, receipts }: Pick<WorkspaceState, 'exports' | 'receipts'>): PackageRow[] {
  const records = inOrder(exports);
  const told = inOrder(receipts);
  return records
    .map((record, index) => ({
      record,
      predecessor: records.slice(0, index).findLast(({ exportedAt }) => exportedAt !== null) ?? null,
      receipts: told.filter((receipt) => receipt.package === record.digest),
    }))
    .toReversed();
}
