import { mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preview } from '../../../main/engine/table';
import { createRowWriter } from '../../../main/engine/table/row-writer';
import { rowsToParquet, stageRows } from '../../../main/engine/table/stage-rows';
import { quietJob } from '../../../shared/job';
import { useFolder } from './support';

const folder = useFolder();
type Row = (string | null)[];

async function* inPortions(rows: Row[], size: number): AsyncGenerator<Row[]> {
  for (let from = 0; from < rows.length; from += size) yield await Promise.resolve(rows.slice(from, from + size));
}

async function cellsOf(parquet: string, columns: number, own: string): Promise<Row[]> {
  const named = Array.from({ length: columns }, (_, index) => ({ id: `c${index}`, name: '' }));
  return preview({ folder: own, parquet, columns: named }, { from: 0, count: 1000 });
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    ' ',
    '\u3000',
    '"',
    '""',
    ',',
    '\n',
    '\r\n',
    '\r',
    'NULL',
    '\\N',
    "'",
    '#',
    '张三\n"x"',
    'a\ufeff',
  ),
);
const row = fc.array(fc.option(text, { freq: 3 }), { maxLength: 6 });
const isBlank = (cells: Row) => cells.every((cell) => (cell ?? '').trim() === '');

describe('rows in portions', () => {
  it('are staged as they are, short ones filled up, blank ones left out and noted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), fc.integer({ min: 1, max: 7 }), async (rows, size) => {
        const own = await mkdtemp(join(folder.path, 'rows-'));
        const blank: number[] = [];
        const staged = await stageRows(inPortions(rows, size), 4, own, quietJob, (at) => blank.push(at));
        const kept = rows.filter((cells) => !isBlank(cells));
        expect(blank).toEqual(rows.flatMap((cells, at) => (isBlank(cells) ? [at] : [])));
        expect(staged.rows).toBe(kept.length);
        expect(await cellsOf(staged.parquet, 4, own)).toEqual(
          kept.map((cells) => Array.from({ length: 4 }, (_, column) => cells[column] ?? null)),
        );
        expect(await readdir(own)).toEqual(['staged.parquet']);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('stop when the job is cancelled, and close their file', async () => {
    const own = await mkdtemp(join(folder.path, 'stop-'));
    const stop = new AbortController();
    async function* endless(): AsyncGenerator<Row[]> {
      for (let count = 0; ; count += 1) {
        if (count === 3) stop.abort();
        yield await Promise.resolve([['a']]);
      }
    }
    const job = { signal: stop.signal, report: () => undefined };
    await expect(stageRows(endless(), 1, own, job, () => undefined)).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('files of rows', () => {
  it('follow each other, however wide each is', async () => {
    const own = await mkdtemp(join(folder.path, 'files-'));
    const written = [];
    for (const [name, rows] of Object.entries({ a: [['1'], ['2', '']], b: [['3', null, 'x', ' ']], none: [] })) {
      const writer = await createRowWriter(join(own, name), 10);
      for (const cells of rows) writer.write(cells);
      written.push(await writer.finish());
    }
    expect(written.map(({ columns, ragged }) => [columns, ragged])).toEqual([
      [2, true],
      [4, false],
      [0, false],
    ]);
    const { parquet, rows } = await rowsToParquet(written, 3, own, quietJob);
    expect(rows).toBe(3);
    expect(await cellsOf(parquet, 3, own)).toEqual([
      ['1', null, null],
      ['2', '', null],
      ['3', null, 'x'],
    ]);
  });
});
