import { describe, expect, test } from 'vitest';
import { answers, bench } from './support';

const house = bench();
const { failure, value } = house;
const item = () => ({ workspace: house.workspace, resource: 'r0003' });
const whole = () => ({ workspace: house.workspace });

describe('an item that is taken off the list', () => {
  test('is known to be off it at once, with what follows under its articles', async () => {
    await value('decide', { ...item(), answers: answers({}, { access: ['interface'] }) });
    await value('decide', { ...whole(), resource: 'r0005', answers: answers({}, { access: ['interface'] }) });
    await value('list.freeze', { ...whole(), allowPartial: true });
    const made = await value('list.withdraw', { ...item(), reason: 'leak-risk', words: '发现可关联到个人' });
    expect(made).toMatchObject({ id: 'w1', article: '第二十六条第二款' });
    expect(made.tasks.map(({ id }) => id)).toEqual(['tell-bureau', 'assess', 'trace-use', 'treat-again']);
    const { state } = await value('workspace.open', whole());
    expect(state.withdrawals.byId.w1).toMatchObject({ version: 1, kind: 'withdrawal', ended: null });
    expect((await value('list.show', { ...whole(), version: 1 })).withdrawn).toEqual(['r0003']);
  });

  test('is not taken off twice, nor in a way that the regulation does not know', async () => {
    expect(await failure('list.withdraw', item())).toBe('withdrawal-open');
    expect(await failure('list.withdraw', { ...whole(), resource: 'r0005', kind: 'suspension' })).toBe(
      'withdrawal-unknown',
    );
  });

  test('keeps its list from being handed over, and is left out of the next one, which says so', async () => {
    const identity = await value('identity.create', {
      name: '签名人',
      agency: '示例市市场监督管理局',
      code: '11389901MA00000151',
      secret: { passphrase: 'correct horse' },
    });
    // A partial list is refused before; what is under test is a whole one.
    const { refused } = await value('list.check', whole());
    expect(refused).toContainEqual({ resource: 'r0003', code: 'withdrawn', params: { article: '第二十六条第二款' } });
    const others = new Set(refused.filter(({ code }) => code !== 'withdrawn').map(({ resource }) => resource));
    for (const resource of others) {
      await value('decide', { ...whole(), resource, answers: answers({ 'internal-affairs': true }) });
    }
    const second = await value('list.freeze', whole());
    expect(second).toMatchObject({ version: 2, items: 1 });
    const diff = await value('list.diff', { ...whole(), from: 1, to: 2 });
    expect(diff.changes).toEqual([expect.objectContaining({ kind: 'withdrawn', resource: 'r0003' }) as object]);
    await value('list.withdraw', { ...whole(), resource: 'r0005' });
    const request = { ...whole(), version: 2, identity: identity.id, secret: { passphrase: 'correct horse' } };
    expect(await failure('package.export', { ...request, out: house.at('出') })).toBe('gate-item-withdrawn');
  });

  test('comes back when every task is done, and not before', async () => {
    expect(await failure('list.restore', { ...item(), why: '已重新脱敏' })).toBe('withdrawal-tasks-open');
    expect(await failure('list.followup', { ...item(), task: 'nothing', note: '无' })).toBe('withdrawal-task-unknown');
    for (const [task, left] of [
      ['tell-bureau', 3],
      ['assess', 2],
      ['trace-use', 1],
      ['treat-again', 0],
    ] as const) {
      const { open } = await value('list.followup', { ...item(), task, note: `已办：${task}` });
      expect(open).toHaveLength(left);
    }
    await value('list.restore', { ...item(), why: '已重新脱敏' });
    expect(await failure('list.restore', { ...item(), why: '再一次' })).toBe('withdrawal-none');
    const { list } = await value('list.check', whole());
    expect(list.changes).toEqual([
      expect.objectContaining({ kind: 'restored', resource: 'r0003' }) as object,
      expect.objectContaining({ kind: 'withdrawn', resource: 'r0005' }) as object,
    ]);
  });

  test('leaves a record that undo does not take away', async () => {
    expect(await failure('undo', whole())).toBe('undo-impossible');
    const { entries } = await value('journal.history', { ...whole() });
    const told = entries.flatMap(({ changes }) => changes).map(({ subject, what }) => `${subject.zh} ${what.zh}`);
    expect(told).toEqual(expect.arrayContaining([expect.stringMatching(/^撤回或中止“.+” 后续工作$/) as string]));
  });
});

describe('a second list in words', () => {
  test('shows printed cells before and after', async () => {
    await value('catalogue.edit', { ...whole(), edits: [{ resources: ['r0003'], set: { updateCycle: '每季度' } }] });
    await value('list.freeze', whole());
    const { cells, changed } = await value('list.diff', { ...whole(), from: 1, to: 3 });
    expect(changed.map(({ resource, columns }) => [resource, columns])).toEqual([['r0003', ['updateCycle']]]);
    expect(cells).toEqual([
      { resource: 'r0003', column: 'updateCycle', before: expect.any(String) as string, after: '每季度' },
    ]);
  });
});
