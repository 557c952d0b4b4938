import type { FileHandle } from 'node:fs/promises';
import type { Job } from '../../../shared/job';
import { createSha256 } from '../trust';
import type { BagFile } from './bag';
import { openContainer, readContents, type Container, type Intake, type PackedEntry } from './container';
import { scanTable, type TableShape } from './csv';
import type { FaultList } from './faults';
import { hasPlace, isDataset, isSignature, paths } from './layout';
import { limits } from './limits';

/** A file of a package as it was met while reading. */
export interface PackedFile extends BagFile {
  /** The content of documents and signatures; null for others, and for what is larger than its limit. */
  readonly content: Uint8Array | null;
  /** The shape of a dataset; null for others. */
  readonly table: TableShape | null;
}

/** A package as read: one pass, nothing unpacked, nothing believed. */
export interface Parcel {
  /** The bag's top folder. */
  readonly top: string;
  /** By path below the top folder. */
  readonly files: ReadonlyMap<string, PackedFile>;
}

/**
 * Reads the container in a file that is open for reading. Memory holds documents and signatures, within limits, and
 * never a dataset.
 *
 * @returns null if it is no container of ours or damaged, with faults added: such a file is to be got again, and says
 * nothing of those who made it.
 * @throws Failure `cancelled`.
 */
export async function readParcel(handle: FileHandle, faults: FaultList, job: Job): Promise<Parcel | null> {
  const container = await openContainer(handle, faults);
  if (container === null) return null;
  const top = topFolderOf(container);
  if (top === null) {
    faults.add('bag-top-folder');
    return null;
  }
  const within = ({ path }: PackedEntry) => path.slice(top.length + 1);
  const kept = chooseKept(
    container.entries.map((entry) => ({ path: within(entry), size: entry.size })),
    faults,
  );
  const files = new Map<string, PackedFile>();
  const open = (entry: PackedEntry): Intake => {
    const path = within(entry);
    return openIntake({ path, size: entry.size, keep: kept.has(path) }, (file) => files.set(path, file));
  };
  return (await readContents(container, open, faults, job)) ? { top, files } : null;
}

/** The files whose content is kept while reading, since it is looked into afterwards; what is too large is a fault. */
function chooseKept(files: readonly { path: string; size: number }[], faults: FaultList): ReadonlySet<string> {
  const kept = new Set<string>();
  let room: number = limits.documents;
  for (const { path, size } of files.filter((file) => isLookedInto(file.path))) {
    if (size > Math.min(room, isSignature(path) ? limits.signature : limits.document)) {
      faults.add('file-too-large', path);
    } else {
      kept.add(path);
      room -= size;
    }
  }
  return kept;
}

/** Whether a file's content is looked into after reading; datasets are looked at while reading. */
function isLookedInto(path: string): boolean {
  return hasPlace(path) && !isDataset(path) && path !== paths.listWorkbook;
}

/** The one folder that everything lies in, or null. */
function topFolderOf({ entries }: Container): string | null {
  const [top = ''] = entries[0]?.path.split('/') ?? [];
  return entries.length > 0 && entries.every(({ path }) => path.startsWith(`${top}/`)) ? top : null;
}

function openIntake(
  { path, size, keep }: { path: string; size: number; keep: boolean },
  done: (file: PackedFile) => void,
): Intake {
  const kept: Uint8Array[] = [];
  const table = isDataset(path) ? scanTable() : null;
  const hash = createSha256();
  return {
    take(chunk) {
      hash.update(chunk);
      table?.take(chunk);
      if (keep) kept.push(chunk);
    },
    end() {
      const content = keep ? Buffer.concat(kept) : null;
      done({ path, size, digest: hash.hex(), content, table: table?.shape() ?? null });
    },
  };
}
