/**
 * Measures freezing a long list and writing it as xlsx, against exceljs writing the bare cells of the same four sheets, as
 * a workbook in memory and as a stream, in the same run and each in a process of its own so that peaks are apart. By hand:
 * `npx node --experimental-transform-types test/bench/run.mjs test/bench/openlist.ts [items, default 10000] [times, default 3]`.
 * Aim: at most 1.5 times the bare write, and half the peak memory of writing in memory.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import ExcelJS from 'exceljs';
import { read, utils } from '@e965/xlsx';
import { freezeList, listWorkbook } from '../../main/engine/openlist';
import type { WorkspaceState } from '../../shared/model/workspace';
import { collectionOf } from '../../shared/model/primitives';
import { findProfile } from '../../shared/regulation';
import { answers, decision, emptyState, harmless, resource } from '../engine/openlist/sample';

const profile = findProfile('lianyungang-2019');
const FIELDS = 8;

/** An agency with `count` resources of eight fields each, all of them open through an interface. */
function agencyOf(count: number): WorkspaceState {
  const opened = decision(
    profile,
    'r0001',
    answers(profile, ['time-sensitive'], { access: ['interface'], conditions: ['purpose'] }),
  );
  const fields = Array.from({ length: FIELDS }, (_, index) => ({
    id: `i${String(index + 1).padStart(2, '0')}`,
    name: `第 ${index + 1} 个数据项`,
    dataType: '字符串型C',
    length: '50',
    tag: { ...harmless, level: 2 as const },
  }));
  const resources = Array.from({ length: count }, (_, index) => {
    const id = `r${String(index + 1).padStart(4, '0')}`;
    return resource(id, `${index + 1} 号许可信息`, {
      items: collectionOf(fields.map((field) => ({ ...field, name: `${field.name}（${index % 997}）` }))),
    });
  });
  return {
    ...emptyState(profile),
    resources: collectionOf(resources),
    decisions: Object.fromEntries(resources.map(({ id }) => [id, { ...opened, resource: id }])),
  };
}

const at = '2026-03-01T02:03:04.567Z';

async function writeOurs(state: string, out: string): Promise<void> {
  const frozen = freezeList({
    state: JSON.parse(await readFile(state, 'utf8')) as WorkspaceState,
    profile,
    version: 1,
    at,
    by: '经办人',
    allowPartial: false,
    previous: null,
    techniques: {},
  });
  await writeFile(out, await listWorkbook(frozen.list, profile));
}

type Line = [sheet: string, cells: (string | number | null)[]];

async function* linesOf(file: string): AsyncGenerator<Line> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line) as Line;
}

async function writeInMemory(cells: string, out: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for await (const [sheet, row] of linesOf(cells))
    (workbook.getWorksheet(sheet) ?? workbook.addWorksheet(sheet)).addRow(row);
  await workbook.xlsx.writeFile(out);
}

async function writeAsStream(cells: string, out: string): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: out, useSharedStrings: true });
  for await (const [sheet, row] of linesOf(cells))
    (workbook.getWorksheet(sheet) ?? workbook.addWorksheet(sheet)).addRow(row).commit();
  await workbook.commit();
}

const writers = { ours: writeOurs, memory: writeInMemory, stream: writeAsStream } as const;

interface Cost {
  readonly cpu: number;
  readonly seconds: number;
  readonly peak: number;
}

async function measure(
  write: (input: string, out: string) => Promise<void>,
  input: string,
  out: string,
): Promise<void> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await write(input, out);
  const { user, system } = process.cpuUsage(before);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    JSON.stringify({ cpu: (user + system) / 1e6, seconds: (performance.now() - start) / 1000, peak } satisfies Cost),
  );
}

async function costOf(name: keyof typeof writers, input: string, out: string): Promise<Cost> {
  const runner = join(import.meta.dirname, 'run.mjs');
  const options = ['--experimental-transform-types', '--no-warnings', runner, import.meta.filename, name, input, out];
  const { stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  if (stderr !== '') console.error(stderr);
  const cost = JSON.parse(stdout) as Cost;
  const size = ((await stat(out)).size / 1e6).toFixed(0);
  const { cpu, seconds, peak } = cost;
  console.log(
    `${name.padEnd(7)} ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU, peak ${peak.toFixed(0)} MB, file ${size} MB`,
  );
  return cost;
}

/** The rows of every sheet of a workbook, one a line, without the hidden column's mark being any different. */
async function cellsOf(workbook: string): Promise<string> {
  const { Sheets, SheetNames } = read(await readFile(workbook), { dense: true });
  const lines = SheetNames.flatMap((name) =>
    utils
      .sheet_to_json<unknown[]>(Sheets[name] ?? {}, { header: 1, defval: null })
      .map((row) => JSON.stringify([name, row])),
  );
  return lines.join('\n');
}

async function compare(items: number, times: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-openlist-'));
  const [state, cells] = [join(folder, 'state.json'), join(folder, 'cells.jsonl')];
  const out = (name: string) => join(folder, `${name}.xlsx`);
  try {
    await writeFile(state, JSON.stringify(agencyOf(items)));
    console.log(`${items} items of ${FIELDS} fields; the list is frozen and written, the others write its cells`);
    for (let round = 0; round < times; round += 1) {
      const ours = await costOf('ours', state, out('ours'));
      if (round === 0) await writeFile(cells, await cellsOf(out('ours')));
      const memory = await costOf('memory', cells, out('memory'));
      const stream = await costOf('stream', cells, out('stream'));
      const [time, peak] = [ours.cpu / memory.cpu, ours.peak / memory.peak].map((ratio) => ratio.toFixed(2));
      console.log(
        `ours    ${time} × the CPU and ${peak} × the peak of memory; ${(ours.cpu / stream.cpu).toFixed(2)} × the CPU of stream`,
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const [, , task = '10000', input = '3', out = ''] = process.argv;
if (Object.hasOwn(writers, task)) await measure(writers[task as keyof typeof writers], input, out);
else await compare(Number(task), Number(input));
