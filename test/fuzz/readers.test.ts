import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeds } from './seeds';
import { sweep } from './sweep';

const LONG = process.env.OPENLIST_DESK_LONG === '1';
const FILES = LONG ? 20_000 : 500;
/** The ordinary run reads the same files every time, the long one new ones. */
const NUMBER = LONG ? Date.now() : 20_260_301;

/** Cases to run again, by their names with blanks between. */
const AGAIN = process.env.OPENLIST_DESK_FUZZ?.split(' ');

const names = Object.keys(seeds);
const cases = AGAIN ?? Array.from({ length: FILES }, (_, index) => `${names[index % names.length]}:${NUMBER}:${index}`);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '变异-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test(
  `${cases.length} mutated files give a result or a coded failure in time and memory, print nothing and leave nothing behind`,
  { timeout: 600_000 + cases.length * 1000 },
  async () => {
    const { ends, wrong, peak } = await sweep(cases, folder);
    const read = Object.entries(ends).reduce((sum, [key, count]) => sum + (key.endsWith(' read') ? count : 0), 0);
    console.log(`fuzz ${NUMBER}: ${cases.length} files, ${read} read, the others refused; peak ${Math.round(peak)} MB`);
    expect(wrong, 'run again by OPENLIST_DESK_FUZZ="<name> …"').toEqual([]);
    // Mutations that leave nothing of most files to read would test little.
    if (AGAIN === undefined) expect(read).toBeGreaterThan(FILES / 10);
  },
);
