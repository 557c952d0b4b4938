import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closedWorkbook, listCsv, listWorkbook } from '../../../main/engine/openlist';
import type { OpenList } from '../../../shared/model/openlist';
import { openLists } from './arbitrary';
import { plainCsv } from './plain-csv';
import { freeze, lianyungang, sampleState } from './sample';

/** Texts that spreadsheets like to spoil. */
const ugly = [
  ...['007', '=1+1', '-5', '+86 518', '@SUM(A1)', '2020-01-01', '1e5', '1/2', 'TRUE', '#N/A', '320705199001011234567'],
  ...[
    '第一行\n第二行\r\n第三行',
    '\t制表',
    ' 两头空格 ',
    '𠮷野家䶮',
    '<&"\'>',
    '_x0041_',
    "'引号",
    '甲,乙;丙',
    '长'.repeat(3000),
  ],
];

const frozen = freeze(sampleState(lianyungang), lianyungang);
const SEED = 20261128;

/** A list whose items say all of the ugly texts in every column of words, and items that are generated. */
function uglyList(wild: readonly OpenList['items'][number][]): OpenList {
  const [first] = frozen.list.items;
  if (first === undefined) throw new Error('an empty sample');
  const spoiling = ugly.map((text) => ({
    ...first,
    fields: [
      { ...first.fields[0], name: text, type: text, length: text, description: text, treatment: text, level: null },
    ],
    ...{ code: text, abstract: text, theme: text, format: text, period: text, spatial: text, updateCycle: text },
    ...{ department: text, contact: text, remark: text },
  }));
  return {
    ...frozen.list,
    items: [...spoiling, ...wild].map((item, index) => ({
      ...item,
      number: index + 1,
      resource: `r${10_000 + index}`,
    })),
  };
}

const generated = fc.sample(openLists('lianyungang-2019'), { seed: SEED, numRuns: 40 }).flatMap(({ items }) => items);

type Cells = Record<string, string[][]>;

/** Every cell of every sheet as text, without empty ones that a program may or may not add at a row's end. */
function cellsOf(bytes: Uint8Array): Cells {
  const { Sheets, SheetNames } = read(bytes, { cellDates: false });
  return Object.fromEntries(
    SheetNames.map((name) => {
      const rows = utils.sheet_to_json<unknown[]>(Sheets[name] ?? {}, {
        header: 1,
        raw: true,
        defval: '',
        blankrows: true,
      });
      return [name, rows.map((row) => trimmed(row.map(String)))];
    }),
  );
}

function trimmed(row: string[]): string[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);
}

/** Line ends within a cell are the program's own. */
function linesByLf(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

const office = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!office)(`LibreOffice${office ? '' : ' (skipped: soffice is not installed)'}`, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'openlist-office-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Has the program open some files and save them in another format; the folder where they are then. */
  async function saved(filter: string, files: Record<string, Uint8Array>, ...options: string[]): Promise<string> {
    const out = await mkdtemp(join(folder, 'saved-'));
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const paths = Object.keys(files).map((name) => join(folder, name));
    const all = [profile, '--headless', ...options, '--convert-to', filter, '--outdir', out, ...paths];
    expect(spawnSync('soffice', all, { timeout: 100_000 }).status).toBe(0);
    return out;
  }

  test('opens the workbooks, and every cell of every sheet is what was written', { timeout: 120_000 }, async () => {
    const files = {
      'list.xlsx': await listWorkbook(uglyList(generated), lianyungang),
      'closed.xlsx': await closedWorkbook(frozen, lianyungang),
    };
    const out = await saved('xlsx', files);
    for (const [name, bytes] of Object.entries(files)) {
      expect(cellsOf(await readFile(join(out, name)))).toEqual(cellsOf(bytes));
    }
    expect(cellsOf(files['list.xlsx'])['开放清单']?.[5]?.at(-2)).toBe('-5');
  });

  test('shows the list’s sheet with every text whole', { timeout: 120_000 }, async () => {
    const bytes = await listWorkbook(uglyList(generated), lianyungang);
    const out = await saved('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true', { 'sheet.xlsx': bytes });
    const shown = plainCsv(await readFile(join(out, 'sheet.csv'), 'utf8')).map(trimmed);
    expect(shown).toEqual(cellsOf(bytes)['开放清单']);
  });

  test('reads the CSV as texts without loss', { timeout: 120_000 }, async () => {
    const { bytes } = listCsv(uglyList([]), lianyungang);
    const columns = Array.from({ length: 24 }, (_, index) => `${index + 1}/2`).join('/');
    const reading = `--infilter=Text - txt - csv (StarCalc):44,34,76,1,${columns}`;
    const out = await saved('xlsx', { 'open-list.csv': bytes }, reading);
    const opened = Object.values(cellsOf(await readFile(join(out, 'open-list.xlsx'))))[0];
    expect(opened).toEqual(plainCsv(new TextDecoder().decode(bytes)).map((row) => trimmed(row.map(linesByLf))));
  });
});
