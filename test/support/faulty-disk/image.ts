import { join, relative, sep } from 'node:path';
import { real } from './real';

type Pending = { readonly at: number; readonly bytes: Buffer } | { readonly size: number };

/** A file: what is on the disk for good, and what was done to it since it was last synced. */
export interface FileNode {
  stable: Buffer;
  pending: Pending[];
}

/** A folder's entries as programs see them, and those that are on the disk for good. */
interface FolderNode {
  readonly live: Map<string, Node>;
  stable: Map<string, Node>;
}

type Node = FileNode | FolderNode;

/**
 * What a power cut does to what was not synced: `lost`: nothing of it is there; `zeros`: names and sizes are there, but
 * zeros stand where the bytes should, as NTFS, XFS and ext4 with delayed allocation leave them.
 */
export type Unsynced = 'lost' | 'zeros';

/**
 * What would be left under one folder, empty at first, if the power went now. By POSIX alone: a file's bytes are safe once
 * it was synced, a name once the folder was that holds it. Windows cannot sync a folder, and its file systems log names in
 * order: there names count as safe at once.
 */
export class DiskImage {
  readonly #root: FolderNode = { live: new Map(), stable: new Map() };
  readonly #path: string;
  readonly #namesAreSafe = process.platform === 'win32';

  constructor(path: string) {
    this.#path = path;
  }

  /** A file was made at `path`, or one that stood there was emptied. */
  created(path: string): FileNode {
    const standing = this.#find(path);
    if (standing !== undefined && !('live' in standing)) {
      standing.pending.push({ size: 0 });
      return standing;
    }
    const file: FileNode = { stable: Buffer.alloc(0), pending: [] };
    this.#enter(path, file);
    return file;
  }

  /** The file at `path`; undefined for a folder. */
  file(path: string): FileNode | undefined {
    const node = this.#find(path);
    if (node === undefined) throw new Error(`nothing was made at ${path}`);
    return 'live' in node ? undefined : node;
  }

  wrote(file: FileNode, at: number, bytes: Buffer): void {
    file.pending.push({ at, bytes });
  }

  resized(file: FileNode, size: number): void {
    file.pending.push({ size });
  }

  /** A folder was made, with its parents. */
  made(path: string): void {
    let at = this.#path;
    for (const name of this.#names(path)) {
      at = join(at, name);
      if (this.#find(at) === undefined) this.#enter(at, { live: new Map(), stable: new Map() });
    }
  }

  renamed(from: string, to: string): void {
    const node = this.#find(from);
    if (node === undefined) throw new Error(`nothing was made at ${from}`);
    this.removed(from);
    this.#enter(to, node);
  }

  removed(path: string): void {
    const name = this.#names(path).at(-1) ?? '';
    const folder = this.#find(join(path, '..'));
    if (folder === undefined || !('live' in folder)) return;
    folder.live.delete(name);
    if (this.#namesAreSafe) folder.stable.delete(name);
  }

  /** A file's pending changes reach the disk, or a folder's names do. */
  synced(path: string, file: FileNode | undefined): void {
    if (file === undefined) {
      const folder = this.#folder(path);
      folder.stable = new Map(folder.live);
      return;
    }
    file.stable = carriedOut(file, (bytes) => bytes);
    file.pending = [];
  }

  /** All that was done so far is on the disk for good: what a test has prepared. */
  syncedAll(folder: FolderNode = this.#root): void {
    folder.stable = new Map(folder.live);
    for (const node of folder.live.values()) {
      if ('live' in node) this.syncedAll(node);
      else {
        node.stable = carriedOut(node, (bytes) => bytes);
        node.pending = [];
      }
    }
  }

  /** Syncing failed: the system dropped the pages and takes them for clean, so that no later sync writes them. */
  dropped(file: FileNode | undefined): void {
    if (file !== undefined) file.pending = file.pending.filter((change) => 'size' in change);
  }

  /** Makes the folder what a power cut leaves of it, and goes on from there. */
  async cutPower(unsynced: Unsynced): Promise<void> {
    for (const name of await real.readdir(this.#path)) await real.rm(join(this.#path, name), { recursive: true });
    await settle(this.#root, this.#path, unsynced);
  }

  #enter(path: string, node: Node): void {
    const name = this.#names(path).at(-1) ?? '';
    const folder = this.#folder(join(path, '..'));
    folder.live.set(name, node);
    if (this.#namesAreSafe) folder.stable.set(name, node);
  }

  #names(path: string): string[] {
    return relative(this.#path, path).split(sep).filter(Boolean);
  }

  #find(path: string): Node | undefined {
    let node: Node | undefined = this.#root;
    for (const name of this.#names(path)) node = node !== undefined && 'live' in node ? node.live.get(name) : undefined;
    return node;
  }

  #folder(path: string): FolderNode {
    const node = this.#find(path);
    if (node === undefined || !('live' in node)) throw new Error(`no folder was made at ${path}`);
    return node;
  }
}

async function settle(folder: FolderNode, path: string, unsynced: Unsynced): Promise<void> {
  if (unsynced === 'zeros') folder.stable = new Map(folder.live);
  folder.live.clear();
  for (const [name, node] of folder.stable) {
    folder.live.set(name, node);
    if ('live' in node) {
      await real.mkdir(join(path, name));
      await settle(node, join(path, name), unsynced);
      continue;
    }
    if (unsynced === 'zeros') node.stable = carriedOut(node, (bytes) => Buffer.alloc(bytes.length));
    node.pending = [];
    await real.writeFile(join(path, name), node.stable);
  }
}

function carriedOut({ stable, pending }: FileNode, arrived: (bytes: Buffer) => Buffer): Buffer {
  let content = stable;
  for (const change of pending) {
    const size = 'size' in change ? change.size : Math.max(content.length, change.at + change.bytes.length);
    const next = Buffer.alloc(size);
    content.copy(next);
    if ('at' in change) arrived(change.bytes).copy(next, change.at);
    content = next;
  }
  return content;
}
