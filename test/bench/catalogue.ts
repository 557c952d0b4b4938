/**
 * Measures importing a catalogue in the layout of the national template: 2,000 resources, 30,000 数据项, 26 levels,
 * validations over whole columns, cells of a resource merged over its items or repeated in each row. Against reading
 * and inflating the same file in the same run. By hand:
 * `npx node --experimental-transform-types test/bench/run.mjs test/bench/catalogue.ts [resources, default 2000] [items, 15]`.
 * Aim: under 5 s with the journal's entry. Processor time says more than the clock's on a machine that does other work.
 */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { createEngine } from '../../main/engine';
import { importCatalogue } from '../../main/engine/catalogue';
import { columnLetters } from '../../main/engine/catalogue/grid';
import { quietJob } from '../../shared/job';
import { national2017 } from '../../shared/rules/catalogue/templates/national-2017';

const [resourcesAsked = '2000', itemsAsked = '15'] = process.argv.slice(2);
const [RESOURCES, ITEMS] = [Number(resourcesAsked), Number(itemsAsked)];
const LEVELS = national2017.classification.levels.map(([label = '']) => label);
const FIELDS = Object.entries(national2017.columns);
const LAST_ROW = 1_048_576;
const filled: Readonly<Record<string, string>> = {
  类分类: '部门信息资源目录',
  项分类: '市级部门',
  目分类: '市场监管局',
};

function cellText(label: string, resource: number, item: number): string {
  if (label === '信息资源名称') return `第${resource}类经营主体登记信息`;
  if (label === '信息资源代码') return `307015001/${String(resource).padStart(6, '0')}`;
  if (label === '信息项名称') return `数据项${item}`;
  if (label === '信息资源摘要') return `第${resource}类经营主体依法登记的名称、住所、经营范围和有效期限，供查询和核验`;
  const rule = FIELDS.find(([, { label: own }]) => own === label)?.[1];
  return filled[label] ?? rule?.values?.[0] ?? (rule?.number ? '12' : '示例内容');
}

/** The parts of a workbook as Excel writes it: texts shared, every cell with a style. */
async function workbook(merged: boolean): Promise<Buffer> {
  const labels = [...LEVELS, ...FIELDS.map(([, { label }]) => label)];
  const itemLabels = new Set(['信息项名称', '数据类型', '数据长度']);
  const strings = new Map<string, number>();
  const shared = (text: string): number => strings.get(text) ?? (strings.set(text, strings.size), strings.size - 1);
  const row = (number: number, texts: readonly string[]): string => {
    const cells = texts.map((text, column) => {
      const place = `r="${columnLetters(column)}${number}" s="1"`;
      return text === '' ? `<c ${place}/>` : `<c ${place} t="s"><v>${shared(text)}</v></c>`;
    });
    return `<row r="${number}">${cells.join('')}</row>`;
  };
  const rows = [row(1, ['政务信息资源目录']), row(2, labels)];
  const merges: string[] = [];
  for (let resource = 1; resource <= RESOURCES; resource += 1) {
    const top = rows.length + 1;
    for (let item = 1; item <= ITEMS; item += 1) {
      const texts = labels.map((label, column) => {
        const isLevel = column < LEVELS.length;
        if (isLevel && filled[label] === undefined) return '';
        return !merged || item === 1 || itemLabels.has(label) ? cellText(label, resource, item) : '';
      });
      rows.push(row(rows.length + 1, texts));
    }
    labels.forEach((label, column) => {
      const letters = columnLetters(column);
      if (merged && !itemLabels.has(label)) merges.push(`<mergeCell ref="${letters}${top}:${letters}${rows.length}"/>`);
    });
  }
  const validations = FIELDS.flatMap(([, { label, values }]) => {
    const letters = columnLetters(labels.indexOf(label));
    if (values === undefined) return [];
    return `<dataValidation type="list" allowBlank="1" sqref="${letters}3:${letters}${LAST_ROW}"><formula1>"${values.join(',').slice(0, 250)}"</formula1></dataValidation>`;
  });
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="r3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${rows.join('')}</sheetData>${merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : ''}<dataValidations count="${validations.length}">${validations.join('')}</dataValidations></worksheet>`,
  };
  const texts = [...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
  parts['xl/sharedStrings.xml'] = `<sst ${main} uniqueCount="${strings.size}">${texts}</sst>`;
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** Milliseconds on the clock and of the processor. */
async function measured<Value>(work: () => Promise<Value>): Promise<{ value: Value; clock: number; cpu: number }> {
  const [from, used] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(used);
  return { value, clock: Math.round(performance.now() - from), cpu: Math.round((user + system) / 1000) };
}

/** Reads and inflates the file, and does nothing with it. */
async function floor(path: string): Promise<number> {
  let bytes = 0;
  const archive = await fromBufferPromise(await readFile(path));
  for await (const entry of archive.eachEntry())
    bytes += (await buffer(await archive.openReadStreamPromise(entry))).length;
  return bytes;
}

const folder = await mkdtemp(join(tmpdir(), 'catalogue-bench-'));
const engine = await createEngine({ home: join(folder, 'home'), clock: () => new Date() });
try {
  for (const style of ['merged', 'repeated'] as const) {
    const file = join(folder, `${style}.xlsx`);
    await writeFile(file, await workbook(style === 'merged'));
    const bare = await measured(() => floor(file));
    const read = await measured(() => importCatalogue(file, quietJob));
    const workspace = join(folder, style);
    await engine.dispatch('workspace.init', {
      dir: workspace,
      regulation: 'lianyungang-2019',
      agency: '示例局',
      code: '11389901MA00000151',
    });
    const whole = await measured(() => engine.dispatch('catalogue.import', { workspace, file }));
    const again = await measured(() => engine.dispatch('catalogue.import', { workspace, file }));
    if (!whole.value.ok || !again.value.ok) throw new Error(JSON.stringify([whole.value, again.value]));
    const { resources, items } = whole.value.value;
    const journal = (await stat(join(workspace, 'journal.jsonl'))).size;
    console.log(
      `${style}: ${(await stat(file)).size >> 10} KB, ${bare.value >> 20} MB inflated; ${resources} resources, ${items} items, ${read.value.faults.length} faults`,
    );
    for (const [name, { clock, cpu }] of Object.entries({ floor: bare, read, import: whole, again })) {
      console.log(`  ${name.padEnd(7)} ${String(clock).padStart(6)} ms, processor ${String(cpu).padStart(6)} ms`);
    }
    console.log(`  journal ${journal >> 10} KB, peak memory ${process.resourceUsage().maxRSS >> 10} MB`);
  }
} finally {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
}
