import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import { fromBufferPromise } from 'yauzl';
import { read } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbookBytes } from '../../../main/engine/spreadsheet';

const at = new Date('2026-03-01T02:03:04.567Z');
const hostile = ['=1+1', '+86 518', '@SUM(A1)', '-1', '0012', '第一行\n第二行', '𠮷野家 & <"引号">'];

function sample(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('开放清单');
  sheet.columns = [{ width: 20 }, { width: 12 }];
  sheet.addRow(['名称', '数量']);
  for (const text of hostile) sheet.addRow([text, 3.5]);
  sheet.mergeCells('A1:A1');
  return workbook;
}

async function entries(bytes: Uint8Array) {
  const archive = await fromBufferPromise(Buffer.from(bytes));
  const found = [];
  for await (const entry of archive.eachEntry()) found.push(entry);
  return found;
}

describe('workbookBytes', () => {
  it('writes the same bytes for the same content', async () => {
    expect(Buffer.compare(await workbookBytes(sample(), at), await workbookBytes(sample(), at))).toBe(0);
  });

  it('writes the same bytes when the same workbook is written twice', async () => {
    const workbook = sample();
    expect(Buffer.compare(await workbookBytes(workbook, at), await workbookBytes(workbook, at))).toBe(0);
  });

  it('writes the same bytes in every time zone', async () => {
    const zone = process.env.TZ;
    const written: Uint8Array[] = [];
    try {
      for (const other of ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'UTC']) {
        process.env.TZ = other;
        written.push(await workbookBytes(sample(), at));
      }
    } finally {
      process.env.TZ = zone;
    }
    for (const bytes of written) expect(Buffer.compare(bytes, written[0] ?? Buffer.of())).toBe(0);
  });

  it('stores sorted parts with one fixed time, without folders or extra fields', async () => {
    const found = await entries(await workbookBytes(sample(), at));
    const names = found.map((entry) => entry.fileName);
    expect(names).toEqual([...names].sort());
    expect(names).toContain('xl/worksheets/sheet1.xml');
    for (const entry of found) {
      expect(entry).toMatchObject({
        compressionMethod: 0,
        extraFieldLength: 0,
        lastModFileDate: 34,
        lastModFileTime: 0,
      });
      expect(entry.fileName).not.toMatch(/\/$/);
    }
  });

  it('takes both dates of the document properties from the caller', async () => {
    const bytes = Buffer.from(await workbookBytes(sample(), at)).toString('utf8');
    expect(bytes.match(/2026-03-01T02:03:04Z/g)).toHaveLength(2);
    expect(bytes).toContain('<dc:creator>OpenList Desk</dc:creator>');
  });

  it('types text as text and numbers as numbers', async () => {
    const sheet = read(await workbookBytes(sample(), at), { cellNF: true }).Sheets['开放清单'];
    hostile.forEach((text, index) => {
      expect(sheet?.[`A${index + 2}`]).toMatchObject({ t: 's', v: text, z: '@' });
      expect(sheet?.[`A${index + 2}`]).not.toHaveProperty('f');
      expect(sheet?.[`B${index + 2}`]).toMatchObject({ t: 'n', v: 3.5 });
    });
  });

  it('does not turn numbers into text where cells share one style', async () => {
    const workbook = new ExcelJS.Workbook();
    const row = workbook.addWorksheet('s').addRow(['a', 1]);
    const style = { font: { bold: true }, numFmt: '0.00' };
    row.eachCell((cell) => {
      cell.style = style;
    });
    await workbookBytes(workbook, at);
    expect([row.getCell(1).numFmt, row.getCell(2).numFmt]).toEqual(['@', '0.00']);
  });

  it('refuses a formula', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('s').getCell('C7').value = { formula: 'A1+1', date1904: false };
    await expect(workbookBytes(workbook, at)).rejects.toThrow('C7');
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!hasOffice)(`LibreOffice reads it${hasOffice ? '' : ' (skipped: soffice is not installed)'}`, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('with every text unchanged', { timeout: 120_000 }, async () => {
    writeFileSync(join(folder, 'list.xlsx'), await workbookBytes(sample(), at));
    execFileSync('soffice', [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76',
      '--outdir',
      folder,
      join(folder, 'list.xlsx'),
    ]);
    const csv = readFileSync(join(folder, 'list.csv'), 'utf8');
    for (const text of hostile) expect(csv).toContain(text.replaceAll('"', '""'));
  });
});
