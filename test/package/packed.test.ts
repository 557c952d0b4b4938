import { extractAll, extractFile, getRawHeader } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { getConfig } from 'app-builder-lib/out/util/config/config';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { filesBelow } from '../support/needles';
import { openApp } from '../support/electron-on-chromium/open-app';
import { ensureBuilt, packForLinux } from '../support/electron-dist/pack';
import { isInstalled } from '../support/judges';

const root = resolve(import.meta.dirname, '../..');

/** How a fuse that is on stands in the binary: the character 1. */
const FUSE_ON = '1'.charCodeAt(0);

let folder: string;
/** The folder that an installer would put on the disk. */
let installed: string;

interface Packed {
  readonly path: string;
  readonly size: number;
  readonly unpacked: boolean;
}

const entrySchema = z.object({
  files: z.record(z.string(), z.unknown()).optional(),
  size: z.number().default(0),
  unpacked: z.boolean().default(false),
});

/** Every file that the archive names, also where it lies beside it. */
function filesOf(entry: unknown, path = ''): Packed[] {
  const { files, size, unpacked } = entrySchema.parse(entry);
  if (!files) return [{ path, size, unpacked }];
  return Object.entries(files).flatMap(([name, child]) => filesOf(child, path ? `${path}/${name}` : name));
}

const archive = () => join(installed, 'resources', 'app.asar');
const packed = () => filesOf(getRawHeader(archive()).header);
const packageOf = (path: string) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];

beforeAll(async () => {
  await ensureBuilt();
  folder = await mkdtemp(join(tmpdir(), 'packed-'));
  const { exit, said } = await packForLinux(folder, 'x64');
  if (exit !== 0) throw new Error(said);
  installed = join(folder, 'out', 'linux-unpacked');
}, 180_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the archive of the program', () => {
  test('holds what was built, the sample agency and a package.json, and nothing else of ours', () => {
    const ours = packed().filter(({ path }) => !path.startsWith('node_modules/'));
    const built = ['out/main', 'out/engine', 'out/chunks', 'out/renderer'].flatMap((part) =>
      filesBelow(join(root, part)).map((file) => file.slice(root.length + 1).replaceAll('\\', '/')),
    );
    const sample = readdirSync(join(root, 'assets', 'sample'), { withFileTypes: true });
    expect(ours.map(({ path }) => path).sort()).toEqual(
      [
        'package.json',
        ...built.filter((path) => !path.endsWith('.map')),
        ...sample.filter((entry) => entry.isFile()).map(({ name }) => `assets/sample/${name}`),
      ].sort(),
    );
    for (const needed of [
      'out/main/index.js',
      'out/main/preload.cjs',
      'out/engine/process.js',
      'out/renderer/index.html',
    ]) {
      expect(built).toContain(needed);
    }
  });

  test('holds the packages that the program runs on, and no development tool', () => {
    const names = new Set(packed().flatMap(({ path }) => packageOf(path) ?? []));
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
    expect(Object.keys(dependencies).filter((name) => !names.has(name))).toEqual([]);

    const { packages } = z
      .object({ packages: z.record(z.string(), z.object({ dev: z.boolean().default(false) })) })
      .parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
    // The builder may lift a package out of the one that it is installed in.
    const shipped = Object.entries(packages).flatMap(([path, { dev }]) =>
      dev ? [] : [path.split('node_modules/').at(-1)],
    );
    expect([...names].filter((name) => !shipped.includes(name))).toEqual([]);
  });

  test('holds no sources, type declarations, source maps or tests', () => {
    const unwanted = /\.(ts|tsx|cts|mts|map)$|(^|\/)(test|tests|__tests__)\//;
    expect(packed().flatMap(({ path }) => (unwanted.test(path) ? [path] : []))).toEqual([]);
  });

  test('tells in its package.json where to start, and nothing about development', () => {
    const about: unknown = JSON.parse(extractFile(archive(), 'package.json').toString('utf8'));
    expect(about).toMatchObject({ main: 'out/main/index.js', type: 'module', desktopName: 'openlist-desk.desktop' });
    expect(about).not.toHaveProperty('scripts');
    expect(about).not.toHaveProperty('devDependencies');
  });

  test('leaves outside what others than Node must open: DuckDB and the sample agency', () => {
    const outside = packed().filter(({ unpacked }) => unpacked);
    const expected = packed().filter(({ path }) => /^(node_modules\/@duckdb|assets\/sample)\//.test(path));
    expect(outside).toEqual(expected);
    const beside = filesBelow(`${archive()}.unpacked`).map((file) =>
      file.slice(archive().length + '.unpacked/'.length),
    );
    expect(beside.map((path) => path.replaceAll('\\', '/'))).toEqual(outside.map(({ path }) => path).sort());
  });

  test('holds DuckDB for this system and no other', () => {
    const bindings = packed().flatMap(({ path }) => (path.includes('/node-bindings-') ? [path] : []));
    expect(bindings).toContain('node_modules/@duckdb/node-bindings-linux-x64/duckdb.node');
    expect(bindings.filter((path) => !path.startsWith('node_modules/@duckdb/node-bindings-linux-x64/'))).toEqual([]);
  });

  test('stays small', () => {
    const sizes = packed().map(({ size }) => size);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const inside = statSync(archive()).size;
    console.info(`app.asar ${(inside / 1e6).toFixed(1)} MB, with what lies beside it ${(total / 1e6).toFixed(1)} MB`);
    expect(inside).toBeLessThan(30e6);
    expect(total).toBeLessThan(120e6);
  });
});

