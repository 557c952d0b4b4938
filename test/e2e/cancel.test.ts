import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCli, startCli } from '../support/built-cli';

const ROWS = 400_000;

let folder: string;
let bundle: string;
const at = (name: string) => join(folder, name);

/** A file whose inspection takes a few seconds. */
async function writeLargeFile(path: string): Promise<void> {
  const file = createWriteStream(path);
  file.write('姓名,手机,地址,备注\r\n');
  for (let row = 0; row < ROWS; row += 1000) {
    const lines = Array.from(
      { length: 1000 },
      (_, index) => `王${row + index},1540${row + index},云汐区${index}号,无\r\n`,
    );
    if (!file.write(lines.join(''))) await once(file, 'drain');
  }
  file.end();
  await finished(file);
}

const staging = async () => (await readdir(at('temp'))).filter((name) => name.startsWith('openlist-desk-'));

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '取消-'));
  await mkdir(at('temp'));
  await writeLargeFile(at('large.csv'));
  bundle = await buildCli('cancel');
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Inspects the large file in a process of its own whose temporary folder is the test's. */
const inspect = () =>
  startCli(bundle, ['dataset', 'inspect', at('large.csv'), '--home', at('home')], { TMPDIR: at('temp') });

describe.skipIf(process.platform === 'win32')('a long command (signals as Unix has them)', () => {
  test('stops at Ctrl+C with exit 1 and leaves no staged data', async () => {
    const { child, ended, said } = inspect();
    await until(async () => (await staging()).length > 0);
    child.kill('SIGINT');
    expect(await ended).toBe(1);
    expect(said()).toContain('[cancelled]');
    expect(await staging()).toEqual([]);
  });

  test('that is killed leaves its staged data to the next start, which clears it', async () => {
    const { child, ended } = inspect();
    await until(async () => (await staging()).length > 0);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(await staging()).toHaveLength(1);
    const next = startCli(bundle, ['regulation', 'list', '--home', at('home')], { TMPDIR: at('temp') });
    expect(await next.ended).toBe(0);
    expect(await staging()).toEqual([]);
  });

  test('reports progress on stderr', async () => {
    const { ended, said } = inspect();
    expect(await ended).toBe(0);
    const percents = [...said().matchAll(/识别数据项 (\d+)%/g)].map(([, percent]) => Number(percent));
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(said()).toMatch(/\d+%/);
  });
});
