import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEngine, type Engine } from '../../main/engine';
import type { Operation, RequestInput } from '../../shared/contract';

/** Mutated files a reader gets: some in every run, many in the long one. */
const RUNS = process.env.OPENLIST_DESK_LONG === '1' ? 5_000 : 25;

const sample = resolve(import.meta.dirname, '../../assets/sample');
/** The beginning of a sample file: small enough for many runs, large enough to be one of its kind. */
const seedOf = (name: string, bytes = 200_000) => readFileSync(join(sample, name)).subarray(0, bytes);

const seeds: [string, Buffer][] = [
  ['食品经营许可.csv', seedOf('食品经营许可.csv', 20_000)],
  ['消费投诉.csv', seedOf('消费投诉.csv', 20_000)],
  ['12315统计.csv', seedOf('12315统计.csv')],
  ['特种设备.xls', seedOf('特种设备.xls', 400_000)],
  ['信息资源目录.xlsx', seedOf('信息资源目录.xlsx', 400_000)],
];

/** One change of a file: bytes overwritten, inserted, cut out, doubled, or the end cut off. */
const change = fc.record({
  kind: fc.constantFrom('overwrite', 'insert', 'cut', 'double', 'truncate'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 64 }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 64 }),
});

function mutate(
  seed: Buffer,
  { kind, at, length, bytes }: typeof change extends fc.Arbitrary<infer T> ? T : never,
): Buffer {
  const place = Math.floor(at * seed.length);
  const [head, tail] = [seed.subarray(0, place), seed.subarray(place)];
  switch (kind) {
    case 'overwrite':
      return Buffer.concat([head, bytes, tail.subarray(bytes.length)]);
    case 'insert':
      return Buffer.concat([head, bytes, tail]);
    case 'cut':
      return Buffer.concat([head, tail.subarray(length)]);
    case 'double':
      return Buffer.concat([head, tail.subarray(0, length), tail]);
    case 'truncate':
      return head;
  }
}

let folder: string;
let engine: Engine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '变异-'));
  engine = await createEngine({ home: join(folder, 'home'), clock: () => new Date('2026-03-02T01:00:00Z') });
  const agency = { agency: '示例局', code: '11389901MA00000151' };
  await engine.dispatch('workspace.init', { dir: join(folder, 'w'), regulation: 'lianyungang-2019', ...agency });
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});

/** Sends mutated files to an operation: each time an answer or a coded failure that is not `internal`. */
async function survives<Name extends Operation>(
  [name, seed]: [string, Buffer],
  operation: Name,
  request: (file: string) => RequestInput<Name>,
): Promise<void> {
  const file = join(folder, name);
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      await writeFile(file, changes.reduce(mutate, seed));
      const answer = await engine.dispatch(operation, request(file));
      if (!answer.ok) expect(['internal', 'table-query-failed']).not.toContain(answer.failure.code);
    }),
    { numRuns: RUNS },
  );
}

describe('a mutated file gives a result or a coded failure', () => {
  test.each(seeds)(
    'inspecting %s',
    async (name, seed) => {
      await survives([name, seed], 'dataset.inspect', (file) => ({ file }));
    },
    600_000,
  );

  test('importing 信息资源目录.xlsx', async () => {
    const workspace = join(folder, 'w');
    const seed = seedOf('信息资源目录.xlsx', 400_000);
    await survives(['目录.xlsx', seed], 'catalogue.import', (file) => ({ workspace, file, dryRun: true }));
  }, 600_000);

  test('and no staged data is left behind', async () => {
    const own = (await readdir(tmpdir())).filter((entry) => entry.startsWith(`openlist-desk-${process.pid}-`));
    expect(own).toEqual([]);
  });
});
