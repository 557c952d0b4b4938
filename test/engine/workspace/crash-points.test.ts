import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkspace } from '../../../main/engine/workspace';
import { FaultyDisk, type DiskCall, type Fault } from '../../support/faulty-disk';
import type { Unsynced } from '../../support/faulty-disk/image';
import { expectNothingLost, hashesOf, nothingTold, orphanLocks, scriptedSession, type Told } from './scripted-session';
import { temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();
const LIMIT_MS = 600_000;
const LONG = process.env.OPENLIST_DESK_LONG === '1';
/** Under Wine everything takes several times longer: there every eighth call is taken. */
const STEP = process.platform === 'win32' && !LONG ? 8 : 1;
/** Bytes of each line at which its writing is torn, drawn by seed; in the long run every one. */
const TEARS = process.platform === 'win32' ? 3 : 12;

/** The calls of a session in which nothing fails, and its journal. */
let calls: DiskCall[] = [];
let sound: string[] = [];
const tried: string[] = [];

/** Runs the session on a disk of its own until `fault` ends it, and gives the disk for what follows. */
async function during(fault: Fault | null, then: (disk: FaultyDisk, dir: string, told: Told) => Promise<void>) {
  const root = path();
  await mkdir(root);
  const disk = new FaultyDisk(root);
  const dir = join(root, '部门', '食品许可');
  const told = nothingTold();
  try {
    disk.arm(fault);
    await scriptedSession(dir, told).catch((error: unknown) => {
      if (!disk.isDead) throw error;
    });
    if (fault !== null) expect(disk.isDead).toBe(true);
    await then(disk, dir, told);
  } catch (error) {
    throw new Error(`at ${JSON.stringify(fault)}, ${JSON.stringify(calls[(fault?.at ?? 0) - 1])}`, { cause: error });
  } finally {
    await disk.restart();
    disk.remove();
  }
}

beforeAll(async () => {
  await during(null, async (disk, dir, told) => {
    calls = disk.calls;
    sound = await hashesOf(dir);
    expect(told.entries.size).toBe(sound.length);
  });
});

afterAll(() => {
  console.log(`crash points: ${sound.length} entries, ${calls.length} calls; ${tried.join('; ')}`);
});

const numbers = () => calls.map((_, at) => at + 1).filter((at) => at % STEP === 0);

describe('a session of every kind of operation', () => {
  test(
    'whose process dies before any one call: nothing acknowledged is lost, nothing shows by half',
    async () => {
      for (const at of numbers()) {
        await during({ at, crash: true }, async (disk, dir, told) => {
          await disk.restart();
          await expectNothingLost(dir, told, sound);
        });
      }
      tried.push(`${numbers().length} deaths`);
    },
    LIMIT_MS,
  );

  test.each<Unsynced>(['lost', 'zeros'])(
    'whose power goes before any one call, what was not synced is %s',
    async (unsynced) => {
      for (const at of numbers()) {
        await during({ at, powerCut: unsynced }, async (disk, dir, told) => {
          await disk.restart();
          await expectNothingLost(dir, told, sound, at % 20 === 0);
        });
      }
      tried.push(`${numbers().length} power cuts (${unsynced})`);
    },
    LIMIT_MS,
  );

  test(
    'whose process dies, is opened again, and then loses power: what was shown meanwhile stands',
    async () => {
      for (const at of numbers()) {
        await during({ at, crash: true }, async (disk, dir, told) => {
          await disk.restart();
          await orphanLocks(dir);
          const shown = await openWorkspace(dir, { clock: tickingClock('2026-03-20T00:00:00.000Z') }).catch(() => null);
          if (shown !== null) {
            told.entries.set(shown.head.seq, shown.head.hash);
            told.states.set(shown.head.seq, shown.state);
            for (const content of ['对象一', '对象二']) told.objects.push(await shown.putObject(Buffer.from(content)));
          }
          await disk.restart('lost');
          await expectNothingLost(dir, told, sound);
        });
      }
      tried.push(`${numbers().length} deaths with a power cut after`);
    },
    LIMIT_MS,
  );

  test(
    'whose process dies within a write to the journal, after any byte',
    async () => {
      let bytes = 0;
      for (const [index, { name, path: file, bytes: length }] of calls.entries()) {
        if (name !== 'write' || !/journal\.jsonl/.test(file)) continue;
        const all = Array.from({ length: length + 1 }, (_, at) => at);
        const drawn = LONG ? all : fc.sample(fc.nat(length), { numRuns: TEARS, seed: index });
        for (const tornAt of new Set([...drawn, 1, length - 1, length])) {
          await during({ at: index + 1, crash: true, tornAt }, async (disk, dir, told) => {
            await disk.restart();
            await expectNothingLost(dir, told, sound);
          });
          bytes += 1;
        }
      }
      tried.push(`${bytes} bytes of lines torn at`);
    },
    LIMIT_MS,
  );
});
