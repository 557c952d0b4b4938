import { execFileSync, spawnSync } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparePaths,
  entryOf,
  openContainer,
  readContents,
  writeContainer,
} from '../../../../main/engine/package/container';
import { createFaultList } from '../../../../main/engine/package/faults';
import { createSha256 } from '../../../../main/engine/trust';
import { quietJob, type Progress } from '../../../../shared/job';
import { makeFolder } from '../fixture';
import { rawZip } from '../rawzip';

const folder = makeFolder();
const has = (tool: string, ...args: string[]) => spawnSync(tool, args).status === 0;

const entries = [
  entryOf('a/2.txt', Buffer.from('two')),
  entryOf('a/1.txt', Buffer.alloc(0)),
  entryOf('a/b/c', Buffer.from('c')),
];

async function write(name: string, sources = entries): Promise<string> {
  const path = join(folder, name);
  const handle = await open(path, 'w');
  await writeContainer(handle, sources, quietJob);
  await handle.close();
  return path;
}

/** What our reader makes of a file: faults, and contents by path. */
async function read(path: string): Promise<{ faults: string[]; contents: Record<string, string> }> {
  const handle = await open(path, 'r');
  const faults = createFaultList();
  const contents: Record<string, string> = {};
  const container = await openContainer(handle, faults);
  if (container) {
    await readContents(
      container,
      ({ path: entry }) => ({
        take: (chunk) => void (contents[entry] = (contents[entry] ?? '') + Buffer.from(chunk).toString()),
        end: () => void (contents[entry] ??= ''),
      }),
      faults,
      quietJob,
    );
  }
  await handle.close();
  return { faults: faults.list().map(({ code }) => code), contents };
}

