import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled, judge } from '../support/judges';

const root = resolve(import.meta.dirname, '../..');
const program = join(root, 'out', 'cli', 'index.js');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  const ensure = join(root, '.dev', 'ensure.mjs');
  expect(judge(process.execPath, [ensure, 'build'], root)).toMatchObject({ status: 0 });
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const demo = (name: string) => [program, 'demo', '--out', join(folder, name), '--clock', '2026-03-02T01:00:00.000Z'];
const works = (command: string, ...args: string[]) =>
  isInstalled(command) && spawnSync(command, args, { timeout: 20_000 }).status === 0;

describe('the whole demo reaches no network', () => {
  const canTrace = works('strace', '-f', '--seccomp-bpf', '-e', 'trace=%network', '-o', '/dev/null', 'true');
  const canUnshare = works('unshare', '-rn', 'true');

  /** The network calls of a run, of all its threads and children. */
  function callsOf(name: string, args: readonly string[]): { status: number | null; calls: string[] } {
    const log = join(folder, `${name}.strace`);
    const traced = ['-f', '--seccomp-bpf', '-e', 'trace=%network', '-o', log, process.execPath, ...args];
    const { status } = judge('strace', traced, folder);
    const lines = readFileSync(log, 'utf8').split('\n');
    return { status, calls: lines.filter((line) => /\bAF_(?:INET6?|NETLINK|PACKET)\b/.test(line)) };
  }

  test.skipIf(!canTrace)(
    'strace sees no socket to any (skipped without strace, or where it may not trace)',
    { timeout: 300_000 },
    () => {
      expect(callsOf('demo', demo('traced'))).toEqual({ status: 0, calls: [] });
    },
  );

  test.skipIf(!canTrace)('strace would see one (skipped without strace, or where it may not trace)', () => {
    const script = "require('node:net').connect(9, '127.0.0.1').on('error', () => undefined)";
    expect(callsOf('control', ['-e', script]).calls.length).toBeGreaterThan(0);
  });

  test.skipIf(!canUnshare)(
    'it runs where there is none at all, not even a loopback (skipped where unshare -rn may not be used)',
    { timeout: 300_000 },
    () => {
      expect(judge('unshare', ['-rn', process.execPath, ...demo('alone')], folder)).toMatchObject({ status: 0 });
    },
  );
});

describe('the built program', () => {
  test.skipIf(process.platform === 'win32')('says nothing when its reader stops reading (skipped on Windows)', () => {
    const shown = ['regulation', 'show', 'lianyungang-2019'].join(' ');
    expect(judge('sh', ['-c', `"$0" "$1" ${shown} | true`, process.execPath, program], folder)).toEqual({
      status: 0,
      said: '',
    });
  });
});
