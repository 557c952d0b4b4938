import { describe, expect, test } from 'vitest';
import { columnName, evidenceLine, readingText, warningText } from '../../../../renderer/pages/data/words';
import { kindRules } from '../../../../main/engine/detect/kinds';
import { detectEvidence } from '../../../../shared/text/faults/detect';
import { languages } from '../../../../shared/text/language';

describe('a warning', () => {
  const places = (count: number) => Array.from({ length: count }, (_, index) => ({ row: index + 2 }));

  test('is told in words with the first rows', () => {
    expect(warningText({ code: 'hidden-row', count: 2, places: places(2) } as { code: string }, 'zh')).toBe(
      '有 2 个隐藏行，其内容已读入，请核对是否应当公开（行 2、3）',
    );
  });

  test('names at most eight rows and writes counts as they are read', () => {
    const told = warningText({ code: 'row-short', count: 12_345, places: places(100) } as { code: string }, 'en');
    expect(told).toMatch(/^12,345 rows have fewer fields .*\(rows 2, 3, 4, 5, 6, 7, 8, 9 …\)$/);
  });

  test('without places names none', () => {
    expect(warningText({ code: 'other-sheet', count: 1, places: [] } as { code: string }, 'zh')).not.toContain('（行');
  });
});

test('how a file was read is one line', () => {
  const csv = {
    format: 'csv',
    encoding: 'gb18030',
    sheet: null,
    delimiter: '\t',
    headerRows: 2,
    foot: 'notes',
    member: null,
  } as const;
  expect(readingText(csv, 'zh')).toBe('文本表格，GB18030（含 GBK），制表符分隔，表头 2 行');
  const xls = {
    format: 'xls',
    encoding: null,
    sheet: '一月',
    delimiter: null,
    headerRows: 0,
    foot: 'notes',
    member: null,
  } as const;
  expect(readingText(xls, 'en')).toBe('Workbook xls, sheet “一月”, no header');
  expect(readingText({ ...csv, delimiter: '#' }, 'zh')).toContain('#分隔');
  const others = { ...xls, encoding: 'utf-8', member: '一/a' } as const;
  expect(readingText({ ...others, format: 'json', sheet: 'data.list' }, 'zh')).toBe(
    'JSON，包内文件“一/a”，UTF-8，位置“data.list”',
  );
  expect(readingText({ ...others, format: 'html', sheet: '2', headerRows: 1 }, 'en')).toBe(
    'HTML table, file “一/a” of the zip, UTF-8, table 2, header rows: 1',
  );
});

test('a column without a name is named by its place', () => {
  expect(columnName({ id: 'c2', name: ' ' }, 'zh')).toBe('（第 3 列，无列名）');
  expect(columnName({ id: 'c2', name: '电话' }, 'zh')).toBe('电话');
});

describe('evidence', () => {
  test('writes counts as they are read, and kinds by their names', () => {
    expect(evidenceLine({ rule: 'pattern', hits: 1999, of: 20_000 }, 'zh')).toBe('20,000 行中有 1,999 行符合格式');
    expect(evidenceLine({ rule: 'inside', hits: 3, of: 10, note: 'mobile-phone' }, 'zh')).toContain('手机号');
    expect(evidenceLine({ rule: 'learned', hits: 3, of: 3, note: 'none' }, 'zh')).toBe(
      '3 个资源的同名字段经人确认为“非个人信息”',
    );
    expect(evidenceLine({ rule: 'learned-split', hits: 2, of: 3, note: 'landline' }, 'en')).toContain('“Landline” (2)');
    expect(evidenceLine({ rule: 'header', note: 'email' }, 'en')).toBe('the header says "email"');
  });

  test('of every count that detection has is put into words', () => {
    const counts = kindRules.flatMap((rule) => Object.keys(rule.counts ?? {}));
    const learned = ['learned', 'learned-split', 'learned-milder', 'detected'];
    const others = ['header', 'header-against', 'pattern', 'check', 'inside', ...learned];
    for (const rule of [...counts, ...others]) {
      expect(Object.keys(detectEvidence)).toContain(rule);
      for (const language of languages) {
        expect(evidenceLine({ rule, hits: 1, of: 2, note: 'ip' }, language)).not.toMatch(/[{}]/);
      }
    }
  });
});
