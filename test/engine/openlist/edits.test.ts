import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareWorkbook, findMark, listWorkbook, settle, takeOver } from '../../../main/engine/openlist';
import { readTexts } from '../../../main/engine/spreadsheet';
import type { OpenList } from '../../../shared/model/openlist';
import { openLists } from './arbitrary';
import { freeze, lianyungang, sampleState } from './sample';

const state = sampleState(lianyungang);
const { list } = freeze(state, lianyungang);
const LIMIT = 1 << 26;

/** What differs in a workbook of the list that came back. */
async function differencesIn(bytes: Uint8Array, of: OpenList = list) {
  const sheets = await readTexts(Buffer.from(bytes), LIMIT);
  const marked = findMark(sheets);
  if (marked === undefined) throw new Error('no mark');
  return compareWorkbook(sheets, marked, { list: of, profile: lianyungang });
}

/** The list's workbook, opened in another program, changed there and saved. */
async function edited(change: (items: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const written = await listWorkbook(list, lianyungang);
  await workbook.xlsx.load(
    written.buffer.slice(written.byteOffset, written.byteOffset + written.byteLength) as ArrayBuffer,
  );
  const sheet = workbook.getWorksheet('开放清单');
  if (sheet === undefined) throw new Error('no sheet');
  change(sheet, workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Codes and cells of what is refused. */
async function refusedIn(bytes: Uint8Array) {
  const { changed, refused } = await differencesIn(bytes);
  expect(changed).toEqual([]);
  return refused.map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`);
}

describe('a workbook that comes back', () => {
  test('as it left has no edit, whatever the list says', async () => {
    await fc.assert(
      fc.asyncProperty(openLists('lianyungang-2019'), async (wild) => {
        expect(await differencesIn(await listWorkbook(wild, lianyungang), wild)).toEqual({ changed: [], refused: [] });
      }),
      { numRuns: 40 },
    );
  });

  test('shows every cell that a person changed, and no other', async () => {
    const found = await differencesIn(
      await edited((sheet) => {
        sheet.getCell('F4').value = '新的摘要';
        sheet.getCell('G5').value = '交通运输';
        sheet.getCell('X5').value = { richText: [{ text: '备' }, { text: '注' }] };
      }),
    );
    const cell = (at: string, resource: string, column: string, before: string, after: string) => ({
      sheet: '开放清单',
      row: Number(at.slice(1)),
      cell: at,
      resource,
      column,
      before,
      after,
    });
    expect(found).toEqual({
      changed: [
        cell('F4', 'r0001', 'abstract', '食品经营许可的摘要', '新的摘要'),
        cell('G5', 'r0002', 'theme', '市场监管', '交通运输'),
        cell('X5', 'r0002', 'remark', '', '备注'),
      ],
      refused: [],
    });
  });

  test('sorted, with blank rows, moved down and with other widths has no edit', async () => {
    const bytes = await edited((sheet) => {
      const [first, second] = [sheet.getRow(4).values, sheet.getRow(5).values];
      sheet.getRow(4).values = second;
      sheet.getRow(5).values = first;
      sheet.spliceRows(5, 0, [], []);
      sheet.spliceRows(1, 0, []);
      sheet.getColumn(6).width = 60;
      sheet.autoFilter = 'A3:B5';
    });
    expect(await differencesIn(bytes)).toEqual({ changed: [], refused: [] });
  });

  test('with dates that another program made of texts has no edit', async () => {
    const bytes = await edited((sheet) => {
      sheet.getCell('O4').value = new Date('2026-03-02T00:00:00Z');
      sheet.getCell('O4').numFmt = 'yyyy/m/d';
    });
    expect(await differencesIn(bytes)).toEqual({ changed: [], refused: [] });
  });

  test.each([
    ['the opening type', 'Q4', '有条件开放', 'edit-fixed'],
    ['the name', 'E4', '别的名称', 'edit-fixed'],
    ['the rows', 'K4', 100, 'edit-fixed'],
    ['the level', 'T4', '1级（公开）', 'edit-fixed'],
    ['a date', 'P4', '2026-03-05', 'edit-fixed'],
    ['the title', 'A1', '别的标题', 'edit-fixed'],
    ['the column of an unknown title', 'F3', '简介', 'edit-column-new'],
    ['a resource’s id', 'Y4', 'r0099', 'edit-row-unknown'],
    ['a formula that came to nothing', 'X4', { error: '#REF!' }, 'edit-cell-error'],
  ])('with a change of %s is refused, the cell named', async (_what, cell, value, code) => {
    const refused = await refusedIn(
      await edited((sheet) => {
        sheet.getCell(cell).value = value as ExcelJS.CellValue;
      }),
    );
    const place = code === 'edit-row-unknown' ? 'E4' : cell;
    expect(refused[0]).toBe(`开放清单 ${place} ${code}`);
  });

  test('with a row added, repeated or taken out is refused', async () => {
    const more = await edited((sheet) => {
      sheet.getCell('E8').value = '新的数据集';
      sheet.getRow(9).values = sheet.getRow(4).values;
    });
    expect(await refusedIn(more)).toEqual(['开放清单 E8 edit-row-new', '开放清单 E9 edit-row-repeated']);
    const less = await edited((sheet) => {
      sheet.spliceRows(4, 1);
    });
    const { refused } = await differencesIn(less);
    expect(refused).toMatchObject([{ code: 'edit-row-missing', resource: 'r0001', before: '1 食品经营许可' }]);
  });

  test('with other sheets changed or added is refused, the cell named', async () => {
    const bytes = await edited((_items, workbook) => {
      const fields = workbook.getWorksheet('数据项');
      if (fields) fields.getCell('E5').value = '数值型N';
      workbook.addWorksheet('草稿').getCell('B2').value = '随手记';
      workbook.addWorksheet('空表');
    });
    expect(await refusedIn(bytes)).toEqual(['数据项 E5 edit-fixed', '草稿 A2 edit-sheet-new']);
  });

  test('says nothing against columns and sheets that were taken out', async () => {
    const bytes = await edited((sheet, workbook) => {
      // The library takes no columns out of merged cells.
      for (const banner of ['A1:X1', 'A2:X2']) sheet.unMergeCells(banner);
      sheet.spliceColumns(9, 3);
      workbook.removeWorksheet(workbook.getWorksheet('数据项')?.id ?? 0);
    });
    expect(await differencesIn(bytes)).toEqual({ changed: [], refused: [] });
  });
});

describe('edits are settled with what the workspace says by now', () => {
  const found = async (cell: string, value: string) =>
    differencesIn(
      await edited((sheet) => {
        sheet.getCell(cell).value = value;
      }),
    );

  test('and taken over into the catalogue and the answers, so that the next list prints them', async () => {
    const differences = await differencesIn(
      await edited((sheet) => {
        sheet.getCell('F4').value = '新的摘要';
        sheet.getCell('N4').value = '每季度';
        sheet.getCell('V4').value = '信息科';
        sheet.getCell('G4').value = '信用服务';
        sheet.getCell('H4').value = '许可；证照 食品';
        sheet.getCell('M4').value = '全市';
        sheet.getCell('W4').value = '007';
        sheet.getCell('X4').value = '=1+1';
      }),
    );
    const settled = settle(differences, state, lianyungang);
    expect(settled).toEqual(differences);
    const next = structuredClone(state);
    takeOver(next, settled.changed, lianyungang);
    expect(freeze(next, lianyungang).list.items[0]).toEqual({
      ...list.items[0],
      abstract: '新的摘要',
      updateCycle: '每季度',
      department: '信息科',
      theme: '信用服务',
      keywords: ['许可', '证照', '食品'],
      spatial: '全市',
      contact: '007',
      remark: '=1+1',
    });
    expect(settle(differences, next, lianyungang)).toMatchObject({ changed: [], refused: [] });
  });

  test('but not where the inventory changed since the export: that is a conflict', async () => {
    const changed = structuredClone(state);
    const [resource, decision] = [changed.resources.byId.r0001, changed.decisions.r0001];
    if (!resource || !decision) throw new Error('no such resource');
    resource.abstract = '别人改过的摘要';
    decision.answers.answers.remark = '别人写的备注';
    const both = await differencesIn(
      await edited((sheet) => {
        sheet.getCell('F4').value = '新的摘要';
        sheet.getCell('X4').value = '备注';
      }),
    );
    expect(settle(both, changed, lianyungang)).toMatchObject({
      changed: [],
      refused: [
        { cell: 'F4', code: 'edit-conflict', before: '食品经营许可的摘要', after: '新的摘要', now: '别人改过的摘要' },
        { cell: 'X4', code: 'edit-conflict', before: '', after: '备注', now: '别人写的备注' },
      ],
    });
  });

  test.each([
    ['a theme that is none', 'G4', '自定领域', 'edit-not-a-choice'],
    ['an emptied required column', 'N4', '', 'edit-empty'],
    ['a remark beyond what an answer holds', 'X4', '长'.repeat(501), 'edit-too-long'],
  ])('and not %s', async (_what, cell, value, code) => {
    const { changed, refused } = settle(await found(cell, value), state, lianyungang);
    expect({ changed, refused }).toMatchObject({ changed: [], refused: [{ cell, code }] });
  });

  test('and not for a resource that is gone or decided under another regulation', async () => {
    const differences = await found('X4', '备注');
    for (const other of [
      { ...state, decisions: {} },
      { ...state, resources: { order: [], byId: {} } },
    ]) {
      expect(settle(differences, other, lianyungang).refused).toMatchObject([{ code: 'edit-resource-gone' }]);
    }
  });
});

const office = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!office)(`saved by LibreOffice${office ? '' : ' (skipped: soffice is not installed)'}`, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'openlist-edits-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('a workbook has the edits that were made, and no others', { timeout: 120_000 }, async () => {
    const file = join(folder, 'list.xlsx');
    await writeFile(
      file,
      await edited((sheet) => {
        sheet.getCell('W5').value = '0518-8888';
      }),
    );
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const options = ['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'saved'), file];
    expect(spawnSync('soffice', [`-env:UserInstallation=${profile}`, ...options]).status).toBe(0);
    expect(await differencesIn(await readFile(join(folder, 'saved', 'list.xlsx')))).toMatchObject({
      changed: [{ cell: 'W5', column: 'contact', before: '', after: '0518-8888' }],
      refused: [],
    });
  });
});
