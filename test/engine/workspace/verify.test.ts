import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createWorkspace, openWorkspace, verifyJournal } from '../../../main/engine/workspace';
import { adding, renaming } from './recipes';
import { ACTOR, emptyState, failureOf, temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

let dir = '';
let journal = '';
/** The bytes of a sound journal, with a snapshot at its head. */
let sound: Buffer = Buffer.alloc(0);
let lines: string[] = [];

beforeAll(async () => {
  dir = path();
  journal = join(dir, 'journal.jsonl');
  const workspace = await createWorkspace(dir, emptyState(), { actor: ACTOR, clock: tickingClock() });
  for (const name of ['甲', '乙', '丙']) await workspace.change('resource.add', { name }, adding(name));
  await workspace.undo();
  await workspace.redo();
  await workspace.change('resource.rename', {}, renaming('r0002', '丁'), { undoable: false });
  await workspace.close();
  sound = await readFile(journal);
  lines = sound.toString('utf8').split('\n').slice(0, -1);
});

async function faultsOf(bytes: Uint8Array | string) {
  await writeFile(journal, bytes);
  return (await verifyJournal(dir)).faults;
}

/** Makes a chain of hashes anew over lines whose content was changed. */
function rechained(bodies: string[]): string {
  let prev = '0'.repeat(64);
  const rewritten = bodies.map((line, at) => {
    const body = line
      .replace(/"seq":\d+/, `"seq":${at + 1}`)
      .replace(/,"prev":"[^"]*","hash":"[^"]*"\}$/, `,"prev":"${prev}"`);
    prev = sha256(body);
    return `${body},"hash":"${prev}"}\n`;
  });
  return rewritten.join('');
}

describe('a sound journal', () => {
  test('verifies, with its head', async () => {
    await writeFile(journal, sound);
    const hash = /"hash":"([0-9a-f]{64})"\}$/.exec(lines.at(-1) ?? '')?.[1];
    expect(await verifyJournal(dir)).toEqual({ ok: true, entries: 7, head: { seq: 7, hash }, faults: [] });
  });

  test.skipIf(process.platform === 'win32')('is a chain of digests that sha256sum alone can follow', () => {
    let prev = '0'.repeat(64);
    for (const line of lines) {
      expect(line).toContain(`,"prev":"${prev}","hash":"`);
      const body = line.slice(0, line.lastIndexOf(',"hash":'));
      const digest = execFileSync('sha256sum', { input: body }).toString().slice(0, 64);
      expect(line.endsWith(`,"hash":"${digest}"}`)).toBe(true);
      prev = digest;
    }
  });

  test('of a missing workspace is said to be missing', async () => {
    await failureOf(verifyJournal(path()), 'workspace-not-found');
  });
});

describe('any alteration at or before the snapshot is found', () => {
  test('every single byte changed, removed or added', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sound.length - 1),
        fc.constantFrom('change', 'remove', 'add'),
        fc.integer({ min: 1, max: 255 }),
        async (at, how, by) => {
          const changed = Buffer.from([((sound[at] ?? 0) + by) % 256]);
          const middle = { change: changed, remove: Buffer.alloc(0), add: Buffer.from([by, sound[at] ?? 0]) }[how];
          const bytes = Buffer.concat([sound.subarray(0, at), middle, sound.subarray(at + 1)]);
          const faults = await faultsOf(bytes);
          const line = sound.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
          expect(faults.length).toBeGreaterThan(0);
          expect(Math.abs((faults[0]?.line ?? 0) - line)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('every line removed, doubled or moved', async () => {
    for (const [from] of lines.entries()) {
      const rest = lines.toSpliced(from, 1);
      for (let to = 0; to <= rest.length; to += 1) {
        const moved = rest.toSpliced(to, 0, lines[from] ?? '');
        const faults = await faultsOf(`${moved.join('\n')}\n`);
        expect(faults.length > 0).toBe(to !== from);
        expect(await faultsOf(`${lines.toSpliced(to, 0, lines[from] ?? '').join('\n')}\n`)).not.toEqual([]);
      }
      expect(await faultsOf(rest.map((line) => `${line}\n`).join(''))).not.toEqual([]);
    }
  });

  test('a line edited: that line alone is named', async () => {
    for (const [at, line] of lines.entries()) {
      const faults = await faultsOf(`${lines.with(at, line.replace(ACTOR, '示例丁')).join('\n')}\n`);
      expect(faults).toEqual([{ line: at + 1, code: 'hash-mismatch' }]);
    }
  });

  test('a line edited with its own hash made anew: the next line does not follow it', async () => {
    const body = lines[2]?.replace(ACTOR, '示例丁').replace(/,"hash":"[^"]*"\}$/, '') ?? '';
    const forged = lines.with(2, `${body},"hash":"${sha256(body)}"}`);
    expect(await faultsOf(`${forged.join('\n')}\n`)).toEqual([{ line: 4, code: 'prev-mismatch' }]);
  });

  test('all hashes made anew: the snapshot’s anchor tells', async () => {
    expect(await faultsOf(rechained(lines))).toEqual([]);
    const forged = rechained(lines.with(2, lines[2]?.replace(ACTOR, '示例丁') ?? ''));
    expect(await faultsOf(forged)).toEqual([{ line: 7, code: 'snapshot-mismatch' }]);
    expect(await faultsOf(rechained(lines.slice(0, 5)))).toEqual([{ line: 6, code: 'history-cut' }]);
    expect(await faultsOf(rechained([...lines, ...lines.slice(-1)]))).toEqual([]);
  });

  test('a change that cannot be replayed, under hashes made anew', async () => {
    const forged = lines.with(4, lines[4]?.replaceAll('"byId","r0003"', '"byId","r0003","x","y"') ?? '');
    expect(await faultsOf(rechained(forged))).toContainEqual({ line: 5, code: 'patch-invalid' });
  });

  test('a line of a newer program', async () => {
    expect(await faultsOf(`${lines.join('\n')}\n{"v":2,"seq":8}\n`)).toEqual([{ line: 8, code: 'version-newer' }]);
  });
});

describe('the snapshot', () => {
  test('with another content, sealed anew, is not what the journal gives', async () => {
    await writeFile(journal, sound);
    const snapshot = join(dir, 'workspace.json');
    const text = await readFile(snapshot, 'utf8');
    const body = text.slice(0, text.lastIndexOf(',"sum":')).replace('"丁"', '"戊"');
    await writeFile(snapshot, `${body},"sum":"${sha256(body)}"}\n`);
    expect((await verifyJournal(dir)).faults).toEqual([{ line: 7, code: 'snapshot-differs' }]);
    await writeFile(snapshot, body);
    expect((await verifyJournal(dir)).faults).toEqual([{ line: 7, code: 'snapshot-unreadable' }]);
    await (await openWorkspace(dir, { clock: tickingClock() })).close();
    expect(await readFile(snapshot, 'utf8')).toBe(text);
  });
});
