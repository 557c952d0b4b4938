import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answers, bench, sampleFolder } from './support';

const house = bench();
const { answer, value, write } = house;

function expectUnique(ids: readonly string[]): void {
  expect([...new Set(ids)]).toEqual(ids);
}

const table = (rows: number) => `区县,件数\n${'云汐区,1\n望舒区,2\n'.repeat(rows)}`;
const plan = {
  version: 1,
  steps: [
    { column: 'c0', name: '区县', operator: 'keep', params: {} },
    { column: 'c1', name: '件数', operator: 'keep', params: {} },
  ],
  quasi: [],
};

describe('operations that a window starts at once', () => {
  test('attach each its own dataset, and every source is found again', async () => {
    const { workspace } = house;
    const files = await Promise.all([1, 2, 3, 4].map((rows) => write(`${rows}.csv`, table(rows))));
    const attached = await Promise.all(
      files.map((file) => value('dataset.attach', { workspace, resource: 'r0002', file })),
    );
    expectUnique(attached.map(({ id }) => id));
    for (const { id: dataset, rows } of attached) {
      const shown = await value('dataset.rows', { workspace, resource: 'r0002', dataset });
      expect(shown.rows).toHaveLength(rows);
    }
  });

  test('release and freeze under numbers of their own', async () => {
    const { workspace } = house;
    const inDataset = { workspace, resource: 'r0003' };
    await value('dataset.attach', { ...inDataset, file: await write('r0003.csv', table(9)) });
    await value('tag.confirm', inDataset);
    await value('decide', { ...inDataset, answers: answers() });
    await value('treat.set', { ...inDataset, plan });
    const runs = await Promise.all([1, 2, 3].map(() => value('treat.run', inDataset)));
    expectUnique(runs.map(({ release }) => release.id));
    const lists = await Promise.all([1, 2, 3].map(() => value('list.freeze', { workspace, allowPartial: true })));
    expect(lists.map(({ version }) => version)).toEqual([1, 2, 3]);
    const { state } = await value('workspace.open', { workspace });
    expectUnique(state.releases.order);
    expectUnique(state.lists.order);
  });

  test('file a person once, and import a catalogue once', async () => {
    const { workspace } = house;
    const person = { name: '李某', department: '', duty: '' };
    const outcomes = await Promise.all([1, 2, 3].map(() => answer('person.add', { workspace, person })));
    expect(outcomes.map((outcome) => (outcome.ok ? 'filed' : outcome.failure.code))).toEqual([
      'filed',
      'person-exists',
      'person-exists',
    ]);

    const empty = house.at('empty');
    const agency = { agency: '示例局', code: '11389901MA00000151' };
    await value('workspace.init', { dir: empty, regulation: 'lianyungang-2019', ...agency });
    const file = join(sampleFolder, '信息资源目录.xlsx');
    const imports = await Promise.all([1, 2].map(() => value('catalogue.import', { workspace: empty, file })));
    const [first, second] = imports.map(({ resources }) => resources).sort((a, b) => b - a);
    expect(first).toBeGreaterThan(20);
    expect(second).toBe(0);
  });
});
