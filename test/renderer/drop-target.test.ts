import { describe, expect, test } from 'vitest';
import { dropTarget } from '../../renderer/app/drop-target';

const file = (name: string) => ({ name, isFolder: false });

describe('where a dropped file goes', () => {
  test('a package is verified, with or without a workspace', () => {
    expect(dropTarget(file('11389901MA00000151-1.ZIP'), 'overview', false)).toBe('review');
    expect(dropTarget(file('a.zip'), 'catalogue', true)).toBe('review');
  });

  test('a zip on the page of data is a data file that was packed', () => {
    expect(dropTarget(file('导出.zip'), 'data', true)).toBe('data');
    expect(dropTarget(file('导出.zip'), 'data', false)).toBe('review');
  });

  test('a zip on the page of packages may be a reviewer’s receipt of one', () => {
    expect(dropTarget(file('回执.zip'), 'package', true)).toBe('package');
    expect(dropTarget(file('回执.zip'), 'package', false)).toBe('review');
  });

  test('a page or JSON can only be data', () => {
    for (const name of ['a.html', 'a.mht', 'a.JSON', 'a.ndjson'])
      expect(dropTarget(file(name), 'overview', true)).toBe('data');
  });

  test('a folder is opened as a workspace', () => {
    expect(dropTarget({ name: '示例.zip', isFolder: true }, 'data', true)).toBe('workspace');
  });

  test('a workbook goes to the page in sight, where that page takes workbooks', () => {
    expect(dropTarget(file('目录.xlsx'), 'catalogue', true)).toBe('catalogue');
    expect(dropTarget(file('企业登记.xls'), 'data', true)).toBe('data');
  });

  test('elsewhere the person is asked what a workbook is', () => {
    expect(dropTarget(file('目录.xlsx'), 'overview', true)).toBe('ask');
  });

  test('text can only be data', () => {
    expect(dropTarget(file('食品经营许可.csv'), 'catalogue', true)).toBe('data');
  });

  test('a certificate goes to where trust is given', () => {
    expect(dropTarget(file('certificate.pem'), 'overview', false)).toBe('settings');
  });

  test('without a workspace there is nowhere to put a table', () => {
    expect(dropTarget(file('a.csv'), 'overview', false)).toBe('needs-workspace');
  });

  test.each(['a.docx', 'zip', '无扩展名', 'a.xlsx.lnk'])('%s is not for this program', (name) => {
    expect(dropTarget(file(name), 'catalogue', true)).toBe('unknown');
  });
});
