import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { read, type WorkSheet } from '@e965/xlsx';
import { fromBufferPromise } from 'yauzl';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DataPackage } from '../../../shared/model/package';
import type { OpenList } from '../../../shared/model/openlist';
import { answers, bench, putOnPaper } from './support';

const house = bench();
const { failure, value, write } = house;

const OPEN = 'r0003';
const CODE = '11389901MA00000151';
const secret = { passphrase: '一段足够长的测试口令' };

/** Names of columns as a spreadsheet, a careless export or an attacker makes them; none is data. */
const names = [
  '区县',
  '他说"好"',
  '"',
  'a","b',
  `'; DROP TABLE c0; --`,
  "\") FROM read_csv('/etc/passwd'); --",
  '第一行\n第二行',
  '第一行\r\n第二行',
  '\r',
  '制表\t符',
  '长'.repeat(10_000),
  '件数',
  '件数',
  ' 件数 ',
  '件数\u3000',
  '',
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'c0',
  'C0',
  'file_row_number',
  '$1',
  '${x}',
  '{{name}}',
  '\u202e数件\u202c',
  '\u200b',
  '\ufeff件数',
  '👨‍👩‍👧‍👦',
  '𠮷',
  'e\u0301',
  '\u00e9',
  `=cmd|' /C calc'!A0`,
  '@SUM(1)',
  '+1',
  '-1',
  '_x000D_',
  '_x0041_',
  '<script>alert(1)</script>',
  ']]>&amp;',
  ';|;|',
  '../../etc',
  'null',
];

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const rows = Array.from({ length: 40 }, (_, row) =>
  names.map((_name, column) => (column === 0 ? ['云汐区', '望舒区'][row % 2] : `值${row % 2}`) ?? ''),
);
const csv = [names, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('');

/** The fields of the first row of a CSV (RFC 4180) after its byte order mark. */
function headerOf(csvText: string): string[] {
  const fields: string[] = [];
  for (const [, closed, open, end] of csvText.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\n)/gy)) {
    fields.push(closed?.replaceAll('""', '"') ?? open ?? '');
    if (end === '\n') break;
  }
  return fields;
}

/** The files of a package as texts, by their paths below its one folder. */
async function unpacked(path: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const archive = await fromBufferPromise(await readFile(path));
  for await (const entry of archive.eachEntry()) {
    const content = (await buffer(await archive.openReadStreamPromise(entry))).toString('utf8');
    files.set(entry.fileName.slice(entry.fileName.indexOf('/') + 1), content);
  }
  return files;
}

/** What the list's workbook shows of a name: a line break of a cell is LF, and controls are no characters of XML. */
const inCell = (name: string) => name.replace(/\r\n?/g, '\n');

let dataset = '';
let list: OpenList;
let workbook: WorkSheet;
let files: Map<string, string>;
let released = '';
let inDataset: { workspace: string; resource: string };

/** The whole way of a file with these names, from the clerk's table to the package. */
beforeAll(async () => {
  const { workspace } = house;
  inDataset = { workspace, resource: OPEN };
  const file = await write('怪名.csv', csv);
  ({ id: dataset } = await value('dataset.attach', { ...inDataset, file }));
  for (const field of [
    '__proto__',
    '',
    '\r',
    '第一行\r\n第二行',
    '长'.repeat(10_000),
    ' 件数 ',
    'C0',
    '\u202e数件\u202c',
  ]) {
    await value('tag.set', { ...inDataset, field, kind: null, role: 'other', level: 1 });
  }
  await value('tag.confirm', { workspace });
  const { resources } = await value('workspace.resources', { workspace });
  for (const { id: resource } of resources) {
    await value('decide', { workspace, resource, answers: answers({ 'internal-affairs': resource !== OPEN }) });
  }
  const { plan } = await value('treat.suggest', inDataset);
  await value('treat.set', { ...inDataset, plan });
  const { out } = await value('treat.run', inDataset);
  released = await readFile(out, 'utf8');
  expect(await value('list.freeze', { workspace })).toMatchObject({ version: 1, items: 1, refused: [] });
  const written = await value('list.export', { workspace, version: 1, out: house.at('清单.xlsx') });
  list = JSON.parse(await readFile(written.json ?? '', 'utf8')) as OpenList;
  workbook = read(await readFile(written.xlsx ?? ''), { cellFormula: true }).Sheets['数据项'] ?? {};
  const agency = { name: '王科', agency: '示例市市场监督管理局', code: CODE, secret };
  const { id: identity, certificatePath } = await value('identity.create', agency);
  await putOnPaper(house, 1);
  const { path } = await value('package.export', { workspace, version: 1, identity, secret, out: house.at('out') });
  const verified = await value('package.verify', { file: path, trust: [certificatePath] });
  expect(verified).toMatchObject({ ok: true, verdict: 'trusted', faults: [] });
  files = await unpacked(path);
});

describe('names of columns stand as they are in the file', () => {
  test('where it is looked at', async () => {
    expect((await value('dataset.inspect', { file: house.at('怪名.csv') })).columns.map(({ name }) => name)).toEqual(
      names,
    );
    expect((await value('dataset.rows', inDataset)).columns).toEqual(names);
    expect((await value('treat.preview', inDataset)).after.columns).toEqual(names);
  });

  test('in the plan', async () => {
    const { plan } = await value('treat.show', inDataset);
    expect(plan?.steps.map(({ name }) => name)).toEqual(names);
  });

  test('in the released data, whose rows are whole', () => {
    expect(headerOf(released)).toEqual(names);
    expect(
      released
        .split('\n')
        .slice(-41, -1)
        .every((row) => row.split(',').length === names.length),
    ).toBe(true);
  });

  test('in the list as JSON, one field a column', () => {
    expect(list.items.map(({ fields }) => fields.map(({ name }) => name))).toEqual([names]);
  });

  test('in the list as a workbook, as text and never as a formula', () => {
    const cells = names.map(
      (_, index) => workbook[`D${index + 4}`] as { t: string; v?: unknown; f?: string } | undefined,
    );
    expect(cells.map((cell) => cell?.v ?? '')).toEqual(names.map(inCell));
    expect(cells.filter((cell) => cell?.f !== undefined || (cell?.t ?? 's') === 'n')).toEqual([]);
  });

  test('in the package: schema, list and data', () => {
    const { resources } = JSON.parse(files.get('data/datapackage.json') ?? '') as DataPackage;
    expect(resources.map(({ schema }) => schema.fields.map(({ name }) => name))).toEqual([names]);
    const submitted = JSON.parse(files.get('data/open-list.json') ?? '') as OpenList;
    expect(submitted.items.map(({ fields }) => fields.map(({ name }) => name))).toEqual([names]);
    expect(files.get(`data/datasets/${dataset}.csv`)).toBe(released);
  });

  test('after the journal was replayed', async () => {
    const { workspace } = house;
    expect(await value('journal.verify', { workspace })).toMatchObject({ ok: true });
  });
});

describe('a name that cannot be carried', () => {
  test('is refused where it is longer than any header', async () => {
    const file = await write('长名.csv', `区县,${'长'.repeat(20_001)}\n云汐区,1\n`);
    expect(await failure('dataset.attach', { workspace: house.workspace, resource: 'r0002', file })).toBe(
      'header-too-long',
    );
  });

  test('is refused where it is itself an identifier', async () => {
    const file = await write('号名.csv', '区县,13800138000\n云汐区,1\n');
    expect(await failure('dataset.attach', { workspace: house.workspace, resource: 'r0002', file })).toBe(
      'header-holds-data',
    );
  });
});
