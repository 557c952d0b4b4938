import { exists } from '../files';
import type { Tip } from './change';
import { backupOf, snapshotStore, type Snapshot } from './snapshot';

/** Entries, and bytes of the journal, after which a snapshot is written while work goes on. */
const ENTRIES_BETWEEN = 1000;
const BYTES_BETWEEN = 64 * 2 ** 20;
/** Rest after the last change, after which one is written too. */
const IDLE_MS = 10_000;

/** Keeps `workspace.json` near the journal's end. A snapshot that cannot be written costs time, never data. */
export interface SnapshotKeeper {
  /**
   * The snapshot on disk, or the one before it, or null where neither can be used; `spoilt` where one stands that cannot.
   * @throws Failure `workspace-newer`
   */
  read(): Promise<{ readonly snapshot: Snapshot | null; readonly spoilt: boolean }>;
  /** Writes a snapshot of `tip` in the background when it is due: `length` is the journal's, in bytes. */
  offer(tip: Tip, length: number): void;
  /** Writes a snapshot of `tip` unless it stands already. @returns whether it stands. */
  settle(tip: Tip): Promise<boolean>;
}

/** @param idleMs rest after the last change, after which a snapshot is written. */
export function snapshotKeeper(path: string, dir: string, idleMs = IDLE_MS): SnapshotKeeper {
  const store = snapshotStore(path, dir);
  /** Number of the entry that the snapshot on disk was made at, and how long the journal then was. */
  let written = 0;
  let writtenLength = 0;
  let writing: Promise<void> | null = null;
  let rest: NodeJS.Timeout | undefined;

  async function write({ state, seq, hash }: Tip, length: number): Promise<void> {
    try {
      store.data = { state, seq, hash };
      await store.write();
      written = seq;
      writtenLength = length;
    } catch {
      // Full disk, no permission: the journal holds everything, and the next offer tries again.
    } finally {
      writing = null;
    }
  }

  return {
    async read() {
      await store.read();
      written = store.data?.seq ?? 0;
      if (store.data !== null) return { snapshot: store.data, spoilt: false };
      const before = snapshotStore(backupOf(path), dir);
      await before.read();
      return { snapshot: before.data, spoilt: await exists(path) };
    },
    offer(tip, length) {
      clearTimeout(rest);
      writtenLength ||= length;
      if (tip.seq - written >= ENTRIES_BETWEEN || length - writtenLength >= BYTES_BETWEEN) {
        writing ??= write(tip, length);
        return;
      }
      rest = setTimeout(() => {
        writing ??= write(tip, length);
      }, idleMs);
      rest.unref();
    },
    async settle(tip) {
      clearTimeout(rest);
      await writing;
      if (written !== tip.seq) await write(tip, writtenLength);
      return written === tip.seq;
    },
  };
}
