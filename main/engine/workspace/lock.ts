import { open, readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../../shared/failure';
import { instant, type Clock } from '../../../shared/rules/clock';
import { onFile, removeFile, systemCode, writeDurably } from '../files';
import { lockRecordSchema, ownerStatus, ownRecord, sameOwner, type LockRecord } from './lock-record';

const HEARTBEAT_MS = 15_000;
/** A lock that cannot be read may be one that its owner is writing at this moment: it is read again. */
const READ_ATTEMPTS = 20;
const RETRY_MS = 25;

/** A workspace's lock, held by this process. */
export interface Lock {
  /** Whether another process has taken it over since; found out at each heartbeat. */
  readonly lost: boolean;
  release(): Promise<void>;
}

export interface LockOptions {
  readonly actor: string;
  readonly clock: Clock;
  /** Takes over from an owner that is silent; the person was asked. */
  readonly takeOver?: boolean | undefined;
  /** Time between two heartbeats. */
  readonly heartbeatMs?: number;
}

/**
 * Takes the lock at `path`. A lock whose owner is certainly gone is taken over without asking.
 *
 * @throws Failure `workspace-locked` with the owner, `workspace-lock-silent` where it is not heard of and `takeOver` is not set; `file-access-denied`, `disk-read-only` … where none can be made.
 */
export async function takeLock(path: string, options: LockOptions): Promise<Lock> {
  const { actor, clock, takeOver = false, heartbeatMs = HEARTBEAT_MS } = options;
  const record = ownRecord(actor, instant(clock()));
  await claim(path, record, takeOver, () => clearStale(path, record, takeOver));
  // If this process was held up between making and writing the file, another may have cleared it as half-written.
  const standing = await read(path);
  if (standing === null || !sameOwner(standing, record)) throw locked(standing ?? record);
  return held(path, record, clock, heartbeatMs);
}

/** Makes the lock file; where one stands it is cleared away, if that is right, and the making tried once more. */
async function claim(path: string, record: LockRecord, takeOver: boolean, clear: () => Promise<void>): Promise<void> {
  if (await create(path, record)) return;
  await refuseIfHeld(path, record, takeOver);
  await clear();
  if (!(await create(path, record))) throw locked((await read(path)) ?? record);
}

/**
 * Removes a stale lock. Two processes may find it stale at once, and the slower must not remove the faster one's fresh
 * lock: so whoever clears holds a second lock meanwhile, and judges the first again under it.
 */
async function clearStale(path: string, record: LockRecord, takeOver: boolean): Promise<void> {
  const guard = `${path}.takeover`;
  await claim(guard, record, takeOver, () => removeFile(guard));
  try {
    await refuseIfHeld(path, record, takeOver);
    await removeFile(path);
  } finally {
    await removeFile(guard);
  }
}

async function refuseIfHeld(path: string, self: LockRecord, takeOver: boolean): Promise<void> {
  const owner = await read(path);
  // None there, or no record in it for half a second: its maker died between making and writing it.
  if (owner === null) return;
  const status = ownerStatus(owner, self);
  if (status === 'alive') throw locked(owner);
  if (status === 'silent' && !takeOver) throw silent(owner);
}

/** @returns false if a file stands there already. */
async function create(path: string, record: LockRecord): Promise<boolean> {
  return onFile(path, async () => {
    const handle = await open(path, 'wx', 0o600).catch((error: unknown) => {
      if (systemCode(error) === 'EEXIST') return null;
      throw error;
    });
    if (handle === null) return false;
    try {
      await handle.writeFile(written(record)).finally(() => handle.close());
      return true;
    } catch (error) {
      await removeFile(path).catch(() => undefined);
      throw error;
    }
  });
}

/** The record in the lock file; null where there is no file, or none that holds a record. */
async function read(path: string): Promise<LockRecord | null> {
  return onFile(path, async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const record = parse(await readFile(path, 'utf8'));
        if (record !== null || attempt >= READ_ATTEMPTS) return record;
      } catch (error) {
        if (systemCode(error) === 'ENOENT') return null;
        // One that may not be read is somebody's: it is never taken for stale.
        if (attempt >= READ_ATTEMPTS) throw error;
      }
      await sleep(RETRY_MS);
    }
  });
}

function parse(text: string): LockRecord | null {
  try {
    return lockRecordSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function held(path: string, record: LockRecord, clock: Clock, heartbeatMs: number): Lock {
  let lost = false;
  let beating: Promise<void> = Promise.resolve();

  async function beat(): Promise<void> {
    const now = await read(path);
    lost = now === null || !sameOwner(now, record);
    if (!lost) await writeDurably(path, written({ ...record, heartbeat: instant(clock()) }));
  }

  const timer = setInterval(() => {
    // A heartbeat that cannot be written (full disk) is no reason to stop working: the next one may be.
    beating = beating.then(beat).catch(() => undefined);
  }, heartbeatMs);
  timer.unref();

  return {
    get lost() {
      return lost;
    },
    async release() {
      clearInterval(timer);
      await beating;
      const now = await read(path);
      if (now === null || !sameOwner(now, record)) return;
      // One that cannot be removed is emptied, or this process could not open the workspace again.
      await removeFile(path).catch(() => onFile(path, () => writeFile(path, '')));
    },
  };
}

function written(record: LockRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** The person may decide to take over from an owner that is not heard of. */
function silent({ actor, host, pid, heartbeat }: LockRecord): Failure {
  return new Failure('workspace-lock-silent', { owner: actor, host, pid, since: heartbeat });
}

function locked({ actor, host, pid }: LockRecord): Failure {
  return new Failure('workspace-locked', { owner: actor, host, pid });
}
