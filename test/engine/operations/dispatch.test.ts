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
