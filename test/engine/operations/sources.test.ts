import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { answers, bench } from './support';

const house = bench();
const { answer, failure, value } = house;

const csv = (rows: number) => `区县,件数\n${Array.from({ length: rows }, (_, n) => `区${n},${n}\n`).join('')}`;

/** A file in a folder of its own. */
function place(folder: string, name: string, content: string): string {
  mkdirSync(house.at(folder), { recursive: true });
  const path = join(house.at(folder), name);
  writeFileSync(path, content);
  return path;
}

async function attach(resource: string, folder: string, content = csv(5)) {
  const { workspace } = house;
  const file = place(folder, `${resource}.csv`, content);
  await value('dataset.attach', { workspace, resource, file });
  return { file, inDataset: { workspace, resource } };
}

const stateOf = async (inDataset: { workspace: string; resource: string }) =>
  (await value('dataset.source', inDataset)).state;

describe('a source file', () => {
  test('that was changed is noticed before it is read', async () => {
    const { file, inDataset } = await attach('r0002', '甲');
    expect(await stateOf(inDataset)).toBe('same');
    writeFileSync(file, csv(6));
    expect(await stateOf(inDataset)).toBe('changed');
    expect(await answer('dataset.rows', inDataset)).toMatchObject({
      failure: { code: 'source-changed', params: { dataset: 'r0002-1', file } },
    });
  });

  test('that is gone is said to be, and can be located where it is now', async () => {
    const { file, inDataset } = await attach('r0003', '甲');
    mkdirSync(house.at('乙'), { recursive: true });
    const moved = join(house.at('乙'), '改名.csv');
    renameSync(file, moved);
    expect(await stateOf(inDataset)).toBe('missing');
    expect(await failure('dataset.rows', inDataset)).toBe('source-missing');
    const before = await value('workspace.show', { workspace: inDataset.workspace });
    expect(await value('dataset.locate', { ...inDataset, file: moved })).toMatchObject({ located: ['r0003-1'] });
    expect(await stateOf(inDataset)).toBe('same');
    expect((await value('dataset.rows', inDataset)).rows).toHaveLength(5);
    // Where it lies is this computer's business, and no change of the workspace.
    expect(await value('workspace.show', { workspace: inDataset.workspace })).toEqual(before);
  });

  test('that was only written anew is judged by its content', async () => {
    const { file, inDataset } = await attach('r0004', '甲');
    utimesSync(file, new Date('2026-01-01'), new Date('2026-01-02'));
    expect(await stateOf(inDataset)).toBe('touched');
    expect((await value('dataset.rows', inDataset)).rows).toHaveLength(5);
    // As many bytes, other ones: the file system cannot tell, the digest can.
    writeFileSync(file, csv(5).replace('区1', '区9'));
    utimesSync(file, new Date('2026-01-01'), new Date('2026-01-03'));
    expect(await stateOf(inDataset)).toBe('touched');
    expect(await failure('dataset.rows', inDataset)).toBe('source-changed');
  });

  test('is known without its size and time by what an earlier version kept', async () => {
    const { file, inDataset } = await attach('r0005', '甲');
    const index = house.at(join('home', 'sources.json'));
    const kept = JSON.parse(await readFile(index, 'utf8')) as Record<string, Record<string, unknown>>;
    for (const own of Object.values(kept)) own['r0005-1'] = file;
    await writeFile(index, JSON.stringify(kept));
    expect(await stateOf(inDataset)).toBe('touched');
    expect((await value('dataset.rows', inDataset)).rows).toHaveLength(5);
  });

  test('is never written where another one is located', async () => {
    const { file, inDataset } = await attach('r0006', '甲');
    await value('decide', { ...inDataset, answers: answers() });
    const moved = place('丙', 'r0006.csv', csv(5));
    rmSync(file);
    await value('dataset.locate', { ...inDataset, file: moved });
    const plan = { version: 1, steps: [{ column: 'c0', name: '区县', operator: 'keep' }], quasi: [] };
    expect(await failure('treat.apply', { file: moved, plan, out: moved })).toBe('output-protected');
  });
});

describe('locating', () => {
  test('refuses another file, of another size or of other content', async () => {
    const { file, inDataset } = await attach('r0007', '甲');
    for (const content of [csv(6), csv(5).replace('区1', '区9')]) {
      const other = place('丁', 'r0007.csv', content);
      expect(await answer('dataset.locate', { ...inDataset, file: other })).toEqual({
        ok: false,
        failure: { code: 'source-differs', params: { dataset: 'r0007-1', file: other } },
      });
    }
    expect(await failure('dataset.locate', { ...inDataset, file: house.at('丁') })).toBe('file-not-a-file');
    expect(await failure('dataset.locate', { ...inDataset, file: house.at('没有.csv') })).toBe('file-not-found');
    expect(await stateOf(inDataset)).toBe('same');
    expect((await value('dataset.rows', inDataset)).columns).toEqual(['区县', '件数']);
    rmSync(file);
  });

  test('finds the sources of other datasets in the same folder, where the person wants it', async () => {
    const resources = ['r0010', 'r0011', 'r0012', 'r0013'] as const;
    const all = await Promise.all(resources.map((resource, index) => attach(resource, 'E盘', csv(20 + index))));
    renameSync(house.at('E盘'), house.at('F盘'));
    // Of the same name and size, but not the same.
    place('F盘', 'r0012.csv', csv(22).replace('区1', '区9'));
    rmSync(join(house.at('F盘'), 'r0013.csv'));
    const [first, second, third] = all;
    const file = join(house.at('F盘'), 'r0010.csv');
    if (!first || !second || !third) throw new Error('four were attached');
    expect(await value('dataset.locate', { ...first.inDataset, file })).toEqual({ located: ['r0010-1'], others: 2 });
    expect(await stateOf(second.inDataset)).toBe('missing');
    const found = await value('dataset.locate', { ...first.inDataset, file, folder: true });
    expect(found).toEqual({ located: ['r0010-1', 'r0011-1'], others: 1 });
    expect(await stateOf(second.inDataset)).toBe('same');
    expect(await stateOf(third.inDataset)).toBe('missing');
  });

  test('is not for what was declared a state secret', async () => {
    const { file, inDataset } = await attach('r0014', '甲');
    await value('decide', { ...inDataset, answers: answers({ 'state-secret': true }) });
    expect(await failure('dataset.locate', { ...inDataset, file })).toBe('state-secret');
  });
});
