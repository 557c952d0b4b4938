import { describe, expect, it } from 'vitest';
import { profile } from '../../../main/engine/table';
import type { Job } from '../../../shared/job';
import { staged, useFolder } from './support';

const folder = useFolder();

/** The profile of one column that holds these fields, written as they are. */
async function profileOf(...fields: string[]) {
  const file = await folder.file('column.csv', `key,column\n${fields.map((field) => `k,${field}\n`).join('')}`);
  return staged(file, { headerRows: 1, delimiter: ',' }, async (table) => (await profile(table))[1]);
}

describe('a profile', () => {
  it('counts what is missing, what differs and how long it is', async () => {
    expect(await profileOf('张三', '""', '', '张三', '𠮷', 'abc')).toEqual({
      id: 'c1',
      name: 'column',
      type: 'text',
      nulls: 1,
      distinct: 4,
      estimated: false,
      minLength: 0,
      maxLength: 3,
    });
  });

  it.each([
    ['integer', ['0', '-12', '123456789012345', '']],
    ['text', ['1', '007']],
    ['text', ['1', '1234567890123456']],
    ['text', ['1', ' 2']],
    ['text', ['１２']],
    ['decimal', ['1', '-0.50', '12345.678']],
    ['date', ['2020-01-05', '2020/1/5', '2020.1.5', '2020年1月5日', '20200105', '2024-02-29']],
    ['text', ['2020-01-05', '2023-02-29']],
    ['integer', ['20200105', '20201305']],
    ['decimal', ['2020.1', '2020.12']],
    ['datetime', ['2020-01-05 08:30', '2020年1月5日 8:30:05', '2020/1/5T23:59:59.123']],
    ['text', ['2020-01-05 24:00']],
    ['boolean', ['true', 'FALSE', '是', '否']],
    ['integer', ['0', '1']],
    ['empty', ['', '']],
    ['empty', ['', '""']],
  ])('finds the type %s in %j', async (type, fields) => {
    expect((await profileOf(...fields))?.type).toBe(type);
  });

  it.each([
    ['登记日期', ['43831', '18263', '45000.75'], 'serial-date'],
    ['登记日期', ['43831', '2020-01-05'], 'text'],
    ['数量', ['43831', '18263'], 'integer'],
    ['日期', ['99999', '43831'], 'integer'],
  ])('takes five digits under %s for a day as spreadsheets count them: %j', async (name, values, type) => {
    const file = await folder.file('serial.csv', `key,${name}\n${values.map((value) => `k,${value}\n`).join('')}`);
    await staged(file, { headerRows: 1 }, async (table) => {
      expect((await profile(table))[1]?.type).toBe(type);
    });
  });

  it('counts different texts exactly to a million rows, and says where it estimates beyond', async () => {
    const rows = 1_000_001;
    const lines = Array.from({ length: rows }, (_, row) => `${row},${row % 3}`).join('\n');
    const file = await folder.file('million.csv', `a,b\n${lines}\n`);
    const shares: number[] = [];
    const job: Job = {
      signal: new AbortController().signal,
      report: ({ phase, done, total }) => phase === 'profile' && shares.push(done / total),
    };
    await staged(file, {}, async (table) => {
      const [key, group] = await profile(table, job);
      expect([key?.estimated, group?.estimated, group?.distinct]).toEqual([true, true, 3]);
      expect(key?.distinct).toBeLessThanOrEqual(rows);
      expect(key?.distinct).toBeGreaterThan(rows * 0.9);
    });
    expect(shares.at(-1)).toBe(1);
    expect(shares.every((share, at) => share >= (shares[at - 1] ?? 0))).toBe(true);
  }, 60_000);

  it('looks at every row', async () => {
    const late = [...Array.from({ length: 5000 }, (_, row) => String(row)), 'x'];
    expect(await profileOf(...late)).toMatchObject({ type: 'text', distinct: 5001 });
  });
});
