import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGlances } from '../../main/engine/glances';
import { Failure } from '../../shared/failure';
import { quietJob } from '../../shared/job';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '看-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function file(name: string, rows = 1): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `区县,件数\n${'云汐区,1\n'.repeat(rows)}`);
  return path;
}

test('looks at one file share one staged copy until it is forgotten', async () => {
  const glances = openGlances();
  const path = await file('a.csv');
  const look = (options = {}) => glances.at(path, options, quietJob, ({ staged }) => Promise.resolve(staged));
  const first = await look();
  expect(await look()).toBe(first);
  expect(existsSync(first.folder)).toBe(true);
  await glances.forget();
  expect(existsSync(first.folder)).toBe(false);
  expect(await look()).not.toBe(first);
  await glances.forget();
});

test('a file that changed, is read otherwise, or is another one is staged anew, and the copy before removed', async () => {
  const glances = openGlances();
  const path = await file('b.csv');
  const look = (of: string, options = {}) => glances.at(of, options, quietJob, ({ staged }) => Promise.resolve(staged));
  const copies = [await look(path)];
  await file('b.csv', 2);
  copies.push(await look(path));
  expect(copies[1]?.rows).toBe(2);
  copies.push(await look(path, { headerRows: 2 }));
  copies.push(await look(await file('c.csv')));
  expect(copies.map((copy) => existsSync(copy.folder))).toEqual([false, false, false, true]);
  await glances.forget();
});

test('a look that fails leaves no copy, and the next one works', async () => {
  const glances = openGlances();
  const path = await file('d.csv');
  const { folder: gone } = await glances.at(path, {}, quietJob, ({ staged }) => Promise.resolve(staged));
  await rm(gone, { recursive: true });
  const failing = glances.at(path, {}, quietJob, () => Promise.reject(new Failure('table-query-failed')));
  await expect(failing).rejects.toThrow(Failure);
  const again = await glances.at(path, {}, quietJob, ({ staged }) => Promise.resolve(staged));
  expect(existsSync(again.parquet)).toBe(true);
  await glances.forget();
  expect(existsSync(again.folder)).toBe(false);
});

test('a file read as it was found to be, said in full, is the same copy; read otherwise it is not', async () => {
  const glances = openGlances();
  const path = await file('e.csv');
  const look = (options = {}) => glances.at(path, options, quietJob, ({ staged }) => Promise.resolve(staged));
  const first = await look({ headerRows: 1 });
  expect(await look({ encoding: undefined, headerRows: 1 })).toBe(first);
  const { encoding, delimiter, headerRows, foot } = first.reading;
  expect(await look({ encoding, delimiter, headerRows, foot })).toBe(first);
  // Nobody says any more how many rows the header has: it might be found out otherwise.
  const other = await look({ encoding });
  expect(other).not.toBe(first);
  expect(await look({ encoding: 'gb18030' })).not.toBe(other);
  await glances.forget();
});

test('one staging serves all who wait for it: one who is cancelled leaves it to the others', async () => {
  const glances = openGlances();
  const path = await file('f.csv', 50_000);
  const leaving = new AbortController();
  const phases: string[] = [];
  const look = (job = quietJob) => glances.at(path, {}, job, ({ staged }) => Promise.resolve(staged));
  const left = look({
    signal: leaving.signal,
    report: () => {
      leaving.abort();
    },
  });
  const stays = look({ ...quietJob, report: ({ phase }) => phases.push(phase) });
  await expect(left).rejects.toMatchObject({ code: 'cancelled' });
  const staged = await stays;
  expect(staged.rows).toBe(50_000);
  expect(phases).not.toEqual([]);
  expect(await look()).toBe(staged);
  await glances.forget();
  expect(existsSync(staged.folder)).toBe(false);
});

test('a staging that nobody waits for any more is stopped, and leaves nothing', async () => {
  const glances = openGlances();
  const path = await file('g.csv', 50_000);
  const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`openlist-desk-${process.pid}-`));
  const before = folders();
  const leaving = new AbortController();
  const job = {
    signal: leaving.signal,
    report: () => {
      leaving.abort();
    },
  };
  await expect(glances.at(path, {}, job, () => Promise.resolve())).rejects.toMatchObject({ code: 'cancelled' });
  expect(folders()).toEqual(before);
  expect((await glances.at(path, {}, quietJob, ({ staged }) => Promise.resolve(staged))).rows).toBe(50_000);
  await glances.forget();
  expect(folders()).toEqual(before);
});

test('a copy that is still in use when another is made, or all are forgotten, is removed after its use', async () => {
  const glances = openGlances();
  const path = await file('h.csv');
  let seen = '';
  await glances.at(path, {}, quietJob, async ({ staged, rows }) => {
    seen = staged.folder;
    await glances.at(path, { headerRows: 0 }, quietJob, () => Promise.resolve());
    expect(await rows({ from: 0, count: 1 })).toEqual([['云汐区', '1']]);
  });
  await glances.forget('another.csv');
  expect(existsSync(seen)).toBe(false);
  const kept = await glances.at(path, { headerRows: 0 }, quietJob, ({ staged }) => Promise.resolve(staged));
  expect(existsSync(kept.folder)).toBe(true);
  await glances.forget(path);
  expect(existsSync(kept.folder)).toBe(false);
});
