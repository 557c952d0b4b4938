import { readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePrivateFolder, type PrivateFolder } from '../../../../main/engine/files';
import { searchFile, type Goal } from '../../../../main/engine/risk';
import type { Job, Progress } from '../../../../shared/job';

const asked: Goal = { k: 5, suppression: 0, metric: 'loss', timeLimit: 120 };

let folder: PrivateFolder;
beforeAll(async () => {
  folder = await makePrivateFolder();
});
afterAll(() => folder.remove());

async function fileOf(name: string, text: string): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, text);
  return path;
}

describe('a long search', () => {
  /** Eight columns of eight values with five levels each: some 390,000 nodes over rows that are nearly all different. */
  async function large() {
    let state = 7;
    const draw = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 29;
    const names = Array.from({ length: 8 }, (_, index) => `列${index}`);
    const rows = Array.from({ length: 20_000 }, () => names.map(draw).join(','));
    const file = await fileOf('large.csv', [names.join(','), ...rows, ''].join('\n'));
    const ladder = await fileOf(
      'eight.csv',
      Array.from({ length: 8 }, (_, v) => `${v};${v >> 1};${v >> 2};x${v >> 2};*`).join('\n'),
    );
    return { file, quasi: new Map(names.map((name) => [name, { path: ladder }])) };
  }

  it('stops when it is cancelled, and leaves nothing behind', async () => {
    const { file, quasi } = await large();
    const stop = new AbortController();
    const ours = async () => (await readdir(tmpdir())).filter((name) => name.includes(`-${process.pid}-`));
    const before = await ours();
    const reports: Progress[] = [];
    const job: Job = {
      signal: stop.signal,
      report(progress) {
        reports.push(progress);
        if (progress.phase === 'search') stop.abort();
      },
    };
    const search = searchFile(file, { quasi, goal: asked }, job);
    await expect(search).rejects.toMatchObject({ code: 'cancelled' });
    expect(reports.filter(({ phase }) => phase === 'search')).toHaveLength(1);
    expect(await ours()).toEqual(before);
  });

  it('ends when its time is up, says that nothing is proved, and reports progress that never falls', async () => {
    const { file, quasi } = await large();
    const reports: Progress[] = [];
    const job: Job = { signal: new AbortController().signal, report: (progress) => reports.push(progress) };
    const goal: Goal = { ...asked, suppression: 0.1, timeLimit: 0.3 };
    const found = await searchFile(file, { quasi, goal }, job);
    expect(found.optimal).toBe(false);
    const done = reports.filter(({ phase }) => phase === 'search').map((progress) => progress.done);
    expect(done.length).toBeGreaterThan(1);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(Math.max(...done)).toBeLessThanOrEqual(5 ** 8);
  });
});
