import { describe, expect, test } from 'vitest';
import { bench } from './support';

const { answer, failure, value } = bench();
const house = bench();

describe('the engine’s door', () => {
  test('refuses a request that does not fit the contract and says where', async () => {
    const refused = await answer('workspace.show', {} as never);
    expect(refused).toEqual({ ok: false, failure: { code: 'bad-request', params: { path: 'workspace' } } });
  });

  test('refuses what the contract does not name', async () => {
    expect(await failure('regulation.list', { force: true } as never)).toBe('bad-request');
  });

  test.each(['constructor', '__proto__', 'toString', 'workspace.format'])('knows no operation %s', async (name) => {
    const refused = { ok: false, failure: { code: 'bad-request', params: { path: 'operation' } } };
    expect(await answer(name as never, {} as never)).toEqual(refused);
  });

  const deep = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`) as unknown;
  const circle: Record<string, unknown> = {};
  circle['self'] = [circle, circle];

  test.each<[string, unknown]>([
    ['33 deep', deep(33)],
    ['deep enough to break a parser', deep(100_000)],
    ['that hold themselves', circle],
    ['of too many values', { list: Array.from({ length: 200_001 }, () => 0) }],
    ['of too many characters', { text: '字'.repeat(16 * 2 ** 20 + 1) }],
  ])('refuses requests %s before any schema walks into them', async (_, plan) => {
    const request = { file: 'a.csv', out: 'b.csv', plan };
    const refused = { ok: false, failure: { code: 'bad-request', params: { path: 'treat.apply' } } };
    expect(await answer('treat.apply', request)).toEqual(refused);
  });

  test('refuses a path in which a byte NUL would hide the rest', async () => {
    expect(await failure('dataset.inspect', { file: 'a.csv\0.png' })).toBe('bad-request');
    expect(await failure('package.verify', { file: 'a.zip', trust: ['\0'] })).toBe('bad-request');
  });

  test('answers a path that no system can hold with a code', async () => {
    const file = house.at('很'.repeat(10_000));
    expect(await failure('dataset.inspect', { file })).toMatch(/^file-/);
    expect(await failure('trust.add', { pem: file })).toMatch(/^file-/);
  });

  test('tells a few bad places of a request, each in short', async () => {
    const answers = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`${'长'.repeat(500)}${index}`, true]),
    );
    const refused = await answer('decide', { workspace: 'w', resource: 'r', answers: { answers } });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
    expect(JSON.stringify(refused).length).toBeLessThan(3000);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'takes %s for a name like any other, and finds nothing under it',
    async (name) => {
      const { workspace } = house;
      expect(await house.failure('tag.confirm', { workspace, resource: name })).toBe('resource-not-found');
      const field = { field: name, kind: null, role: 'other', level: 1 } as const;
      expect(await house.failure('tag.set', { workspace, resource: 'r0002', ...field })).toBe('field-not-found');
      const answers = JSON.parse(`{"answers":{"${name}":true}}`) as { answers: Record<string, boolean>; evidence: [] };
      expect(await house.failure('regulation.show', { id: name })).not.toBe('no failure');
      await house.answer('decide', { workspace, resource: 'r0002', answers });
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect(await house.value('journal.verify', { workspace })).toMatchObject({ ok: true });
    },
  );

  test('answers in the shape of the contract', async () => {
    const { profiles } = await value('regulation.list', {});
    expect(profiles.map(({ id, inForce }) => [id, inForce])).toEqual([
      ['lianyungang-2019', true],
      ['qingdao-2020', false],
    ]);
  });

  test('holds each workspace open once, and two of them side by side', async () => {
    const [first, second] = await Promise.all([
      house.value('workspace.show', { workspace: house.workspace }),
      house.value('workspace.show', { workspace: `${house.workspace}/` }),
    ]);
    expect(first).toEqual(second);
    expect(first.counts.resources).toBeGreaterThanOrEqual(24);
  });

  test('says so when the regulation is no longer in force', async () => {
    const agency = { agency: '示例局', code: '11389901MA00000151' };
    const { warnings } = await value('workspace.init', { dir: house.at('qd'), regulation: 'qingdao-2020', ...agency });
    expect(warnings).toMatchObject([{ code: 'profile-not-in-force' }]);
  });
});
