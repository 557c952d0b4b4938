import type { Tip } from './change';
import { snapshotStore, type Snapshot } from './snapshot';

/** Entries after which a snapshot is written while work goes on. */
const ENTRIES_BETWEEN = 1000;

/** Keeps `workspace.json` near the journal's end. A snapshot that cannot be written costs time, never data. */
export interface SnapshotKeeper {
  /** The snapshot on disk, or null where there is none that can be used. @throws Failure `workspace-newer` */
  read(): Promise<Snapshot | null>;
  /** Writes a snapshot of `tip` in the background if it is due. */
  offer(tip: Tip): void;
  /** Writes a snapshot of `tip` unless it stands already. @returns whether it stands. */
  settle(tip: Tip): Promise<boolean>;
}

export function snapshotKeeper(path: string, dir: string): SnapshotKeeper {
  const store = snapshotStore(path, dir);
  /** Number of the entry that the snapshot on disk was made at. */
  let written = 0;
  let writing: Promise<void> | null = null;

  async function write({ state, seq, hash }: Tip): Promise<void> {
    try {
      store.data = { state, seq, hash };
      await store.write();
      written = seq;
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
      return store.data;
    },
    offer(tip) {
      if (tip.seq - written >= ENTRIES_BETWEEN) writing ??= write(tip);
    },
    async settle(tip) {
      await writing;
      if (written !== tip.seq) await write(tip);
      return written === tip.seq;
    },
  };
}
