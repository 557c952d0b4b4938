import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answers, bench } from './support';

const house = bench();
const { failure, value, write } = house;
const key = { passphrase: 'a passphrase' };

const people = [
  ['王婷', '15400001001'],
  ['李雯', '15400001002'],
  ['王婷', ' 1540000 1001'],
  ['赵琳', ''],
] as const;

test('a token is found again in the source by the agency’s key, and by nothing else', async () => {
  const { workspace } = house;
  const inResource = { workspace, resource: 'r0003' };
  const file = await write('人员.csv', `姓名,手机\n${people.map((cells) => cells.join(',')).join('\n')}\n`);
  await value('dataset.attach', { ...inResource, file });
  const treated = { ground: 'personal-privacy', kind: 'treated', reference: '脱敏处理记录' };
  await value('decide', { ...inResource, answers: answers({ 'personal-privacy': true }, { evidence: [treated] }) });
  await value('tag.confirm', inResource);
  const step = (column: string, name: string, operator: string, params: object) => ({ column, name, operator, params });
  const keep = [step('c0', '姓名', 'constant', { text: '略' }), step('c1', '手机', 'keep', {})];
  await value('treat.set', { ...inResource, plan: { version: 1, steps: keep, quasi: [] } });
  const asked = { ...inResource, token: 'A-BCDFGHJK', key };
  // Looking never makes a key.
  expect(await failure('treat.resolve', asked)).toBe('key-missing');

  const steps = [
    step('c0', '姓名', 'token', { scope: 'person-name', prefix: 'A-' }),
    step('c1', '手机', 'pseudonym', { scope: 'mobile-phone' }),
  ];
  await value('treat.set', { ...inResource, plan: { version: 1, steps, quasi: [] } });
  const { out } = await value('treat.run', { ...inResource, key });
  const released = (await readFile(out, 'utf8'))
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
  expect(released).toHaveLength(4);
  const [[name = '', phone = ''] = []] = released;

  const found = async (token: string) => (await value('treat.resolve', { ...asked, token })).columns;
  expect(await found(name)).toEqual([{ column: 'c0', name: '姓名', count: 2, records: [1, 3] }]);
  expect(await found(`  ${phone.toUpperCase()} `)).toEqual([{ column: 'c1', name: '手机', count: 2, records: [1, 3] }]);
  expect(await found(released[1]?.[1] ?? '')).toEqual([{ column: 'c1', name: '手机', count: 1, records: [2] }]);
  expect(await found('王婷')).toEqual([]);
  expect(await failure('treat.resolve', { ...asked, key: { passphrase: 'another phrase' } })).toBe('passphrase-wrong');
  const journal = await readFile(join(workspace, 'journal.jsonl'), 'utf8');
  expect(journal).not.toContain(name);

  await value('key.rotate', { workspace, secret: key });
  expect(await found(name)).toEqual([]);
  await value('treat.set', { ...inResource, plan: { version: 1, steps: keep, quasi: [] } });
  expect(await failure('treat.resolve', asked)).toBe('plan-makes-no-tokens');
});
