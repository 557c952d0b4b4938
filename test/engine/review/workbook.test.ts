import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { receiptWorkbook } from '../../../main/engine/review';
import { isInstalled, judge } from '../../support/judges';
import { makeFolder } from '../package/fixture';
import { said, sound } from './forge';

const folder = makeFolder();

function rowsOf(bytes: Uint8Array, sheet: string): string[][] {
  const found = read(bytes).Sheets[sheet];
  return found === undefined ? [] : utils.sheet_to_json<string[]>(found, { header: 1, raw: false, defval: '' });
}

describe('审查意见表', () => {
  test('tells title, package, conclusion and every finding', async () => {
    const bytes = await receiptWorkbook(sound);
    const [title, subtitle, header, row] = rowsOf(bytes, '审查意见');
    expect(title?.[0]).toBe('数据开放清单审查意见表');
    expect(subtitle?.[0]).toContain('结论：退回');
    expect(header).toEqual([
      '序号',
      '数据集',
      '位置',
      '意见',
      '类型',
      '严重程度',
      '整改期限',
      '依据',
      '状态',
      '说明',
      '意见编号',
    ]);
    expect(row).toEqual([
      '1',
      said.name,
      '整项',
      said.text,
      '退回',
      '一般',
      said.deadline,
      said.basis,
      '新增',
      '',
      said.id,
    ]);
    const facts = Object.fromEntries(rowsOf(bytes, '审查情况').slice(3)) as Record<string, string>;
    expect(facts['提交包校验值（SHA-256）']).toBe(sound.package.digest);
    expect(facts['数字复算']).toBe('共 20 个数字，1 个不一致');
    expect(rowsOf(bytes, '逐项结论').slice(3)).toEqual([
      ['1', '食品经营许可信息', '退回', '1'],
      ['2', '消费投诉信息', '通过', '0'],
    ]);
    expect(rowsOf(bytes, '已解决意见').slice(3)).toEqual([['1', `${'b'.repeat(12)}-4`, '已解决', '已核。']]);
  });

  test('keeps what looks like a formula as text', async () => {
    const sheet = read(await receiptWorkbook(sound)).Sheets['审查情况'];
    const cells = Object.values(sheet ?? {}) as { t?: string; v?: unknown; f?: string }[];
    expect(cells.find(({ v }) => v === sound.words)).toMatchObject({ t: 's' });
    expect(cells.some(({ f }) => f !== undefined)).toBe(false);
  });

  test('is the same, byte for byte, for the same receipt', async () => {
    expect(Buffer.from(await receiptWorkbook(sound)).equals(await receiptWorkbook(sound))).toBe(true);
  });

  test.skipIf(!isInstalled('soffice'))('opens in LibreOffice', async () => {
    await writeFile(join(folder, 'review.xlsx'), await receiptWorkbook(sound));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    judge(
      'soffice',
      [profile, '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1', 'review.xlsx'],
      folder,
    );
    expect(await readFile(join(folder, 'review.csv'), 'utf8')).toContain(said.text);
  });
});
