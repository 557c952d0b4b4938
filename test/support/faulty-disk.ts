import fs, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';
import { faultyHandle } from './faulty-disk/handle';
import { DiskImage, type Unsynced } from './faulty-disk/image';
import { real } from './faulty-disk/real';

/** What goes wrong at the `at`-th call, from 1, of those that change the disk. */
export type Fault =
  /** The process dies before it; in a write, after its first `tornAt` bytes. */
  | { readonly at: number; readonly crash: true; readonly tornAt?: number }
  /** The power goes before it. */
  | { readonly at: number; readonly powerCut: Unsynced }
  /** It and the next `times - 1` calls fail with `code`, a write after half its bytes if `partial`; then all is well. */
  | { readonly at: number; readonly code: string; readonly times?: number; readonly partial?: boolean };

/** A call that changes the disk. */
export interface DiskCall {
  readonly name: string;
  readonly path: string;
  /** Bytes that a write puts. */
  readonly bytes: number;
}

/** What every call ends with once the process counts as dead. It is no system error and no failure. */
export class Crashed extends Error {}

/** Carries a call out; a write puts no more than `most` bytes. */
type Effect<T> = (most?: number) => Promise<T>;

const functions = fs as unknown as Record<string, unknown>;

/**
 * A disk that fails, under one folder that is empty at first, for all that imports `node:fs/promises`: the functions
 * themselves are replaced, so that the code under test needs no seam. Syncing is modelled and not done, which is quick.
 */
export class FaultyDisk {
  /** The calls since `arm` that changed the disk, or would have. */
  calls: DiskCall[] = [];
  readonly image: DiskImage;
  readonly #root: string;
  readonly #open = new Set<FileHandle>();
  #fault: Fault | null = null;
  #isDead = false;

  constructor(root: string) {
    this.#root = resolve(root);
    this.image = new DiskImage(this.#root);
    this.#replace();
  }

  /** Whether the fault has ended the process. */
  get isDead(): boolean {
    return this.#isDead;
  }

  /** Counts from 1 again and sets what is to go wrong. */
  arm(fault: Fault | null): void {
    this.calls = [];
    this.#fault = fault;
  }

  /** Starts the machine again: handles are closed, what a power cut takes is gone, and nothing fails any more. */
  async restart(unsynced?: Unsynced): Promise<void> {
    const fault = this.#fault;
    const cut = fault !== null && 'powerCut' in fault ? fault.powerCut : unsynced;
    this.#isDead = false;
    this.arm(null);
    for (const handle of this.#open) await handle.close();
    if (cut !== undefined) await this.image.cutPower(cut);
  }

  /** Gives the functions back. */
  remove(): void {
    Object.assign(functions, real);
    syncBuiltinESMExports();
  }

  /** A call that changes nothing: it ends only with the process. */
  async look<T>(effect: () => Promise<T>): Promise<T> {
    // Nothing is there: whoever reads again and again until it works is not to wait.
    if (this.#isDead) throw Object.assign(new Crashed(), { code: 'ENOENT' });
    return effect();
  }

  /** A call that changes the disk: counted, and carried out as far as the fault lets it. */
  async change<T>(call: DiskCall, effect: Effect<T>, failed?: () => void): Promise<T> {
    if (this.#isDead) throw new Crashed();
    this.calls.push(call);
    const [number, fault] = [this.calls.length, this.#fault];
    if (fault === null || number < fault.at) return effect();
    if ('code' in fault) {
      if (number >= fault.at + (fault.times ?? 1)) return effect();
      if (fault.partial === true && call.bytes > 0) await effect(call.bytes >> 1);
      failed?.();
      throw Object.assign(new Error(`${fault.code}: injected, ${call.name} '${call.path}'`), { code: fault.code });
    }
    this.#isDead = true;
    if ('tornAt' in fault && call.bytes > 0) await effect(fault.tornAt);
    throw new Crashed();
  }

  #replace(): void {
    Object.assign(functions, {
      open: this.#within('open', this.#opening),
      mkdir: this.#changing('mkdir', real.mkdir, (path) => {
        this.image.made(path);
      }),
      rm: this.#changing('rm', real.rm, (path) => {
        this.image.removed(path);
      }),
      rmdir: this.#changing('rmdir', real.rmdir, (path) => {
        this.image.removed(path);
      }),
      unlink: this.#changing('unlink', real.unlink, (path) => {
        this.image.removed(path);
      }),
      rename: this.#changing('rename', real.rename, (from, to) => {
        this.image.renamed(from, String(to));
      }),
      writeFile: this.#changing('writeFile', real.writeFile, (path, content) => {
        this.image.wrote(this.image.created(path), 0, Buffer.from(content as string));
      }),
    });
    for (const name of ['readFile', 'readdir', 'stat', 'access'] as const) {
      const reading = real[name] as (...args: unknown[]) => Promise<unknown>;
      functions[name] = this.#within(name, (...args) => this.look(() => reading(...args)));
    }
    // Whoever comes to use one of these has to model it first.
    for (const name of ['appendFile', 'truncate', 'link', 'symlink', 'cp', 'copyFile', 'mkdtemp'] as const) {
      functions[name] = this.#within(name, () => Promise.reject(new Error(`faulty disk: ${name} is not modelled`)));
    }
    syncBuiltinESMExports();
  }

  /** `inside` for paths under the folder, the real function for all others. */
  #within(name: keyof typeof real, inside: (path: string, ...rest: unknown[]) => Promise<unknown>) {
    const outside = real[name] as (...args: unknown[]) => Promise<unknown>;
    return (path: unknown, ...rest: unknown[]) =>
      typeof path === 'string' && `${resolve(path)}${sep}`.startsWith(`${this.#root}${sep}`)
        ? inside(path, ...rest)
        : outside(path, ...rest);
  }

  #changing(name: keyof typeof real, act: unknown, note: (path: string, second: unknown) => void) {
    return this.#within(name, (path, ...rest) =>
      this.change({ name, path, bytes: 0 }, async () => {
        const result = await (act as (...args: unknown[]) => Promise<unknown>)(path, ...rest);
        note(path, rest[0]);
        return result;
      }),
    );
  }

  readonly #opening = async (path: string, flags: unknown = 'r', mode?: unknown): Promise<FileHandle> => {
    if (/^a/.test(String(flags))) throw new Error('faulty disk: opening for appending is not modelled');
    const opened = async () => {
      const handle = await real.open(path, flags as string, mode as number);
      this.#open.add(handle);
      const made = /^w/.test(String(flags)) ? this.image.created(path) : this.image.file(path);
      return faultyHandle(this, handle, { path, file: made, writable: flags !== 'r' }, () => this.#open.delete(handle));
    };
    return flags === 'r' ? this.look(opened) : this.change({ name: 'open', path, bytes: 0 }, opened);
  };
}
