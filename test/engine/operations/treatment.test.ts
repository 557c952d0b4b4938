import { appendFile, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { PlanInput } from '../../../shared/model/plan';
import { answers, bench } from './support';

const house = bench();
const { failure, value, write } = house;

const people = [
  ['姓名', '手机', '区县', '件数'],
  ...Array.from({ length: 60 }, (_, index) => [
    `王${'婷颖莹雯琳璐'[index % 6] ?? ''}`,
    `1540000${String(1000 + index * 7)}`,
    index % 2 === 0 ? '云汐区' : '望舒区',
    String(index % 9),
  ]),
];
const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => `${row.join(',')}\r\n`).join('');

const treated = { ground: 'personal-privacy', kind: 'treated', reference: '脱敏处理记录' };

/** Attaches a table of people to a resource that is decided to be opened once treated. */
async function attachPeople(resource: string, rows = people) {
  const { workspace } = house;
  const file = await write(`${resource}.csv`, csv(rows));
  const { id } = await value('dataset.attach', { workspace, resource, file });
  await value('tag.confirm', { workspace, resource });
  await value('decide', {
    workspace,
    resource,
    answers: answers({ 'personal-privacy': true }, { evidence: [treated] }),
  });
  return { id, file, inDataset: { workspace, resource, dataset: id } };
}

const step = (column: string, name: string, operator: string, params = {}) => ({ column, name, operator, params });

function planFor(operators: readonly [string, string, string, string]): PlanInput {
  const names = people[0] ?? [];
  return {
    version: 1,
    steps: operators.map((operator, index) => step(`c${index}`, names[index] ?? '', operator)),
    quasi: [],
  };
}

describe('treating a dataset', () => {
  test('needs a decision, confirmed tags and a plan', async () => {
    const { workspace } = house;
    const file = await write('early.csv', csv(people));
    const inDataset = { workspace, resource: 'r0002' };
    expect(await failure('treat.suggest', inDataset)).toBe('dataset-not-found');
    await value('dataset.attach', { ...inDataset, file });
    expect(await failure('treat.suggest', inDataset)).toBe('decision-missing');
    await value('decide', { ...inDataset, answers: answers() });
    expect(await failure('treat.run', inDataset)).toBe('plan-missing');
    const { plan } = await value('treat.suggest', inDataset);
    await value('treat.set', { ...inDataset, plan });
    expect(await failure('treat.run', inDataset)).toBe('tags-unconfirmed');
  });

  test('releases what the suggested plan leaves, without a name or a phone, and says what it weighed', async () => {
    const { inDataset } = await attachPeople('r0003');
    const { plan } = await value('treat.suggest', inDataset);
    await value('treat.set', { ...inDataset, plan });
    const { out, rowsIn, rowsOut, release } = await value('treat.run', inDataset);
    const text = await readFile(out, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect({ rowsIn, rowsOut, residual: release.residual }).toEqual({ rowsIn: 60, rowsOut: 60, residual: [] });
    for (const [name = '', phone = ''] of people.slice(1)) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(phone);
    }
    expect(text).toContain('云汐区');
  });

  test('finds a direct identifier that a careless plan lets through, and the list is refused for it', async () => {
    const { workspace } = house;
    const { inDataset, id } = await attachPeople('r0004');
    const { cautions } = await value('treat.set', { ...inDataset, plan: planFor(['keep', 'keep', 'keep', 'keep']) });
    expect(cautions.map(({ code }) => code)).toContain('direct-identifier-kept');
    const { release } = await value('treat.run', inDataset);
    expect(release.residual.map(({ kind }) => kind).sort()).toEqual(['mobile-phone', 'person-name']);
    const { refused } = await value('list.freeze', { workspace, allowPartial: true });
    const codes = refused
      .filter(({ resource }: { code: string; resource?: string }) => resource === 'r0004')
      .map(({ code }) => code);
    expect(codes).toContain('residual-identifiers');
    expect(codes).toContain('personal-untreated');
    expect(id).toBe('r0004-1');
  });

  test('masked and tokenised columns do not count as left over', async () => {
    const { inDataset } = await attachPeople('r0005');
    const key = { passphrase: 'a passphrase' };
    await value('treat.set', { ...inDataset, plan: planFor(['pseudonym', 'mask', 'keep', 'keep']) });
    expect(await failure('treat.run', inDataset)).toBe('treat-key-needed');
    const { release, out } = await value('treat.run', { ...inDataset, key });
    expect(release.residual).toEqual([]);
    const again = await value('treat.run', { ...inDataset, key });
    expect(again.release).toMatchObject({ id: 'r0005-1.2', output: release.output });
    expect(await readFile(again.out)).toEqual(await readFile(out));
  });

  test('notices a source that has changed since it was attached', async () => {
    const { inDataset, file } = await attachPeople('r0007');
    await value('treat.set', { ...inDataset, plan: planFor(['delete', 'delete', 'keep', 'keep']) });
    await appendFile(file, '某某,15400009999,云汐区,1\r\n');
    expect(await failure('treat.run', inDataset)).toBe('source-changed');
  });

  test('refuses rows that may have shifted', async () => {
    const { inDataset } = await attachPeople('r0008', [...people, ['王婷', '15400001111', '云汐区']]);
    await value('treat.set', { ...inDataset, plan: planFor(['delete', 'delete', 'keep', 'keep']) });
    expect(await failure('treat.run', inDataset)).toBe('rows-uneven');
  });

  test('touches no data of what was declared a state secret', async () => {
    const { workspace } = house;
    const resource = 'r0009';
    await value('decide', { workspace, resource, answers: answers({ 'state-secret': true }) });
    const file = await write('secret.csv', csv(people));
    expect(await failure('dataset.attach', { workspace, resource, file })).toBe('state-secret');
  });

  test('a release that was undone is gone, and can be had again', async () => {
    const { workspace } = house;
    const { inDataset } = await attachPeople('r0010');
    await value('treat.set', { ...inDataset, plan: planFor(['delete', 'delete', 'keep', 'keep']) });
    await value('treat.run', inDataset);
    const { counts } = await value('workspace.show', { workspace });
    expect((await value('undo', { workspace })).operation).toBe('treat.run');
    expect((await value('workspace.show', { workspace })).counts.releases).toBe(counts.releases - 1);
    await value('redo', { workspace });
    expect((await value('workspace.show', { workspace })).counts.releases).toBe(counts.releases);
  });
});

describe('a file without a header', () => {
  test('is refused before its first row could become column names', async () => {
    const file = await write('bare.csv', csv(people.slice(1)));
    expect(await failure('dataset.inspect', { file })).toBe('header-holds-data');
  });
});
