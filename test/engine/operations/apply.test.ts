import { link, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bench } from './support';

const house = bench();
const { failure, value, write } = house;

const text = '区县,件数\n云汐区,1\n';
const step = (column: string, name: string) => ({ column, name, operator: 'keep', params: {} });
const plan = { version: 1, steps: [step('c0', '区县'), step('c1', '件数')], quasi: [] };

describe('a plan that is applied to a file', () => {
  test('never writes over the file that it reads', async () => {
    const file = await write('raw.csv', text);
    for (const out of [file, join(house.at('home'), '..', 'raw.csv')]) {
      expect(await failure('treat.apply', { file, plan, out })).toBe('output-protected');
    }
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  test.skipIf(process.platform === 'win32')('under none of its names (skipped on Windows)', async () => {
    const file = await write('named.csv', text);
    await symlink(file, house.at('soft.csv'));
    await link(file, house.at('hard.csv'));
    for (const out of [house.at('soft.csv'), house.at('hard.csv')]) {
      expect(await failure('treat.apply', { file, plan, out })).toBe('output-protected');
    }
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  test('never writes over a source of a workspace, its key or its passphrase', async () => {
    const source = await write('source.csv', text);
    await value('dataset.attach', { workspace: house.workspace, resource: 'r0002', file: source });
    const passphraseFile = await write('口令.txt', '一段足够长的测试口令\n');
    const file = await write('input.csv', text);
    const keyFile = house.at('scope.key');
    for (const out of [source, passphraseFile, keyFile, join(house.at('home'), 'keys', 'a.key')]) {
      const request = { file, plan, out, keyFile, key: { passphraseFile } };
      expect(await failure('treat.apply', request)).toBe('output-protected');
    }
  });

  test('writes elsewhere, and again over what it wrote', async () => {
    const file = await write('again.csv', text);
    const out = house.at('out.csv');
    await value('treat.apply', { file, plan, out });
    expect(await value('treat.apply', { file, plan, out })).toMatchObject({ rowsIn: 1, rowsOut: 1 });
  });
});
