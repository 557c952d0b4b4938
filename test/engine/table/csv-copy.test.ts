import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyToCsv, quoteText, type SqlValue, type Staged } from '../../../main/engine/table';
import { sha256 } from '../../../main/engine/trust';
import type { Job } from '../../../shared/job';
import { cellsOf, inSession, staged, useFolder } from './support';

const folder = useFolder();

interface Copy {
  readonly header: readonly string[];
  readonly columns: string;
  readonly params?: readonly SqlValue[];
  readonly where?: string;
  readonly job?: Job;
}

function copy(table: Staged, target: string, { header, columns, params = [], where = '', job }: Copy) {
  const sql = `SELECT ${columns} FROM read_parquet(${quoteText(table.parquet)}) ${where}`;
  return inSession(table, (session) =>
    copyToCsv({ session, sql, params, header, target, ...(job === undefined ? {} : { job }) }),
  );
}

describe('a CSV that is written', () => {
  it('is UTF-8 with its mark, in the source order, and says its digest', async () => {
    const source = await folder.file('in.csv', 'a,b\n张三,\n"x,y",""\n"say ""hi""","l\nm"\n');
    await staged(source, {}, async (table) => {
      const target = join(folder.path, 'out.csv');
      const header = ['名称', 'a"b', '名称'];
      const written = await copy(table, target, { header, columns: 'c0, c1, $1::VARCHAR', params: ['key'] });
      const bytes = await readFile(target);
      expect(bytes.toString('utf8')).toBe('\ufeff名称,"a""b",名称\n张三,,key\n"x,y","",key\n"say ""hi""","l\nm",key\n');
      expect(written).toEqual({ rows: 3, size: bytes.length, digest: sha256(bytes) });
      expect(await readdir(table.folder)).toEqual(['staged.parquet']);
    });
    expect(await cellsOf(join(folder.path, 'out.csv'))).toEqual({
      names: ['名称', 'a"b', '名称'],
      cells: [
        ['张三', null, 'key'],
        ['x,y', '', 'key'],
        ['say "hi"', 'l\nm', 'key'],
      ],
    });
  });

  it('of no rows is its header alone', async () => {
    await staged(await folder.file('none.csv', 'a,b\n1,2\n'), {}, async (table) => {
      const target = join(folder.path, 'none-out.csv');
      await copy(table, target, { header: ['a', 'b'], columns: 'c0, c1', where: 'WHERE false' });
      expect(await readFile(target, 'utf8')).toBe('\ufeffa,b\n');
    });
  });

  it('keeps the order of many rows with several threads', async () => {
    const rows = Array.from({ length: 400_000 }, (_, row) => `${row},v${row % 7}\n`);
    await staged(await folder.file('many.csv', `a,b\n${rows.join('')}`), {}, async (table) => {
      const target = join(folder.path, 'many-out.csv');
      await copy(table, target, { header: ['a', 'b'], columns: 'c0, c1' });
      expect((await readFile(target, 'utf8')) === `\ufeffa,b\n${rows.join('')}`).toBe(true);
    });
  });

  it('leaves the target as it was when the job is cancelled', async () => {
    const controller = new AbortController();
    const job = {
      signal: controller.signal,
      report: () => {
        controller.abort();
      },
    };
    await staged(await folder.file('stop.csv', 'a,b\n1,2\n'), {}, async (table) => {
      const target = join(folder.path, 'stop-out.csv');
      await writeFile(target, 'before');
      await expect(copy(table, target, { header: ['a', 'b'], columns: 'c0, c1', job })).rejects.toMatchObject({
        code: 'cancelled',
      });
      expect(await readFile(target, 'utf8')).toBe('before');
      expect((await readdir(folder.path)).filter((name) => name.includes('stop-out'))).toEqual(['stop-out.csv']);
    });
  });
});
