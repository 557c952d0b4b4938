import { existsSync } from 'node:fs';
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
  const look = (options = {}) => glances.at(path, options, quietJob, (staged) => Promise.resolve(staged));
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
  const look = (of: string, options = {}) => glances.at(of, options, quietJob, (staged) => Promise.resolve(staged));
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
  const { folder: gone } = await glances.at(path, {}, quietJob, (staged) => Promise.resolve(staged));
  await rm(gone, { recursive: true });
  const failing = glances.at(path, {}, quietJob, () => Promise.reject(new Failure('table-query-failed')));
  await expect(failing).rejects.toThrow(Failure);
  const again = await glances.at(path, {}, quietJob, (staged) => Promise.resolve(staged));
  expect(existsSync(again.parquet)).toBe(true);
  await glances.forget();
  expect(existsSync(again.folder)).toBe(false);
});

test('looks wait for one another; one that is cancelled while it waits does nothing', async () => {
  const glances = openGlances();
  const path = await file('e.csv');
  const seen: string[] = [];
  const look = (name: string, signal = quietJob.signal) =>
    glances.at(path, {}, { ...quietJob, signal }, async () => {
      seen.push(`${name} begins`);
      await new Promise(setImmediate);
      seen.push(`${name} ends`);
    });
  const cancelled = new AbortController();
  const looks = [look('first'), look('cancelled', cancelled.signal), look('second')];
  cancelled.abort();
  const outcomes = await Promise.allSettled([...looks, glances.forget()]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});