describe('the installed folder', () => {
  test('has the program under its own name, its licences, and the languages of the window', () => {
    for (const name of ['openlist-desk', 'LICENSE.electron.txt', 'LICENSES.chromium.html']) {
      expect(existsSync(join(installed, name)), name).toBe(true);
    }
    expect(readdirSync(join(installed, 'locales')).sort()).toEqual(['en-US.pak', 'zh-CN.pak']);
    expect(readdirSync(join(installed, 'resources')).sort()).toEqual(['app.asar', 'app.asar.unpacked']);
  });

  test('has every fuse in its binary as electron-builder.yml says', async () => {
    const { electronFuses } = await getConfig(root, join(root, 'electron-builder.yml'), null);
    const wire = await getCurrentFuseWire(join(installed, 'openlist-desk'));
    const states = Object.entries(FuseV1Options).flatMap(([name, fuse]) =>
      typeof fuse === 'number'
        ? [[`${name.charAt(0).toLowerCase()}${name.slice(1)}`, Number(wire[fuse]) === FUSE_ON]]
        : [],
    );
    // What macOS does about its signatures is an option of the builder and no fuse.
    expect({ ...Object.fromEntries(states), resetAdHocDarwinSignature: false }).toEqual(electronFuses);
  });

  test('was packed without any tool or file from the network', () => {
    expect(existsSync(join(folder, 'cache'))).toBe(false);
  });
});

// A plain Node reads no archive: what was packed is taken out of it, and nothing of the checkout is beside it.
test.skipIf(!isInstalled('chromium'))(
  'opens from the packed files, shows its page, and the engine answers',
  async () => {
    const program = join(folder, 'program');
    extractAll(archive(), program);
    const opened = await openApp({ root: program });
    try {
      const { page } = opened;
      await page.getByRole('button').first().waitFor();
      const answer: unknown = await page.evaluate(
        `desk.ask('call', { job: 'smoke', operation: 'regulation.list', request: {} })`,
      );
      expect(answer).toMatchObject({ ok: true });
      const sample: unknown = await page.evaluate(`desk.ask('sample', {})`);
      expect(sample).toMatchObject({ ok: true, value: { regulation: 'lianyungang-2019' } });
    } finally {
      await opened.close();
    }
  },
  90_000,
);

test('packing stops where DuckDB is missing for the processor, and says what is missing', async () => {
  const { exit, said } = await packForLinux(join(folder, 'arm64'), 'arm64');
  expect(exit).not.toBe(0);
  expect(said).toContain('@duckdb/node-bindings-linux-arm64 is not installed');
}, 60_000);
