import { describe, expect, test } from 'vitest';
import { findSecrecyMarks, secrecyOfHeader, secrecyOfText } from '../../../main/engine/detect';
import { openTable } from './table';

/** The marks of a table with one column between others. */
async function marksOf(name: string, values: readonly string[]) {
  const around = (header: string) => ({ name: header, values: values.map((_, index) => String(index)) });
  const table = await openTable([around('序号'), { name, values }, around('备注')]);
  try {
    return await findSecrecyMarks(table.session, table.columns);
  } finally {
    await table.close();
  }
}

/** One cell among many that say nothing. */
const among = (cell: string) => [...Array.from({ length: 60 }, () => '公开'), cell, '非密', '无', ''];

describe('a column of secrecy levels', () => {
  test.each(['秘密', '机密', '绝密', '机密级', '秘 密', '机密★', '涉密', '机　密'])(
    'with one row of %s is secret',
    async (cell) => {
      expect(await marksOf('密级', among(cell))).toEqual([{ column: 2, secrecy: 'secret', count: 1, rows: [61] }]);
    },
  );

  test.each(['公开', '非密', '无', '不涉密', '非涉密'])('in which all is %s is not', async (cell) => {
    expect(await marksOf('密级标识', among(cell))).toEqual([]);
  });

  test('in which papers are internal is so', async () => {
    expect(await marksOf('文件密级', among('内部'))).toMatchObject([{ secrecy: 'internal', count: 1 }]);
  });

  test('is not one of who, when and whether', async () => {
    expect(await marksOf('定密日期', among('秘密'))).toMatchObject([{ secrecy: 'doubtful' }]);
    expect(await marksOf('是否涉密', among('涉密'))).toEqual([]);
  });
});

describe('the layout of a mark stops anywhere in a cell', () => {
  test.each([
    '机密★10年',
    '绝密★启用前',
    '秘密 ★ 长期',
    '关于布置工作的通知（机密★5年）',
    '市委办文件 秘密★',
    '机密*10年',
    '密级：机密',
    '密级:秘密★20年',
  ])('%s', async (cell) => {
    expect(await marksOf('标题', among(cell))).toMatchObject([{ column: 2, secrecy: 'secret', rows: [61] }]);
  });
});

describe('text that speaks of secrets passes', () => {
  test.each([
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
  ])('%s', async (cell) => {
    expect(await marksOf('处罚事由', among(cell))).toEqual([]);
  });
});

test('a word of secrecy that stands alone is doubtful, and a column of them one of levels', async () => {
  expect(await marksOf('书名', among('秘密'))).toMatchObject([{ secrecy: 'doubtful', count: 1 }]);
  expect(await marksOf('col7', ['秘密', '机密', '公开', '秘密'])).toMatchObject([{ secrecy: 'secret', count: 3 }]);
});

test.each(['内部资料', '内部资料，注意保存', '工作秘密', '工作秘密★3年', '注意保存！', '本件为内部资料 注意保存'])(
  '%s is an internal mark',
  async (cell) => {
    expect(await marksOf('说明', among(cell))).toMatchObject([{ secrecy: 'internal', count: 1, rows: [61] }]);
  },
);

test('the first rows are named, and all are counted', async () => {
  const [mark] = await marksOf(
    '密级',
    Array.from({ length: 3000 }, () => '秘密'),
  );
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
