import { describe, expect, test } from 'vitest';
import { findSecrecyMarks, secrecyOfHeader, secrecyOfText } from '../../../main/engine/detect';
import { openTable, type TestColumn } from './table';

/** The marks of a table with these columns. */
async function marksOf(columns: readonly TestColumn[]) {
  const table = await openTable(columns);
  try {
    return await findSecrecyMarks(table.session, table.columns);
  } finally {
    await table.close();
  }
}

/** Columns of one name, each with one of these cells among many that say nothing. */
function each(name: string, cells: readonly string[]): TestColumn[] {
  const others = Array.from({ length: 60 }, () => '公开');
  return cells.map((cell) => ({ name, values: [...others, cell, '非密', '无', ''] }));
}

/** What the mark of each column says, by its cell; null for none. */
async function saidOf(name: string, cells: readonly string[]) {
  const marks = await marksOf(each(name, cells));
  return Object.fromEntries(
    cells.map((cell, index) => [cell, marks.find(({ column }) => column === index + 1)?.secrecy ?? null]),
  );
}

const all = (cells: readonly string[], said: string | null) => Object.fromEntries(cells.map((cell) => [cell, said]));

describe('a column of secrecy levels', () => {
  test('is secret by one row, which is named', async () => {
    const cells = ['秘密', '机密', '绝密', '机密级', '秘 密', '机密★', '涉密', '机　密', '機密'];
    expect(await saidOf('密级', cells)).toEqual(all(cells, 'secret'));
    expect(await marksOf([{ name: '序号', values: ['1'] }, ...each('密级', ['秘密'])])).toEqual([
      { column: 2, secrecy: 'secret', count: 1, rows: [61] },
    ]);
  });

  test('passes where all is open', async () => {
    const cells = ['公开', '非密', '无', '不涉密', '非涉密'];
    expect(await saidOf('密级标识', cells)).toEqual(all(cells, null));
  });

  test('may say that papers are internal', async () => {
    expect(await saidOf('文件密级', ['内部'])).toEqual({ 内部: 'internal' });
  });

  test('is not one of who, when and whether', async () => {
    expect(await saidOf('定密日期', ['秘密'])).toEqual({ 秘密: 'doubtful' });
    expect(await saidOf('是否涉密', ['涉密'])).toEqual({ 涉密: null });
  });
});

test('the layout of a mark is secret anywhere in a cell', async () => {
  const cells = [
    '机密★10年',
    '绝密★启用前',
    '秘密 ★ 长期',
    '关于布置工作的通知（机密★5年）',
    '市委办文件 秘密★',
    '机密*10年',
    '密级：机密',
    '密级:秘密★20年',
  ];
  expect(await saidOf('标题', cells)).toEqual(all(cells, 'secret'));
});

test('text that speaks of secrets passes', async () => {
  const cells = [
    '涉及商业秘密的不予公开',
    '商业秘密*',
    '商业秘密★',
    '保密工作检查情况良好',
    '国家秘密、商业秘密和个人隐私',
    '密级为机密的文件由机要室保管',
    '秘密花园绘本',
    '泄露国家秘密罪',
    '内部管理制度不健全',
    '机密性和完整性',
    '密云区',
    '内部',
  ];
  expect(await saidOf('处罚事由', cells)).toEqual(all(cells, null));
});

test('a word of secrecy that stands alone is doubtful, and a column of them one of levels', async () => {
  expect(await saidOf('书名', ['秘密'])).toEqual({ 秘密: 'doubtful' });
  const levels = { name: 'col7', values: ['秘密', '机密', '公开', '秘密'] };
  expect(await marksOf([levels])).toMatchObject([{ secrecy: 'secret', count: 3 }]);
});

test('marks of internal papers and work secrets are told', async () => {
  const cells = ['内部资料', '内部资料，注意保存', '工作秘密', '工作秘密★3年', '注意保存！', '本件为内部资料 注意保存'];
  expect(await saidOf('说明', cells)).toEqual(all(cells, 'internal'));
});

test('the first rows are named, and all are counted', async () => {
  const [mark] = await marksOf([{ name: '密级', values: Array.from({ length: 3000 }, () => '秘密') }]);
  expect(mark?.count).toBe(3000);
  expect(mark?.rows).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

describe('a title, or the name of a file or a sheet', () => {
  test.each([
    '机密★10年',
    '绝  密',
    '【机密】名单',
    '名单（秘密）',
    '密级：秘密',
    '2026年计划_机密',
    '机密 2026年计划',
    '机密文件',
  ])('%s is secret', (text) => {
    expect(secrecyOfText(text)).toBe('secret');
  });

  test.each(['内部资料', '内部资料 注意保存', '密级：内部', '工作秘密★5年', '名册（内部资料）'])(
    '%s is internal',
    (text) => {
      expect(secrecyOfText(text)).toBe('internal');
    },
  );

  test.each([
    '商业秘密保护企业名单',
    '秘密花园销售',
    '保密工作检查表',
    '涉密采购统计',
    '国家秘密目录',
    '内部审计结果',
    '密级：公开',
    '食品经营许可',
  ])('%s is neither', (text) => {
    expect(secrecyOfText(text)).toBeNull();
  });
});

test('headers may name levels that are counted, but bear no mark', () => {
  expect(['密级', '秘密', '机密件数'].map(secrecyOfHeader)).toEqual([null, null, null]);
  expect(secrecyOfHeader('名单\n机密★10年')).toBe('secret');
});
