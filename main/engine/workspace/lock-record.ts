import { hostname } from 'node:os';
import { z } from 'zod';
import { instantSchema } from '../../../shared/model/primitives';
import { isRunning } from '../files';

/** Who has a workspace open, as `workspace.lock` tells every other process. */
export const lockRecordSchema = z.strictObject({
  pid: z.number().int().positive(),
  host: z.string(),
  actor: z.string(),
  /** When the owning process started: tells two runs apart that were given the same pid. */
  startedAt: instantSchema,
  /** When the owner last said that it is alive. */
  heartbeat: instantSchema,
});
export type LockRecord = z.infer<typeof lockRecordSchema>;

/** An owner that has not been heard of for so long may be gone. */
const SILENCE_MS = 60_000;

/** What is known of a lock's owner: at work, certainly gone, or not heard of for a minute. */
export type OwnerStatus = 'alive' | 'gone' | 'silent';

/** The record by which this process, run by `actor`, holds a lock at `now` (ISO 8601). */
export function ownRecord(actor: string, now: string): LockRecord {
  const startedAt = new Date(Math.trunc(performance.timeOrigin)).toISOString();
  return { pid: process.pid, host: hostname(), actor, startedAt, heartbeat: now };
}

/** Whether two records are of the same run of the same process. */
export function sameOwner(a: LockRecord, b: LockRecord): boolean {
  return a.pid === b.pid && a.host === b.host && a.startedAt === b.startedAt;
}

/**
 * Judges a lock's owner.
 * - On this machine its pid decides: no such process, or our own pid from an earlier run (containers hand out the same
 *   pids again): gone. The pid may meanwhile be another program's: then the heartbeat has stopped, and it is silent.
 * - On another machine only the heartbeat can be seen. Clocks differ between machines; a heartbeat from the future counts
 *   as alive.
 */
export function ownerStatus(record: LockRecord, self: LockRecord): OwnerStatus {
  if (sameOwner(record, self)) return 'alive';
  if (record.host === self.host && (record.pid === self.pid || !isRunning(record.pid))) return 'gone';
  return Date.parse(self.heartbeat) - Date.parse(record.heartbeat) > SILENCE_MS ? 'silent' : 'alive';
}
