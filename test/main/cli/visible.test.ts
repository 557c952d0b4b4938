import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visible, visibleJson } from '../../../main/cli/visible';
import { runCli, runJson } from '../../support/run-cli';

/** What a terminal obeys: clears the screen, sets a title, turns the writing round. */
const HOSTILE = '区县\u001b[2J\u009b1m\u202etxt\u0007';
// Every line of our output ends in a line feed of ours.
const OBEYED = /[\p{Cc}\u200e\u200f\u061c\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'visible-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('what comes from outside cannot command the terminal', () => {
  test('as a header, shown to a person or as JSON', async () => {
    const file = write('hostile.csv', `${HOSTILE},件数\n云汐区,1\n`);
    const { exit, stdout } = await runCli('dataset', 'inspect', file);
    expect(exit).toBe(0);
    expect(stdout.split('\n').filter((line) => OBEYED.test(line))).toEqual([]);
    expect(stdout).toContain('\\u001b[2J');
    const json = await runCli('dataset', 'inspect', file, '--json');
    expect(OBEYED.test(json.stdout.trimEnd())).toBe(false);
    const { value } = await runJson('dataset', 'inspect', file);
    expect(value).toMatchObject({ columns: [{ name: HOSTILE }, { name: '件数' }] });
  });

  test('as the name of a file in an error', async () => {
    const { exit, stderr } = await runCli('package', 'verify', join(folder, `${HOSTILE}.zip`));
    expect(exit).toBe(2);
    expect(stderr.split('\n').filter((line) => OBEYED.test(line))).toEqual([]);
  });

  test('and no line of it can pass for a line of ours', () => {
    expect(visible('名称\n可信：内容完整，签名人受信任')).not.toContain('\n');
  });

  test('while JSON stays the same value, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(visibleJson({ text }))).toEqual({ text });
      }),
    );
  });
});

describe('a JSON file that is none', () => {
  test.each<[string, string | Uint8Array]>([
    ['too long', `{"answers":{}}${' '.repeat(16 << 20)}`],
    ['not UTF-8', Uint8Array.of(0x22, 0xc4, 0xe3, 0x22)],
    ['half', '{"answers":'],
    ['empty', ''],
  ])('is refused when it is %s', async (name, content) => {
    const answers = write(`${name}.json`, content);
    const { exit, value } = await runJson('decide', folder, 'r0001', '--answers', answers);
    expect({ exit, value }).toEqual({
      exit: 2,
      value: { failure: { code: 'json-unreadable', params: { file: answers } } },
    });
  });

  test('is refused when it is nested to break a parser', async () => {
    const plan = write('deep.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    const file = write('data.csv', '区县\n云汐区\n');
    const { exit, value } = await runJson('treat', 'apply', file, '--plan', plan, '--out', join(folder, 'out.csv'));
    expect({ exit, value }).toMatchObject({ exit: 2, value: { failure: { code: 'bad-request' } } });
  });
});
