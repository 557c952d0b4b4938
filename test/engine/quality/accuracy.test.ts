import { describe, expect, test } from 'vitest';
import { qualityBench } from './support';

const { measure } = qualityBench();

// Numbers of the standards' own examples (GB 11643, GB 32100, GB 11714, ISO/IEC 7812), with one character changed for the wrong ones.
const ID = '11010519491231002X';
const USCC = '91350100M000100Y43';

describe('check digits', () => {
  test('are asked of what has the shape of such a number, and each wrong one is found at its record', async () => {
    const report = await measure(
      `身份证号,信用代码,机构代码,卡号
${ID},${USCC},59467239-9,6222600260001072444
110105194912310021,91350211M0000XUF46,D2143569-X,6222021234567890123
440524188001010014,9131000063159284XQ,59467239-8,1234567890123456
不详,无,,对公账号
`,
      { kinds: { 身份证号: 'resident-id', 信用代码: 'uscc', 机构代码: 'org-code', 卡号: 'bank-card' } },
    );
    expect(report.figure('check-digit')).toBe('7/11');
    expect(report.failing('check-digit')).toEqual(['2 身份证号', '2 信用代码', '2 卡号', '3 机构代码']);
    expect(report.result('check-digit').columns).toEqual([
      { column: 'c0', good: 2, of: 3 },
      { column: 'c1', good: 2, of: 3 },
      { column: 'c2', good: 2, of: 3 },
      { column: 'c3', good: 1, of: 2 },
    ]);
  });

  test('do not save an ID number whose birthday the calendar does not have', async () => {
    // 110105 1990-02-30 001, with the check character that fits it.
    const report = await measure('证件号\n110105199002300012\n110105199002300015\n', {
      kinds: { 证件号: 'resident-id' },
    });
    expect(report.figure('check-digit')).toBe('0/2');
  });

  test('are not asked of what is masked, which has no shape to keep either', async () => {
    const report = await measure(`身份证号\n${ID}\n110105********002X\n`, { kinds: { 身份证号: 'resident-id' } });
    expect(report.figure('check-digit')).toBe('1/1');
    expect(report.figure('standard-code')).toBe('1/1');
  });
});

describe('dates', () => {
  const dates = (values: readonly string[], header = '处罚日期') =>
    `${header},编号\n${values.map((value, index) => `${value},甲${index}`).join('\n')}\n`;

  test('that the calendar does not have are found, in every form', async () => {
    const report = await measure(
      dates([
        '2025-01-05',
        '2025-02-30',
        '2025/2/29',
        '2024/2/29',
        '2025.13.1',
        '2025年4月31日',
        '20250229',
        '20240229',
      ]),
    );
    expect(report.figure('date-real')).toBe('3/8');
    expect(report.failing('date-real')).toEqual(['2 处罚日期', '3 处罚日期', '5 处罚日期', '6 处罚日期', '7 处罚日期']);
  });

  test('of days to come are found, but not where the header speaks of a term', async () => {
    const values = ['2025-01-05', '2026-03-02', '2026-03-03', '2099-12-31 10:00:00'];
    expect((await measure(dates(values))).figure('date-past')).toBe('2/4');
    expect((await measure(dates(values))).failing('date-past')).toEqual(['3 处罚日期', '4 处罚日期']);
    expect((await measure(dates(values, '有效期至'))).figure('date-past')).toBe('no-such-column');
  });

  test('written otherwise than most of their column are told', async () => {
    const report = await measure(dates(['2025-01-05', '2025-1-6', '2025/1/7', '20250108', '2025-01-09 08:30']));
    expect(report.figure('one-form')).toBe('3/5');
    expect(report.failing('one-form')).toEqual(['3 处罚日期', '4 处罚日期']);
  });

  test('begin no later than they end, in columns that belong together by name', async () => {
    const report = await measure(
      '有效期起,有效期止\n2025-01-01,2025-12-31\n2025-06-01,2025-05-31\n2025年7月1日,2025/7/1\n2025-01-01,\n2025-01-01,长期\n',
    );
    expect(report.figure('date-order')).toBe('2/3');
    expect(report.failing('date-order')).toEqual(['2 有效期止']);
  });
});

describe('the sort of a column', () => {
  test('is that of most of its values, and the others do not fit it', async () => {
    const numbers = Array.from({ length: 18 }, (_, index) => String(index));
    const report = await measure(`数量\n${[...numbers, '约二十', '１２'].join('\n')}\n`);
    expect(report.figure('type-fit')).toBe('18/20');
    expect(report.failing('type-fit')).toEqual(['19 数量', '20 数量']);
  });

  test('is that of dates where days are written as a spreadsheet counts them, and none of them reads as one', async () => {
    const report = await measure('登记日期,编号\n45000,甲\n45001,乙\n,丙\n');
    expect(report.figure('type-fit')).toBe('0/2');
    expect(report.figure('date-real')).toBe('no-such-column');
  });

  test('is none where values are of many sorts, or codes', async () => {
    const report = await measure('混合,手机\n1,13800000000\n二,13800000001\n2025-01-01,13800000002\n', {
      kinds: { 手机: 'mobile-phone' },
    });
    expect(report.figure('type-fit')).toBe('no-such-column');
  });
});

test('values out of range are told for ages, longitudes and latitudes', async () => {
  const report = await measure('年龄,经度,纬度\n35,119.2,34.6\n-1,34.6,119.2\n131,0,0\n四十,120,35\n', {
    kinds: { 年龄: 'age', 经度: 'longitude', 纬度: 'latitude' },
  });
  expect(report.result('domain').columns).toEqual([
    { column: 'c0', good: 1, of: 3 },
    { column: 'c1', good: 2, of: 4 },
    { column: 'c2', good: 2, of: 4 },
  ]);
  expect(report.failing('domain').slice(0, 3)).toEqual(['2 年龄', '2 经度', '2 纬度']);
});

test('values must have the shape of their tag: one column may hold mobile and landline numbers', async () => {
  const report = await measure(
    '电话,邮箱\n13900000001,a@b.cn\n0518-85800000,无\n(0518)85800000转1,a@b\n1390000000,x.y@example.com\n400-800-1234,\n139****0001,\n',
    { kinds: { 电话: 'mobile-phone', 邮箱: 'email' } },
  );
  expect(report.result('kind-shape').columns).toEqual([
    { column: 'c0', good: 4, of: 5 },
    { column: 'c1', good: 2, of: 4 },
  ]);
  expect(report.failing('kind-shape')).toEqual(['2 邮箱', '3 邮箱', '4 电话']);
});

test('what a wrong encoding left behind is found', async () => {
  const report = await measure('名称,说明\n甲,好\n锟斤拷,好\n乙,一\uFFFD二\n');
  expect(report.figure('undamaged')).toBe('4/6');
  expect(report.failing('undamaged')).toEqual(['2 名称', '3 说明']);
});
