import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { answers, bench } from './support';

const house = bench();
const { failure, value, write } = house;

const rows = Array.from({ length: 80 }, (_, index) => ({
  姓名: `王${'婷颖莹雯琳璐'[index % 6] ?? ''}`,
  手机: `1540000${String(1000 + index * 7)}`,
  区县: index % 2 === 0 ? '云汐区' : '望舒区',
  件数: String(index % 9),
  邮箱: `box${index}@example.org`,
}));
type Header = keyof (typeof rows)[number];

const csv = (headers: readonly Header[]) =>
  [headers, ...rows.map((row) => headers.map((name) => row[name]))].map((cells) => `${cells.join(',')}\r\n`).join('');

const key = { passphrase: 'a passphrase' };

test('the next period’s file takes the plan of the one before, and says what changed', async () => {
  const { workspace } = house;
  const inResource = { workspace, resource: 'r0003' };
  const treated = { ground: 'personal-privacy', kind: 'treated', reference: '脱敏处理记录' };
  const first = await write('2026-01.csv', csv(['姓名', '手机', '区县', '件数']));
  await value('dataset.attach', { ...inResource, file: first, period: '2026-01' });
  await value('decide', { ...inResource, answers: answers({ 'personal-privacy': true }, { evidence: [treated] }) });
  expect(await failure('treat.replay', inResource)).toBe('plan-none-before');
  await value('tag.confirm', inResource);
  const { plan: suggested } = await value('treat.suggest', { ...inResource, pseudonyms: true });
  await value('treat.set', { ...inResource, plan: suggested });
  const released = await value('treat.run', { ...inResource, key });

  const second = await write('2026-02.csv', csv(['手机', '姓名', '邮箱', '区县']));
  const { id } = await value('dataset.attach', { ...inResource, file: second, period: '2026-02' });
  await value('tag.confirm', inResource);
  const { from, dataset, plan, drift } = await value('treat.replay', inResource);
  expect([from, dataset]).toEqual(['r0003-1', id]);
  expect(drift.map((each) => `${each.change} ${each.name}`)).toEqual([
    'moved 手机',
    'moved 姓名',
    'added 邮箱',
    'moved 区县',
    'gone 件数',
  ]);
  const before = new Map(suggested.steps.map((step) => [step.name, step.operator]));
  for (const { name, operator } of plan.steps.filter((step) => step.name !== '邮箱')) {
    expect(operator).toBe(before.get(name));
  }
  expect(plan.steps.find(({ name }) => name === '邮箱')?.operator).not.toBe('keep');
  // Nothing is set before a person has looked at it.
  expect((await value('treat.show', { ...inResource, dataset: id })).plan).toBeNull();

  await value('treat.set', { ...inResource, dataset: id, plan });
  const run = () => value('treat.run', { ...inResource, dataset: id, key });
  const [once, again] = [await run(), await run()];
  expect(again.release.output).toBe(once.release.output);
  expect(again.release.plan).toBe(once.release.plan);
  // One key, one scope: whoever was in the first period has the same token in the second.
  const tokens = async (out: string) => new Set((await readFile(out, 'utf8')).match(/\b[a-p]{32}\b/g));
  const now = await tokens(once.out);
  const then = await tokens(released.out);
  expect(then.size).toBe(rows.length);
  expect([...then].filter((token) => !now.has(token))).toEqual([]);
});
