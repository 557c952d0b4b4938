import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { revertChange } from '../../../main/engine/history';
import { createWorkspace, type Recipe, type Workspace } from '../../../main/engine/workspace';
import { quietJob } from '../../../shared/job';
import type { FailureCode } from '../../../shared/failure';
import { ACTOR, emptyState, failureOf, temporaryPaths, tickingClock } from '../workspace/support';
import { addResource, attach, decide, release, removeResource, setPlan, setProvider, setTag } from './steps';

const path = temporaryPaths();
let workspace: Workspace;

beforeAll(async () => {
  workspace = await createWorkspace(path(), emptyState(), { actor: ACTOR, clock: tickingClock() });
});
afterAll(() => workspace.close());

const make = async (operation: string, recipe: Recipe) => (await workspace.change(operation, {}, recipe)).seq;
const revert = async (seq: number) => (await revertChange(workspace, seq, quietJob)).entry;
const refused = (seq: number, code: FailureCode) => failureOf(revertChange(workspace, seq, quietJob), code);
const provider = (id: string) => workspace.state.resources.byId[id]?.provider;
const releasing =
  (id: string): Recipe =>
  ({ releases }) => {
    releases.order.push(id);
    releases.byId[id] = release(id);
  };
/** Freezes a version that lists a release. */
async function freeze(version: number, id: string): Promise<number> {
  const item = { resource: id.slice(0, 5), datasets: [{ id: id.replace(/\..*/, ''), release: id }] };
  const digest = await workspace.putObject(Buffer.from(JSON.stringify({ list: { items: [item] }, closed: [] })));
  return make('list.freeze', ({ lists }) => {
    const frozenAt = '2026-03-01T00:00:00.000Z';
    lists.order.push(String(version));
    lists.byId[String(version)] = { version, digest, frozenAt, frozenBy: ACTOR, items: 1, partial: false, year: null };
  });
}

describe('taking back one earlier change', () => {
  test('leaves later ones as they are, is recorded, and is undone and done again as any change', async () => {
    await make('add', addResource('r0001'));
    const seq = await make('edit', setProvider('r0001', '甲'));
    await make('add', addResource('r0002'));
    await make('edit', setProvider('r0002', '乙'));
    expect(await revert(seq)).toMatchObject({ operation: 'revert', args: { operation: 'edit', seq } });
    expect([provider('r0001'), provider('r0002')]).toEqual(['', '乙']);
    expect(await refused(seq, 'revert-undone')).toEqual({ seq, by: workspace.head.seq });
    await workspace.undo();
    expect(provider('r0001')).toBe('甲');
    await workspace.redo();
    expect(provider('r0001')).toBe('');
    // The revert may be taken back as well.
    await revert(workspace.head.seq - 2);
    expect(provider('r0001')).toBe('甲');
  });

  test('takes an id out of its order wherever it stands by now, and back to its old place', async () => {
    const added = await make('add', addResource('r0003'));
    await make('add', addResource('r0004'));
    await revert(added);
    expect(workspace.state.resources.order).toEqual(['r0001', 'r0002', 'r0004']);
    expect(workspace.state.nextResource).toBe(1);
    const removed = await make('remove', removeResource('r0002'));
    await make('add', addResource('r0005'));
    await revert(removed);
    expect(workspace.state.resources.order).toEqual(['r0001', 'r0002', 'r0004', 'r0005']);
  });
});

describe('is refused', () => {
  test('the creation, an undo, what cannot be undone, what is undone, and what changed nothing', async () => {
    await refused(1, 'revert-impossible');
    const seq = await make('edit', setProvider('r0004', '丙'));
    const { seq: undo } = await workspace.undo();
    await refused(undo, 'revert-impossible');
    expect(await refused(seq, 'revert-undone')).toEqual({ seq, by: undo });
    const { seq: barrier } = await workspace.change('package.export', {}, setProvider('r0004', '丁'), {
      undoable: false,
    });
    expect(await refused(barrier, 'revert-impossible')).toEqual({ seq: barrier, operation: 'package.export' });
    await refused(await make('look', () => undefined), 'revert-nothing');
    await refused(9999, 'change-not-found');
  });

  test('what a later change touched again, naming the newest; until that is undone', async () => {
    const seq = await make('edit', setProvider('r0005', '甲'));
    await make('edit', setProvider('r0005', '乙'));
    const later = await make('edit.again', setProvider('r0005', '丙'));
    expect(await refused(seq, 'revert-overtaken')).toEqual({ seq, later, operation: 'edit.again' });
    await workspace.undo();
    await workspace.undo();
    await revert(seq);
    expect(provider('r0005')).toBe('');
  });

  test('what would leave data, a decision, a plan or a release without its ground', async () => {
    const added = await make('add', addResource('r0010'));
    const decided = await make('decide', decide('r0010', 'closed'));
    expect(await refused(added, 'revert-needed')).toEqual({ seq: added, name: '资源 r0010' });
    await revert(decided);
    const attached = await make('attach', attach('r0010-1'));
    await refused(added, 'revert-needed');
    const planned = await make('plan', setPlan('r0010-1', 'delete'));
    expect(await refused(attached, 'revert-needed')).toEqual({ seq: attached, name: 'r0010-1' });
    await revert(planned);
    const treated = await make('treat', releasing('r0010-1.1'));
    await refused(attached, 'revert-needed');
    await revert(treated);
    await revert(attached);
    await revert(added);
    expect(workspace.state.resources.byId).not.toHaveProperty('r0010');
  });

  test('what is back where the thing that it belongs to is gone', async () => {
    const added = await make('add', addResource('r0011'));
    const attached = await make('attach', attach('r0011-1'));
    const { seq: detached } = await revert(attached);
    await revert(added);
    expect(await refused(detached, 'revert-groundless')).toEqual({ seq: detached, name: 'r0011-1' });
  });

  test('what a frozen version lists, and a version of which a package was exported', async () => {
    await make('add', addResource('r0012'));
    await make('attach', attach('r0012-1'));
    const treated = await make('treat', releasing('r0012-1.1'));
    const frozen = await freeze(1, 'r0012-1.1');
    expect(await refused(treated, 'revert-listed')).toEqual({ seq: treated, version: '1' });
    await workspace.change(
      'package.export',
      {},
      ({ exports }) => {
        const digest = 'd'.repeat(64);
        exports.order.push(digest);
        const signers = [{ role: 'agency', fingerprint: digest, subject: '' }];
        exports.byId[digest] = { listVersion: 1, digest, signers, exportedAt: '2026-03-01T00:00:00.000Z' };
      },
      { undoable: false },
    );
    expect(await refused(frozen, 'revert-exported')).toEqual({ seq: frozen, version: '1' });
  });
});

test('a change that comes between is taken into account', async () => {
  await make('add', addResource('r0020'));
  await make('attach', attach('r0020-1'));
  const seq = await make('tag', setTag('r0020-1', 0, 2));
  const [outcome] = await Promise.allSettled([
    revertChange(workspace, seq, quietJob),
    make('tag.again', setTag('r0020-1', 0, 3)),
  ]);
  expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'revert-overtaken' } });
  expect(workspace.state.datasets.byId['r0020-1']?.columns.byId.c0?.tag?.level).toBe(3);
});