describe('a container', () => {
  test('is read as it was written, its entries sorted', async () => {
    expect(await read(await write('plain.zip'))).toEqual({
      faults: [],
      contents: { 'a/1.txt': '', 'a/2.txt': 'two', 'a/b/c': 'c' },
    });
  });

  test('has the same bytes in every time zone', async () => {
    const zone = process.env['TZ'];
    const expected = rawZip([{ path: 'a/1.txt', content: Buffer.from('x') }]);
    const others: string[] = [];
    for (const each of Intl.supportedValuesOf('timeZone')) {
      process.env['TZ'] = each;
      const path = await write('zone.zip', [entryOf('a/1.txt', Buffer.from('x'))]);
      if (!(await readFile(path)).equals(expected)) others.push(each);
    }
    process.env['TZ'] = zone;
    expect(others).toEqual([]);
  });

  test('has exactly these bytes, for ever', async () => {
    // A change here, an update of the library included, makes every earlier package malformed.
    const golden = `
      504b0304 1400 0800 0000 0000 2200 00000000 00000000 00000000 0700 0000 612f312e747874
      78
      504b0708 8316dc8c 01000000 01000000
      504b0102 2d03 1400 0800 0000 0000 2200 8316dc8c 01000000 01000000 0700 0000 0000 0000 0000 2000a481 00000000
      612f312e747874
      504b0506 0000 0000 0100 0100 35000000 36000000 0000`;
    const packed = await readFile(await write('golden.zip', [entryOf('a/1.txt', Buffer.from('x'))]));
    expect(packed.toString('hex')).toBe(golden.replaceAll(/\s/g, ''));
  });

  test('is refused by the writer when its content is not what was announced', async () => {
    const handle = await open(join(folder, 'changed.zip'), 'w');
    const changed = { ...entryOf('a/x', Buffer.from('abc')), content: () => [Buffer.from('abd')] };
    await expect(writeContainer(handle, [changed], quietJob)).rejects.toMatchObject({ code: 'package-source-changed' });
    const longer = { ...entryOf('a/x', Buffer.from('abc')), content: () => [Buffer.from('abcd')] };
    await expect(writeContainer(handle, [longer], quietJob)).rejects.toMatchObject({ code: 'package-source-changed' });
    const outside = entryOf('../x', Buffer.from('abc'));
    await expect(writeContainer(handle, [outside], quietJob)).rejects.toMatchObject({ code: 'internal' });
    await handle.close();
  });

  test('stops when cancelled', async () => {
    const handle = await open(join(folder, 'stopped.zip'), 'w');
    const job = { ...quietJob, signal: AbortSignal.abort() };
    await expect(writeContainer(handle, entries, job)).rejects.toMatchObject({ code: 'cancelled' });
    await handle.close();
  });

  test('leaves no content open when it is stopped', async () => {
    const control = new AbortController();
    let isOpen = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      isOpen = true;
      try {
        for (;;) yield await Promise.resolve(Buffer.alloc(2 ** 16));
      } finally {
        isOpen = false;
      }
    }
    const handle = await open(join(folder, 'endless.zip'), 'w');
    const source = { path: 'a/x', size: 2 ** 40, digest: '', content: endless };
    const job = {
      signal: control.signal,
      report: ({ done }: Progress) => {
        if (done > 2 ** 20 && isOpen) control.abort();
      },
    };
    await expect(writeContainer(handle, [source], job)).rejects.toMatchObject({ code: 'cancelled' });
    await handle.close();
    expect(control.signal.aborted && !isOpen).toBe(true);
  });

  test('is what the page of the format makes of the same files, whatever they are', async () => {
    const files = fc.dictionary(fc.stringMatching(/^[a-z0-9_]{1,8}$/), fc.uint8Array({ maxLength: 40 }), {
      minKeys: 1,
    });
    await fc.assert(
      fc.asyncProperty(files, async (contents) => {
        const all = Object.entries(contents).map(([name, content]) => ({ path: `t/x-${name}`, content }));
        const expected = rawZip(all.toSorted((a, b) => comparePaths(a.path, b.path)));
        const path = await write(
          'ours.zip',
          all.map((each) => entryOf(each.path, each.content)),
        );
        expect((await readFile(path)).equals(expected)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['a size', [0xffff_ffff]],
    ['a place', [0xffff_ffff - 30 - 3 - 16, 1]],
  ])('is not written where %s is the mark of zip64 itself', async (_, sizes) => {
    const sources = sizes.map((size, index) => ({ path: `a/${index}`, size, content: () => [] }));
    const handle = await open(join(folder, 'mark.zip'), 'w');
    await expect(writeContainer(handle, sources, quietJob)).rejects.toMatchObject({ code: 'internal' });
    await handle.close();
  });

  test('holds any files under any allowed names', async () => {
    const segment = fc
      .stringMatching(/^[a-z0-9._-]{0,6}[a-z0-9_-]$/)
      .filter((name) => !/^(con|prn|aux|nul)/.test(name));
    const files = fc.dictionary(segment, fc.uint8Array({ maxLength: 40 }), { minKeys: 1, maxKeys: 6 });
    await fc.assert(
      fc.asyncProperty(files, async (content) => {
        const sources = Object.entries(content).map(([name, bytes]) => entryOf(`t/${name}`, bytes));
        expect((await read(await write('any.zip', sources))).faults).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('other readers take it', () => {
  test.skipIf(!has('unzip', '-v'))('unzip -t (skipped where unzip is absent)', async () => {
    expect(execFileSync('unzip', ['-t', await write('unzip.zip')]).toString()).toContain('No errors detected');
  });

  test.skipIf(!has('python3', '--version'))('Python zipfile (skipped where python3 is absent)', async () => {
    const script = 'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist())';
    expect(
      execFileSync('python3', ['-c', script, await write('python.zip')])
        .toString()
        .trim(),
    ).toBe("None ['a/1.txt', 'a/2.txt', 'a/b/c']");
  });
});

describe('beyond four gigabytes', () => {
  test.skipIf(process.env['OPENLIST_DESK_LONG'] !== '1')(
    'is written and read in zip64 (skipped unless OPENLIST_DESK_LONG=1)',
    { timeout: 600_000 },
    async () => {
      const [piece, pieces] = [Buffer.alloc(2 ** 20), 4097];
      const hash = createSha256();
      for (let count = 0; count < pieces; count += 1) hash.update(piece);
      const large = {
        path: 'a/large.csv',
        size: pieces * piece.length,
        digest: hash.hex(),
        content: () => Array.from({ length: pieces }, () => piece),
      };
      const path = await write('large.zip', [large, entryOf('a/later.csv', Buffer.from('x'))]);
      const handle = await open(path, 'r');
      const faults = createFaultList();
      const sizes: Record<string, number> = {};
      const container = await openContainer(handle, faults);
      if (container) {
        const intake = (entry: string) => ({
          take: (chunk: Uint8Array) => void (sizes[entry] = (sizes[entry] ?? 0) + chunk.length),
          end: () => undefined,
        });
        await readContents(container, ({ path: entry }) => intake(entry), faults, quietJob);
      }
      await handle.close();
      expect(faults.list()).toEqual([]);
      expect(sizes).toEqual({ 'a/large.csv': large.size, 'a/later.csv': 1 });
      if (has('python3', '--version')) {
        const script =
          'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print([i.file_size for i in z.infolist()], z.testzip())';
        expect(execFileSync('python3', ['-c', script, path]).toString().trim()).toBe(`[${large.size}, 1] None`);
      }
      if (has('unzip', '-v')) expect(execFileSync('unzip', ['-tq', path]).toString()).toContain('No errors detected');
    },
  );
});
