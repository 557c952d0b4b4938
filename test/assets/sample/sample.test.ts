import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { decode } from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventSample, writeSample, type Sample, type SampleManifest } from '../../../assets/sample/generator';
import { sha256 } from '../../../main/engine/trust';
import { agencySchema, personSchema } from '../../../shared/model/agency';
import { isResidentId, isUscc } from '../../../shared/rules/identifiers';

const kept = join(import.meta.dirname, '../../../assets/sample');
const manifest = JSON.parse(readFileSync(join(kept, 'sample.json'), 'utf8')) as SampleManifest;
const files = ['sample.json', manifest.catalogue, ...manifest.datasets.map(({ file }) => file)];

let sample: Sample;
beforeAll(() => {
  sample = inventSample();
});

describe('the sample agency as it is kept', () => {
  let again = '';
  beforeAll(async () => {
    again = mkdtempSync(join(tmpdir(), 'sample-'));
    await writeSample(again);
  });
  afterAll(() => {
    rmSync(again, { recursive: true, force: true });
  });

  it.each(files)('%s is what the generator makes, byte for byte', (file) => {
    expect(sha256(readFileSync(join(kept, file)))).toBe(sha256(readFileSync(join(again, file))));
  });

  it('is all that the generator makes, and small', () => {
    expect(readdirSync(again).sort()).toEqual([...files].sort());
    expect(files.reduce((sum, file) => sum + statSync(join(kept, file)).size, 0)).toBeLessThan(6_000_000);
  });
});

describe('the manifest', () => {
  it('names an agency with a valid code and people who are not in the data', () => {
    expect(agencySchema.parse(manifest.agency)).toEqual(manifest.agency);
    expect(isUscc(manifest.agency.code)).toBe(true);
    const names = new Set(sample.people.map(({ name }) => name));
    for (const person of manifest.people) {
      expect(personSchema.parse(person)).toEqual(person);
      expect(names.has(person.name)).toBe(false);
    }
  });

  it('names a resource of the catalogue for each data file, whose columns are its items', () => {
    for (const { resource, columns } of manifest.datasets) {
      const found = sample.resources.filter(({ name }) => name === resource);
      expect(found.map(({ items }) => items.map(([name]) => name))).toEqual([columns]);
    }
  });
});

