import type { FileHandle } from 'node:fs/promises';
import type { Job } from '../../../shared/job';
import { createSha256 } from '../trust';
import type { BagFile } from './bag';
import { openContainer, readContents, type Container, type Intake, type PackedEntry } from './container';
import { scanTable, type TableShape } from './csv';
import type { FaultList } from './faults';
import { isSignature, type BagLayout } from './layout';
import { limits } from './limits';

/** A file of a bag as it was met while reading. */
export interface PackedFile extends BagFile {
  /** The content of documents and signatures; null for others, and for what is larger than its limit. */
  readonly content: Uint8Array | null;
  /** The shape of a dataset; null for others. */
  readonly table: TableShape | null;
}

/** A bag as read: one pass, nothing unpacked, nothing believed. */
export interface Parcel {
  /** The bag's top folder. */
  readonly top: string;
  /** By path below the top folder. */
  readonly files: ReadonlyMap<string, PackedFile>;
}

/**
 * Reads the container in a file that is open for reading. Memory holds the layout's documents, within limits, and never a
 * dataset.
 *
 * @returns null if it is no container of ours or damaged, with faults added: such a file is to be got again, and says
 * nothing of those who made it.
 * @throws Failure `cancelled`.
 */
export async function readParcel(
  handle: FileHandle,
  layout: BagLayout,
  faults: FaultList,
  job: Job,
): Promise<Parcel | null> {
  faults.reach('container');
  const container = await openContainer(handle, faults);
  if (container === null) return null;
  const top = topFolderOf(container);
  // Without a top folder nothing has a place, and the container is still read to the end for its own sake.
  const within = ({ path }: PackedEntry) => (top === null ? '' : path.slice(top.length + 1));
  const kept = new Set<string>();
  const tooLarge: string[] = [];
  let room: number = limits.documents;
  for (const entry of container.entries) {
    const path = within(entry);
    if (!layout.isDocument(path)) continue;
    if (entry.size > Math.min(room, isSignature(path) ? limits.signature : limits.document)) tooLarge.push(path);
    else {
      kept.add(path);
      room -= entry.size;
    }
  }
  const files = new Map<string, PackedFile>();
  const open = (entry: PackedEntry): Intake => {
    const path = within(entry);
    const how = { path, size: entry.size, keep: kept.has(path), isTable: layout.isTable(path) };
    return openIntake(how, (file) => files.set(path, file));
  };
  if (!(await readContents(container, open, faults, job))) return null;
  faults.reach('bag');
  for (const path of tooLarge) faults.add('file-too-large', path);
  if (top !== null) return { top, files };
  faults.add('bag-top-folder');
  return null;
}

/** The one folder that everything lies in, or null. */
export function topFolderOf({ entries }: Container): string | null {
  const [top = ''] = entries[0]?.path.split('/') ?? [];
  return entries.length > 0 && entries.every(({ path }) => path.startsWith(`${top}/`)) ? top : null;
}

function openIntake(
  { path, size, keep, isTable }: { path: string; size: number; keep: boolean; isTable: boolean },
  done: (file: PackedFile) => void,
): Intake {
  // No more than the file holds: the directory was checked against its size.
  const content = keep ? Buffer.alloc(size) : null;
  let filled = 0;
  const table = isTable ? scanTable() : null;
  const hash = createSha256();
  return {
    take(chunk) {
      hash.update(chunk);
      table?.take(chunk);
      content?.set(chunk, filled);
      filled += chunk.length;
    },
    end() {
      done({ path, size, digest: hash.hex(), content, table: table?.shape() ?? null });
    },
  };
}
