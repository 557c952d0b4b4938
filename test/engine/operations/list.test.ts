import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../support/needles';
import { answers, bench } from './support';

const house = bench();
const { failure, value } = house;

const opened = answers({}, { access: ['interface'] });

describe('checking the list', () => {
  test('says what a freeze would give now, and writes nothing', async () => {
    const { workspace } = house;
    await value('decide', { workspace, resource: 'r0003', answers: opened });
    await value('decide', { workspace, resource: 'r0004', answers: answers({ 'trade-secret': true }) });
    const { head } = await value('workspace.show', { workspace });
    const files = filesBelow(workspace);

    const checked = await value('list.check', { workspace });
    expect(checked.list).toMatchObject({ version: 1, predecessor: null, items: [{ resource: 'r0003', number: 1 }] });
    expect(checked.closed).toMatchObject([{ resource: 'r0004', status: 'closed' }]);
    expect(checked.refused).toContainEqual({ resource: 'r0001', code: 'undecided' });
    expect(checked.list.omitted).toBeGreaterThan(20);

    expect((await value('workspace.show', { workspace })).head).toEqual(head);
    expect(filesBelow(workspace)).toEqual(files);
    expect(await failure('list.show', { workspace, version: 1 })).toBe('list-not-found');
  });

  test('agrees with the freeze that follows, and goes on from it', async () => {
    const { workspace } = house;
    const checked = await value('list.check', { workspace });
    await value('list.freeze', { workspace, allowPartial: true });
    expect(await value('list.show', { workspace, version: 1 })).toEqual({ ...checked, withdrawn: [] });

    await value('decide', { workspace, resource: 'r0005', answers: opened });
    const next = await value('list.check', { workspace });
    expect(next.list).toMatchObject({ version: 2, predecessor: { version: 1, added: 1, removed: 0, changed: 0 } });
    expect(await value('list.show', { workspace, version: 1 })).toEqual({ ...checked, withdrawn: [] });
  });
});
