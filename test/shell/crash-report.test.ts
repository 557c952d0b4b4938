import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { errorClass, keepReport, ownFrames, type CrashReport } from '../../main/shell/crash-report';

let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'crashes-')), 'crashes');
});

afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const raw = '110101199003070011';

function crash(at: string, error: unknown): CrashReport {
  const told = { part: 'main', code: 'uncaught-exception', at, system: 'test', versions: { Node: '24' } } as const;
  return { ...told, error: errorClass(error), frames: ownFrames(error) };
}

test('a report tells class and place of an error, and nothing of what it says', async () => {
  const error = new RangeError(`cell ${raw} of C:\\Users\\${raw}\\名单.csv\n    at ${raw} (/x/out/main/${raw}.js:1:2)`);
  error.stack = [
    `RangeError: cell ${raw}`,
    `    at Object.${raw} (C:\\Program Files\\${raw}\\resources\\app.asar\\out\\main\\index.js:12:34)`,
    `    at async handle (file:///opt/${raw}/out/chunks/spreadsheet-B4.js:5:6)`,
    `    at node:internal/process/task_queues:95:5`,
    `    at eval (eval at ${raw} (/home/${raw}/x.js:1:1), <anonymous>:1:1)`,
    `    at /home/${raw}/project/other.js:3:4`,
  ].join('\n');
  const file = await keepReport(folder, crash('2026-03-02T01:02:03.004Z', error));
  const text = await readFile(file ?? '', 'utf8');
  expect(text).not.toContain(raw);
  expect(JSON.parse(text)).toMatchObject({
    error: 'RangeError',
    frames: ['main/index.js:12:34', 'chunks/spreadsheet-B4.js:5:6'],
  });
});

test.each([
  [raw, 'string'],
  [{ name: raw }, 'object'],
  [undefined, 'undefined'],
  [Object.assign(new Error(raw), { name: raw }), 'Error'],
  [new (class extends Error {})(raw), 'Error'],
])('whatever was thrown (%#)', (thrown, name) => {
  const report = crash('2026-03-02T01:02:03.004Z', thrown);
  expect(report.error).toBe(name);
  expect(JSON.stringify(report)).not.toContain(raw);
});

test('the last twenty reports are kept, and other files left alone', async () => {
  for (let second = 10; second < 35; second += 1) {
    await keepReport(folder, crash(`2026-03-02T01:02:${second}.000Z`, new Error('x')));
  }
  await writeFile(join(folder, 'note.txt'), '');
  await keepReport(folder, crash('2026-03-02T01:03:00.000Z', new Error('x')));
  const names = (await readdir(folder)).sort();
  expect(names).toHaveLength(21);
  expect(names).toContain('note.txt');
  expect(names[0]).toBe('20260302010216000-main.json');
});

test('a disk that takes no report causes no further error', async () => {
  await writeFile(folder, 'a file where the folder belongs');
  expect(await keepReport(folder, crash('2026-03-02T01:02:03.004Z', new Error('x')))).toBeUndefined();
});
