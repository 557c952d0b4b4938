import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { importCatalogue } from '../../../main/engine/catalogue';
import { quietJob } from '../../../shared/job';
import { failureOf, writeBytes } from './support';

const template = join(import.meta.dirname, '../../../../shared/data/catalogue/1272-template.xlsx');
const absent = !existsSync(template);
const SHEET = 'xl/worksheets/sheet1.xml';
const FIRST_ROW = 4;

/** A filled row's cells by column; resource columns are merged over the group by `filled`. */
const resourceCells = (resource: number): Record<string, string> => ({
  A: '部门信息资源目录',
  B: '市级部门',
  AA: `资源${String.fromCodePoint(0x4e00 + resource)}信息`,
  AB: `307015001/${String(resource).padStart(6, '0')}`,
  AC: '示例局',
  AE: '11389901MA00000151',
  AF: '摘要',
  AG: '数据库',
  AH: 'mysql',
  ...Object.fromEntries(['AJ', 'AK', 'AL', 'AM', 'AN', 'AO'].map((column) => [column, '1'])),
  AS: '无条件共享',
  AU: '共享平台方式',
  AV: '接口',
  AW: '是',
  AY: '每年',
  AZ: '2026-01-15',
});
const itemCells = (item: number): Record<string, string> => ({ AP: `项${item}`, AQ: '字符串型C', AR: '20' });

/**
 * The real template with `resources` × `items` rows put into its sheet. `merged`: the resource's cells are merged over
 * its items; else they are repeated. `formatted`: empty rows with a format follow, down to that row.
 */
async function filled(resources: number, items: number, style: 'merged' | 'repeated', formatted = 0): Promise<string> {
  const rows: string[] = [];
  const merges: string[] = [];
  for (let resource = 0; resource < resources; resource += 1) {
    const top = FIRST_ROW + rows.length;
    for (let item = 0; item < items; item += 1) {
      const own = item === 0 || style === 'repeated' ? resourceCells(resource) : {};
      rows.push(rowXml(FIRST_ROW + rows.length, { ...own, ...itemCells(item) }));
    }
    if (style === 'merged') {
      for (const column of Object.keys(resourceCells(0))) {
        merges.push(`<mergeCell ref="${column}${top}:${column}${top + items - 1}"/>`);
      }
    }
  }
  for (let row = FIRST_ROW + rows.length; row <= formatted; row = FIRST_ROW + rows.length) {
    rows.push(`<row r="${row}" s="5" customFormat="1"><c r="A${row}" s="5"/></row>`);
  }
  const archive = await fromBufferPromise(readFileSync(template));
  const zip = new ZipFile();
  for await (const entry of archive.eachEntry()) {
    let content = await buffer(await archive.openReadStreamPromise(entry));
    if (entry.fileName === SHEET) {
      const xml = content.toString('utf8');
      content = Buffer.from(
        xml
          .replace('</sheetData>', `${rows.join('')}</sheetData>`)
          .replace('</mergeCells>', `${merges.join('')}</mergeCells>`),
      );
    }
    zip.addBuffer(content, entry.fileName);
  }
  zip.end();
  return writeBytes(await buffer(zip.outputStream));
}

function rowXml(row: number, cells: Readonly<Record<string, string>>): string {
  const byColumn = Object.entries(cells).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  const xml = byColumn.map(([column, text]) => `<c r="${column}${row}" t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<row r="${row}">${xml.join('')}</row>`;
}

describe.skipIf(absent)(`the real national template${absent ? ' (skipped: ../shared is absent)' : ''}`, () => {
  it('is recognised, and empty', async () => {
    expect(await failureOf(importCatalogue(template, quietJob))).toEqual({
      code: 'catalogue-empty',
      params: { file: template, sheet: 'Sheet1' },
    });
  });

  it.each(['merged', 'repeated'] as const)('filled with %s groups imports without a fault', async (style) => {
    const result = await importCatalogue(await filled(20, 7, style), quietJob);
    expect(result).toMatchObject({ profile: 'national-2017', sheet: 'Sheet1', items: 140, faults: [] });
    expect(result.resources).toHaveLength(20);
    expect(result.resources[19]).toMatchObject({
      code: '307015001/000019',
      classification: ['部门信息资源目录', '市级部门'],
      sharing: { type: '无条件共享', modeType: '接口' },
    });
  });

  it('with formats down to the last row of the sheet has only its real rows', { timeout: 60_000 }, async () => {
    const result = await importCatalogue(await filled(3, 4, 'merged', 100_000), quietJob);
    expect(result).toMatchObject({ items: 12, faults: [] });
  });

  it('filled with 2,000 resources and 30,000 items imports whole', { timeout: 60_000 }, async () => {
    const path = await filled(2_000, 15, 'merged');
    const progress: number[] = [];
    const job = { ...quietJob, report: ({ done }: { done: number }) => void progress.push(done) };
    const result = await importCatalogue(path, job);
    expect(result).toMatchObject({ items: 30_000, faults: [] });
    expect(result.resources).toHaveLength(2_000);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(30_000);
  });
});