describe('the data files', () => {
  const tables = () => Object.values(sample.tables);
  const bytesOf = (file: string) => readFileSync(join(kept, file));

  it('hold the rows that the manifest counts', () => {
    expect(Object.fromEntries(manifest.datasets.map(({ resource, rows }) => [resource, rows]))).toEqual({
      食品经营许可信息: 20_000,
      企业登记信息: 1_050,
      消费投诉信息: 2_400,
      特种设备使用登记信息: 900,
      价格监测信息: 1_200,
      '12315投诉举报统计信息': 350,
    });
  });

  it('食品经营许可 is GBK: two bytes a character, and no UTF-8', () => {
    const bytes = bytesOf('食品经营许可.csv');
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
    const text = decode(bytes, 'gbk');
    expect(text).not.toContain('\uFFFD');
    expect(text.startsWith('许可证编号,经营者名称,统一社会信用代码,法定代表人,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(20_002);
    expect(text.split('\r\n')[1]).toMatch(/^00\d{10},/);
  });

  it('消费投诉 is UTF-8 without a mark, 12315 统计 has one', () => {
    const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    expect(utf8.decode(bytesOf('消费投诉.csv')).startsWith('投诉编号,')).toBe(true);
    expect(utf8.decode(bytesOf('12315统计.csv')).startsWith('\uFEFF统计月份,')).toBe(true);
  });

  it('企业登记 has a merged title row, numbers with leading zeros as text, capital and dates as such', () => {
    const workbook = read(bytesOf('企业登记.xlsx'), { cellNF: true });
    const sheet = workbook.Sheets['企业登记'];
    expect(sheet?.['!merges']).toEqual([utils.decode_range('A1:J1')]);
    expect(sheet?.A3).toMatchObject({ t: 's', v: '0038000000001' });
    expect(sheet?.F3).toMatchObject({ t: 'n' });
    expect(sheet?.G3).toMatchObject({ t: 'n', z: 'yyyy-mm-dd' });
  });

  it('特种设备 is an Excel 97 workbook', () => {
    const bytes = bytesOf('特种设备.xls');
    expect(bytes.subarray(0, 8).toString('hex')).toBe('d0cf11e0a1b11ae1');
    expect(read(bytes).Sheets['特种设备']?.A2).toMatchObject({
      t: 's',
      v: expect.stringMatching(/^0\d{15}$/) as string,
    });
  });

  it('12315 统计 has many cells under five', () => {
    const small = sample.tables['12315投诉举报统计信息'].rows.filter((row) => Number(row[3]) > 0 && Number(row[3]) < 5);
    expect(small.length).toBeGreaterThan(50);
  });

  it('name the same people in 食品经营许可, 企业登记 and 消费投诉', () => {
    const holders = new Map(sample.tables.食品经营许可信息.rows.map((row) => [row[6], row[3]]));
    const both = sample.tables.消费投诉信息.rows.filter((row) => holders.get(row[3] ?? '') === row[2]);
    expect(both.length).toBeGreaterThan(100);
    const byCode = new Map(sample.tables.食品经营许可信息.rows.map((row) => [row[2], row[3]]));
    expect(sample.tables.企业登记信息.rows.every((row) => byCode.get(row[1] ?? '') === row[4])).toBe(true);
  });

  it('have free text with phones, names and identity numbers in it', () => {
    const texts = sample.tables.消费投诉信息.rows.map((row) => `${row[7] ?? ''}${row[9] ?? ''}`);
    expect(texts.filter((text) => /1[3-9]\d{9}/.test(text)).length).toBeGreaterThan(500);
    expect(texts.filter((text) => /\d{17}[\dX]/.test(text)).length).toBeGreaterThan(100);
    expect(
      texts.filter((text) => /(?:联系人|投诉人|负责人|来电人)[：:]?\p{Script=Han}{2,4}/u.test(text)).length,
    ).toBeGreaterThan(300);
  });

  it('keep every row as long as its header', () => {
    for (const { header, rows } of tables()) expect(rows.every((row) => row.length === header.length)).toBe(true);
  });
});

describe('the people', () => {
  it('have valid numbers that belong to nobody', () => {
    for (const { residentId, birth, mobile } of sample.people) {
      expect(isResidentId(residentId)).toBe(true);
      // No province begins with 38, 48 or 68; no operator holds these prefixes.
      expect(residentId).toMatch(/^(?:3899|4899|6899)/);
      expect(residentId.slice(6, 14)).toBe(birth.replaceAll('-', ''));
      expect(mobile).toMatch(/^1(?:54|61|63|64|68|69)\d{8}$/);
    }
    expect(new Set(sample.people.map(({ residentId }) => residentId)).size).toBe(sample.people.length);
    expect(new Set(sample.people.map(({ mobile }) => mobile)).size).toBe(sample.people.length);
  });

  it('have names that occur in no other text of the sample', () => {
    const names = new Set(sample.people.map(({ name }) => name));
    const texts = new Set<string>(readFileSync(join(kept, 'sample.json'), 'utf8').split('\n'));
    const catalogue = read(readFileSync(join(kept, manifest.catalogue)));
    for (const sheet of Object.values(catalogue.Sheets)) texts.add(utils.sheet_to_csv(sheet));
    for (const { rows } of Object.values(sample.tables)) {
      for (const row of rows) {
        const own = row.filter((cell) => names.has(cell));
        for (const cell of row) {
          if (names.has(cell)) continue;
          // Where free text speaks of a person, it says so in these words.
          const named = /(?:联系人：|负责人：|投诉人|来电人)(\p{Script=Han}{2,4})(?=[，（])/gu;
          texts.add(own.reduce((text, name) => text.replaceAll(name, '\n'), cell).replace(named, '\n'));
        }
      }
    }
    let found = 0;
    for (const text of texts) {
      for (let start = 0; start < text.length; start += 1) {
        for (const length of [2, 3, 4]) if (names.has(text.slice(start, start + length))) found += 1;
      }
    }
    expect(found).toBe(0);
  });

  it('run businesses with valid codes that differ', () => {
    const codes = sample.tables.食品经营许可信息.rows.map((row) => row[2] ?? '');
    expect(codes.every(isUscc)).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('the catalogue', () => {
  it('has at least 24 resources and 220 items, each resource with a code of its own', () => {
    expect(sample.resources.length).toBeGreaterThanOrEqual(24);
    expect(sample.resources.reduce((sum, { items }) => sum + items.length, 0)).toBeGreaterThanOrEqual(220);
    expect(new Set(sample.resources.map(({ code }) => code)).size).toBe(sample.resources.length);
  });

  it('has what may not be opened: shared, internal, under agreement, secret; and what is real-time', () => {
    const names = sample.resources.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        '人口基础信息（共享获取）',
        '局机关财务收支信息',
        '商超扫码销售信息（合作协议）',
        '（占位）另行管理资源',
        '电梯物联网监测信息',
      ]),
    );
  });
});
