import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { residentIdCheckCharacter } from '../../../shared/rules/identifiers';
import { qualityBench } from './support';

const { measure } = qualityBench();

/** An ID number of somebody who was born on a day, with an odd (male) or even third serial digit. */
function idOf(birth: string, serial: string): string {
  const body = `110105${birth}${serial}`;
  return body + residentIdCheckCharacter(body);
}

describe('one thing written in several ways', () => {
  test('is found where blanks, full-width signs and dashes make the difference', async () => {
    const report = await measure(
      '企业,区县\n示例（云汐）公司,云汐区\n示例(云汐)公司,云汐区\n示例（云汐）公司,云汐 区\n另一公司,望舒区\nＡ座1－2,望舒区\nA座1-2,望舒区\nA座1–2,望舒区\nA座1-2,望舒区\n',
    );
    expect(report.result('spelling').columns).toEqual([
      { column: 'c0', good: 5, of: 8 },
      { column: 'c1', good: 7, of: 8 },
    ]);
    expect(report.failing('spelling')).toEqual(['2 企业', '3 区县', '5 企业', '7 企业']);
  });

  test('is not what differs in its letters, and is not looked for in sentences and numbers', async () => {
    const long = '很长的说明'.repeat(20);
    const report = await measure(
      `名称,数量,说明\n甲店,1,${long}。\n乙店,１,${long} 。\n甲 乙店,2,\n甲店,3,\n丙店,4,\n甲店,5,\n`,
    );
    expect(report.figure('spelling')).toBe('6/6');
  });

  test('is counted right, whatever stands in the cells', async () => {
    const cell = fc.array(fc.constantFrom('甲', '乙', ' ', '\u3000', 'A', 'Ａ', '（', '(', "'", '1'), { maxLength: 4 });
    const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 12 }), async (cells) => {
        const texts = cells
          .map((signs) => signs.join('').trim())
          .map((text) => (/^\d+$/.test(text) ? `${text}号` : text));
        const groups = new Map<string, Map<string, number>>();
        for (const text of texts.filter(Boolean)) {
          const group = groups.get(plain(text)) ?? new Map<string, number>();
          groups.set(plain(text), group.set(text, (group.get(text) ?? 0) + 1));
        }
        const bad = [...groups.values()].reduce((sum, group) => {
          const counts = [...group.values()];
          return sum + counts.reduce((all, one) => all + one, 0) - Math.max(...counts);
        }, 0);
        const of = texts.filter(Boolean).length;
        const rows = texts.map((text) => `"${text}",号${String(of)}`).join('\n');
        const report = await measure(`名称,代码\n${rows}\n`, { kinds: { 代码: 'free-text' } });
        expect(report.figure('spelling')).toBe(of === 0 ? 'no-such-column' : `${of - bad}/${of}`);
      }),
      { numRuns: process.env.OPENLIST_DESK_LONG === '1' ? 300 : 8 },
    );
  }, 600_000);
});

describe('an ID number and what its row says besides', () => {
  const kinds = { 身份证号: 'resident-id', 出生日期: 'birth-date', 年龄: 'age' } as const;

  test('must agree in birthday, sex and age', async () => {
    const rows = [
      [idOf('19800229', '001'), '1980-02-29', '男', '45'],
      [idOf('19910705', '002'), '1991年7月5日', '女', '33'],
      [idOf('19910705', '004'), '1991-07-06', '女', '34'],
      [idOf('20000101', '003'), '2000-01-01', '女', '25'],
      [idOf('20000101', '005'), '2000-01-01', '男', '52'],
      ['不详', '2000-01-01', '男', '25'],
      [idOf('20000101', '007'), '', '', ''],
      ...Array.from({ length: 20 }, (_, index) => [idOf('19900101', `${index + 10}1`), '1990-01-01', '1', '35']),
    ];
    const report = await measure(`身份证号,出生日期,性别,年龄\n${rows.map((row) => row.join(',')).join('\n')}\n`, {
      kinds,
    });
    expect(report.figure('id-birth')).toBe('24/25');
    expect(report.failing('id-birth')).toEqual(['3 出生日期']);
    expect(report.figure('id-sex')).toBe('24/25');
    expect(report.failing('id-sex')).toEqual(['4 性别']);
    expect(report.figure('id-age')).toBe('24/25');
    expect(report.failing('id-age')).toEqual(['5 年龄']);
  });

  test('say nothing where ages were noted on different days', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => `${idOf('19800101', `${index + 10}1`)},${20 + index}`);
    const report = await measure(`身份证号,年龄\n${rows.join('\n')}\n`, { kinds });
    expect(report.figure('id-age')).toBe('ages-of-different-days');
  });

  test('say nothing where they may be about two people', async () => {
    const id = idOf('19800101', '101');
    const two = await measure(`身份证号,监护人身份证号,性别\n${id},${id},女\n`, {
      kinds: { 身份证号: 'resident-id', 监护人身份证号: 'resident-id' },
    });
    expect(two.figure('id-sex')).toBe('several-people');
    const other = await measure(`法定代表人身份证号,投诉人性别\n${id},女\n`, {
      kinds: { 法定代表人身份证号: 'resident-id' },
    });
    expect(other.figure('id-sex')).toBe('several-people');
    const same = await measure(`投诉人身份证号,投诉人性别\n${id},女\n`, { kinds: { 投诉人身份证号: 'resident-id' } });
    expect(same.figure('id-sex')).toBe('0/1');
    expect(same.figure('id-birth')).toBe('no-pair');
  });
});

test('ID numbers of 15 digits stand apart from those of 18', async () => {
  const report = await measure(`身份证号\n${idOf('19800101', '101')}\n110105800101101\n`, {
    kinds: { 身份证号: 'resident-id' },
  });
  expect(report.figure('one-form')).toBe('1/2');
  expect(report.failing('one-form')).toEqual(['2 身份证号']);
  expect(report.figure('standard-code')).toBe('2/2');
});
