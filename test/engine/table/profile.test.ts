import { describe, expect, it } from 'vitest';
import { profile } from '../../../main/engine/table';
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

  it('looks at every row', async () => {
    const late = [...Array.from({ length: 5000 }, (_, row) => String(row)), 'x'];
    expect(await profileOf(...late)).toMatchObject({ type: 'text', distinct: 5001 });
  });
});
