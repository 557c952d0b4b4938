/**
 * Measures reading a large xlsx: our staging (to Parquet) against exceljs' streaming reader reading the same file to its
 * end in the same run, each in a process of its own so that peaks are apart. By hand:
 * `npx node --experimental-transform-types test/bench/run.mjs test/bench/xlsx.ts [rows, default 1000000]`.
 * Aim: at least as fast, at most 700 MB.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import ExcelJS from 'exceljs';
import { ZipFile } from 'yazl';
import { stage } from '../../main/engine/table';

const HEADER = ['序号', '姓名', '证件号码', '电话', '地址', '企业名称', '登记日期', '金额', '区县', '备注'];
const DISTRICTS = ['海州区', '连云区', '赣榆区', '东海县', '灌云县', '灌南县'];
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Numbers from 0 up to before a bound, the same in every run (a linear congruence, Numerical Recipes). */
function seeded(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** Texts that cells share, by their numbers. */
class Shared {
  readonly numbers = new Map<string, number>();
  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }
}

/** A sheet as office programs write it: half of its texts shared, half inline; numbers, dates and amounts. */
function* sheetXml(rows: number, shared: Shared): Generator<string> {
  const next = seeded(20261128);
  const digits = (count: number): string => String(next(10 ** count)).padStart(count, '0');
  const column = (index: number): string => String.fromCharCode(65 + index);
  const cell = (index: number, row: number, attributes: string, content: string): string =>
    `<c r="${column(index)}${row}"${attributes}>${content}</c>`;
  const sharedText = (index: number, row: number, text: string): string =>
    cell(index, row, ' t="s"', `<v>${shared.of(text)}</v>`);
  const inlineText = (index: number, row: number, text: string): string =>
    cell(index, row, ' t="inlineStr"', `<is><t>${text}</t></is>`);
  const number = (index: number, row: number, style: number, value: number): string =>
    cell(index, row, style === 0 ? '' : ` s="${style}"`, `<v>${value}</v>`);

  yield `${XML}<worksheet xmlns="${SPREADSHEET}"><sheetData><row r="1">`;
  yield `${HEADER.map((text, index) => sharedText(index, 1, text)).join('')}</row>`;
  for (let row = 2; row <= rows + 1; row += 1) {
    const district = DISTRICTS[next(6)] ?? '';
    const note = next(10) === 0 ? inlineText(9, row, `证照齐全${digits(3)}`) : '';
    yield `<row r="${row}" spans="1:10">${number(0, row, 0, row - 1)}${sharedText(1, row, `张伟${digits(4)}`)}${inlineText(2, row, `3207${digits(7)}${digits(7)}`)}${sharedText(3, row, `138${digits(8)}`)}${inlineText(4, row, `连云港市${district}朝阳路${next(300)}号`)}${inlineText(5, row, `${district}某某${digits(4)}商贸有限公司`)}${number(6, row, 1, 40_000 + next(6000))}${number(7, row, 2, next(10_000_000) / 100)}${sharedText(8, row, district)}${note}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function* sharedXml(shared: Shared): Generator<string> {
  yield `${XML}<sst xmlns="${SPREADSHEET}">`;
  for (const text of shared.numbers.keys()) yield `<si><t>${text}</t></si>`;
  yield '</sst>';
}

/** Pieces of text in portions that are worth a write. */
function* portions(pieces: Iterable<string>): Generator<Buffer> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < 1 << 18) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

async function makeWorkbook(file: string, rows: number): Promise<void> {
  const zip = new ZipFile();
  const add = (name: string, pieces: Iterable<string>): void => {
    zip.addReadStreamLazy(name, { compressionLevel: 4 }, (done) => {
      done(null, Readable.from(portions(pieces)));
    });
  };
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (...list: string[]): string[] => [
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`,
  ];
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${KIND}.${kind}+xml"/>`;
  const shared = new Shared();
  add('[Content_Types].xml', [
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    override('workbook', 'sheet.main') + override('worksheets/sheet1', 'worksheet'),
    `${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}</Types>`,
  ]);
  add('_rels/.rels', relations(relation(1, 'officeDocument', 'xl/workbook.xml')));
  add('xl/workbook.xml', [
    `${XML}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="数据" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  add(
    'xl/_rels/workbook.xml.rels',
    relations(
      relation(1, 'worksheet', 'worksheets/sheet1.xml'),
      relation(2, 'styles', 'styles.xml'),
      relation(3, 'sharedStrings', 'sharedStrings.xml'),
    ),
  );
  add('xl/styles.xml', [
    `${XML}<styleSheet xmlns="${SPREADSHEET}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>`,
    '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="4"/></cellXfs></styleSheet>',
  ]);
  // Streams are added to the zip one after the other, so that the shared texts are complete when their turn comes.
  add('xl/worksheets/sheet1.xml', sheetXml(rows, shared));
  add('xl/sharedStrings.xml', sharedXml(shared));
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
}

async function readWithOurs(file: string): Promise<number> {
  const staged = await stage(file);
  await staged.close();
  return staged.rows;
}

async function readWithExceljs(file: string): Promise<number> {
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(file, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
  });
  let rows = -1;
  for await (const sheet of reader) for await (const row of sheet) rows += Array.isArray(row.values) ? 1 : 0;
  return rows;
}

interface Cost {
  readonly rows: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly peak: number;
}

/** Runs one reader and prints its cost as JSON; for a process of its own. */
async function measure(read: (file: string) => Promise<number>, file: string): Promise<void> {
  const start = performance.now();
  const rows = await read(file);
  const { user, system } = process.cpuUsage();
  const peak = process.resourceUsage().maxRSS / 1024;
  const cost: Cost = { rows, seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6, peak };
  console.log(JSON.stringify(cost));
}

function costOf(name: string, file: string): Cost {
  const runner = join(import.meta.dirname, 'run.mjs');
  const options = ['--experimental-transform-types', '--no-warnings', runner, import.meta.filename, name, file];
  const { stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  if (stderr !== '') console.error(stderr);
  const cost = JSON.parse(stdout) as Cost;
  const figures = `${cost.seconds.toFixed(1)} s, ${cost.cpu.toFixed(1)} s of CPU, peak ${cost.peak.toFixed(0)} MB`;
  console.log(`${name.padEnd(8)} ${cost.rows} rows, ${figures}`);
  return cost;
}

async function compare(rows: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-xlsx-'));
  try {
    const file = join(folder, 'data.xlsx');
    await makeWorkbook(file, rows);
    console.log(`${rows} rows, ${HEADER.length} columns, ${((await stat(file)).size / 1e6).toFixed(0)} MB`);
    const theirs = costOf('exceljs', file);
    const ours = costOf('ours', file);
    const ratio = (ours.seconds / theirs.seconds).toFixed(2);
    console.log(`ours     ${ratio} × exceljs' time, ${(ours.cpu / theirs.cpu).toFixed(2)} × its CPU`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const [, , task = '1000000', file = ''] = process.argv;
if (task === 'ours') await measure(readWithOurs, file);
else if (task === 'exceljs') await measure(readWithExceljs, file);
else await compare(Number(task));
