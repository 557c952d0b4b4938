import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { preview, quoteText, stage, type Staged } from '../../../main/engine/table';
import { inSession, staged, useFolder } from '../../engine/table/support';
import { damaged, mixed } from './damaged';
import { crossed, late, shortest, type BenchFile, type Drawn } from './files';

// The ordinary run takes small files and few of them, the long one all.
const long = process.env.OPENLIST_DESK_LONG === '1';
const some = (files: readonly BenchFile[]): readonly BenchFile[] =>
  long ? files : files.filter(({ size }, index) => size < 500_000 && index % 7 === 0);

const folder = useFolder();

/** A digest of all cells in their order, by SQL and of the rows that were written. */
async function digestOf(table: Staged): Promise<unknown> {
  const cells = table.columns.map(({ id }) => `coalesce(${id}, '')`).join(` || ',' || `);
  const sql = `SELECT md5(coalesce(string_agg(${cells}, chr(10) ORDER BY file_row_number), '')) AS digest
    FROM read_parquet(${quoteText(table.parquet)}, file_row_number = true)`;
  return inSession(table, async (session) => (await session.query(sql))[0]?.digest);
}
const digest = (rows: Drawn['rows']): string =>
  createHash('md5')
    .update(rows.map((row) => row.join(',')).join('\n'))
    .digest('hex');

describe('the encoding of a file', () => {
  it('is tried on a benchmark that is large enough', () => {
    expect(crossed().length + late().length + shortest().length).toBeGreaterThanOrEqual(140);
  });

  it.each(some([...crossed(), ...late()]).map((file): [string, BenchFile] => [file.name, file]))(
    '%s: is told right, and the text is exact',
    async (_, { draw }) => {
      const { encoding, rows, bytes } = draw();
      const file = await folder.file('bench.csv', bytes);
      await staged(file, { foot: 'keep' }, async (table) => {
        expect(table.reading.encoding).toBe(encoding);
        expect(table.warnings.map(({ code }) => code)).toEqual([]);
        expect(table.columns.map(({ name }) => name)).toEqual(rows[0]);
        expect(await digestOf(table)).toBe(digest(rows.slice(1)));
      });
    },
    120_000,
  );

  it.each(some(shortest()).map((file): [string, BenchFile] => [file.name, file]))(
    '%s alone: is told right',
    async (_, { draw }) => {
      const { encoding, rows, bytes } = draw();
      const file = await folder.file('short.txt', bytes);
      await staged(file, { headerRows: 0 }, async (table) => {
        expect(table.reading.encoding).toBe(encoding);
        expect(await preview(table, { from: 0, count: 2 })).toEqual(rows);
      });
    },
  );
});

describe('a damaged file', () => {
  it.each(damaged())('%s', async (_, { bytes, encoding, count, byte }) => {
    const table = await stage(await folder.file('damaged.csv', bytes), { foot: 'keep' });
    const fault = table.warnings.find(({ code }) => code === 'encoding-replaced');
    await table.close();
    expect(table.reading.encoding).toBe(encoding);
    expect(fault).toEqual({ code: 'encoding-replaced', count, places: [{ byte }] });
  });

  it('of which a large part is in another encoding is refused, not read as something else', async () => {
    const [, { bytes }] = mixed(100, 60);
    const file = await folder.file('mixed.csv', bytes);
    await expect(stage(file)).rejects.toMatchObject({ code: 'table-format-unknown' });
  });
});
