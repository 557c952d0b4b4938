import { describe, expect, it } from 'vitest';
import { findHeader } from '../../../main/engine/table/header';
import { goesOn, hasNoHeader } from '../../../main/engine/table/headless';
import { staged, useFolder } from './support';

const folder = useFolder();
const rowsOf = (text: string): (string | null)[][] =>
  text.split('\n').map((row) => row.split(',').map((cell) => (cell === '' ? null : cell)));
const widthOf = (rows: readonly unknown[][]) => Math.max(...rows.map((row) => row.length));

describe('a header', () => {
  it.each([
    ['in the first row', '名称,号码\n甲,1\n乙,2', 1, ['名称', '号码']],
    [
      'below a title and a caption',
      '许可信息,,\n单位：某局,,日期：2026\n名称,号码,地址\n甲,1,x',
      3,
      ['名称', '号码', '地址'],
    ],
    ['below blank rows', ',,\n,,\n名称,号码,地址\n甲,1,x', 3, ['名称', '号码', '地址']],
    ['that begins in the second column', ',名称,号码\n,甲,1\n,乙,2', 1, ['', '名称', '号码']],
    ['of years', '地区,2019,2020,2021\n甲,1,2,3\n乙,4,5,6', 1, ['地区', '2019', '2020', '2021']],
  ])('%s is found', (_, text, headerRows, names) => {
    const rows = rowsOf(text);
    expect(findHeader(rows, [], widthOf(rows))).toEqual({ headerRows, names });
  });

  it('of three merged rows is joined', () => {
    const rows = rowsOf('名称,许可,,\n,证,,日期\n,编号,类别,\n甲,1,x,2020-01-05');
    const merges = [
      { top: 0, left: 0, bottom: 2, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 3 },
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 1, left: 3, bottom: 2, right: 3 },
    ];
    expect(findHeader(rows, merges, 4)).toEqual({
      headerRows: 3,
      names: ['名称', '许可/证/编号', '许可/证/类别', '许可/日期'],
    });
  });
});

describe('a table without header', () => {
  it.each([
    [
      'people',
      '张三,320722198001010014,13812345678\n李四,320722198101010022,13912345678\n王五,320722198201010033,13712345678\n赵六,320722198301010044,13612345678',
    ],
    [
      'permits',
      'JY13207001,2020-01-05,某某饭店\nJY13207002,2020-01-06,某某酒楼\nJY13207003,2021-03-01,小吃\nJY13207004,2022-01-01,面馆',
    ],
    ['measures', '2020-01-05,13.52,1008.1\n2020-01-06,14.10,1009.0\n2020-01-07,12.9,1010.2\n2020-01-08,11,1011.9'],
  ])('is plain by its shapes: %s', (_, text) => {
    expect(hasNoHeader(rowsOf(text), 3)).toBe(true);
  });

  it.each([
    [
      'names of columns',
      '姓名,身份证号,手机号\n李四,320722198101010022,13912345678\n王五,320722198201010033,13712345678\n赵六,320722198301010044,13612345678',
    ],
    [
      'months as names',
      '指标,202001,202002,202003\n甲,123456,123457,223456\n乙,323456,423457,523456\n丙,623456,723457,823456',
    ],
    ['years as names', '地区,2019,2020,2021\n甲,1234,2234,3234\n乙,1235,2235,3235\n丙,1236,2236,3236'],
    [
      'a column name among values',
      '名称,2020-01-05,1380.50\n甲,2020-01-06,1.10\n乙,2020-01-07,2.20\n丙,2020-01-08,3.30',
    ],
    ['columns of text alone', '张三,海州区\n李四,赣榆区\n王五,东海县\n赵六,灌云县'],
    ['too few rows to tell', '2020-01-05,13.52\n2020-01-06,14.10'],
    ['a first row that is not like the others', '2020-01-05,13.52,x\n甲,乙,丙\n丁,戊,己\n庚,辛,壬'],
    ['numbered columns', '1,2,3\n2020-01-05,13.52,x\n2020-01-06,14.10,y\n2020-01-07,15.10,z'],
    ['English names', 'name,code1,opened\na,10001,2020-01-05\nb,10002,2020-01-06\nc,10003,2020-01-07'],
  ])('is not presumed of %s', (_, text) => {
    const rows = rowsOf(text);
    expect(hasNoHeader(rows, widthOf(rows))).toBe(false);
  });

  it('is staged with all its rows, and the person is told', async () => {
    const text = '张三,320722198001010014,13812345678\n李四,320722198101010022,13912345678\n'.repeat(3);
    const file = await folder.file('headless.csv', text);
    await staged(file, {}, ({ rows, columns, reading, warnings }) => {
      expect([rows, reading.headerRows, columns.map(({ name }) => name)]).toEqual([6, 0, ['', '', '']]);
      expect(warnings.map(({ code }) => code)).toEqual(['header-none']);
    });
    await staged(file, { headerRows: 1 }, ({ rows, warnings }) => {
      expect([rows, warnings.map(({ code }) => code)]).toEqual([5, ['header-value']]);
    });
  });
});

describe('a header of several rows in a text file', () => {
  it.each([
    ['merged across', ['基本信息', '', '许可'], '名称,电话,编号\n甲,0518,1\n乙,0518,2\n丙,0518,3', true],
    ['merged down beside it', ['名称', '许可', ''], ',编号,日期\n甲,1,2020\n乙,2,2021\n丙,3,2022', true],
    ['a first record of digits', ['名称', '', '许可'], '甲,0518,1\n乙,0518,2\n丙,0518,3', false],
    ['no name lacking', ['名称', '电话', '编号'], '甲,乙,丙\n甲,0518,1\n乙,0518,2', false],
    ['columns of text alone', ['名称', ''], '甲,乙\n丙,丁\n戊,己', false],
  ])('is doubted by the row below it: %s', (_, names, text, doubted) => {
    expect(goesOn(names, rowsOf(text))).toBe(doubted);
  });

  it('is told with the row, and read as the person says', async () => {
    const text =
      '基本信息,,许可,\n名称,电话,编号,日期\n甲,0518-1,1,2020-01-05\n乙,0518-2,2,2020-01-06\n丙,0518-3,3,2020-01-07\n';
    const file = await folder.file('several.csv', text);
    await staged(file, {}, ({ warnings, reading }) => {
      expect(reading.headerRows).toBe(1);
      expect(warnings).toEqual([
        { code: 'header-blank', count: 2, places: [] },
        { code: 'header-rows-doubtful', count: 1, places: [{ row: 2 }] },
      ]);
    });
    await staged(file, { headerRows: 2 }, ({ columns, warnings }) => {
      expect(columns.map(({ name }) => name)).toEqual(['基本信息/名称', '电话', '许可/编号', '日期']);
      expect(warnings).toEqual([]);
    });
  });
});
