import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createWorkspace,
  openWorkspace,
  verifyJournal,
  type Recipe,
  type Workspace,
} from '../../../main/engine/workspace';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { adding, renaming } from './recipes';
import { ACTOR, emptyState, failureOf, temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();
const clock = tickingClock();

async function fresh(): Promise<Workspace> {
  return createWorkspace(path(), emptyState(), { actor: ACTOR, clock });
}

async function reopened(workspace: Workspace): Promise<Workspace> {
  await workspace.close();
  return openWorkspace(workspace.dir, { clock });
}

describe('undo and redo', () => {
  test('name the operation, step back and forth, and stop at the ends', async () => {
    const workspace = await fresh();
    await failureOf(workspace.undo(), 'undo-nothing');
    await workspace.change('resource.add', {}, adding('甲'));
    const one = workspace.state;
    await workspace.change('resource.rename', {}, renaming('r0001', '乙'));
    const two = workspace.state;
    expect([workspace.canUndo, workspace.canRedo]).toEqual(['resource.rename', null]);
    expect(await workspace.undo()).toMatchObject({
      seq: 4,
      operation: 'undo',
      args: { operation: 'resource.rename', seq: 3 },
      undoes: 3,
    });
    expect(workspace.state).toEqual(one);
    expect([workspace.canUndo, workspace.canRedo]).toEqual(['resource.add', 'resource.rename']);
    expect(await workspace.redo()).toMatchObject({
      seq: 5,
      operation: 'redo',
      args: { operation: 'resource.rename', seq: 3 },
      undoes: 4,
    });
    expect(workspace.state).toEqual(two);
    await failureOf(workspace.redo(), 'redo-nothing');
    await workspace.undo();
    await workspace.undo();
    expect(workspace.state).toEqual(emptyState());
    await failureOf(workspace.undo(), 'undo-nothing');
    await workspace.close();
  });

  test('go on after reopening, from before and after the snapshot', async () => {
    let workspace = await fresh();
    for (const name of ['甲', '乙', '丙']) await workspace.change('resource.add', {}, adding(name));
    workspace = await reopened(workspace);
    await workspace.undo();
    workspace = await reopened(workspace);
    await workspace.undo();
    workspace = await reopened(workspace);
    expect([workspace.canUndo, workspace.canRedo]).toEqual(['resource.add', 'resource.add']);
    await workspace.redo();
    await workspace.redo();
    expect(workspace.state.resources.order).toEqual(['r0001', 'r0002', 'r0003']);
    await workspace.close();
  });

  test('a new change ends redo; one that changes nothing does not', async () => {
    const workspace = await fresh();
    await workspace.change('resource.add', {}, adding('甲'));
    await workspace.undo();
    await workspace.change('look', {}, () => undefined);
    expect(workspace.canRedo).toBe('resource.add');
    await workspace.change('resource.add', {}, adding('乙'));
    expect(workspace.canRedo).toBeNull();
    await workspace.close();
  });

  test('stop at what cannot be undone, and say what it was', async () => {
    let workspace = await fresh();
    await workspace.change('resource.add', {}, adding('甲'));
    await workspace.change('package.export', {}, () => undefined, { undoable: false });
    expect(workspace.canUndo).toBeNull();
    expect(await failureOf(workspace.undo(), 'undo-impossible')).toEqual({ operation: 'package.export' });
    workspace = await reopened(workspace);
    expect(await failureOf(workspace.undo(), 'undo-impossible')).toEqual({ operation: 'package.export' });
    await workspace.change('resource.add', {}, adding('乙'));
    await workspace.undo();
    await failureOf(workspace.undo(), 'undo-impossible');
    await workspace.close();
  });

  test('asked for in one breath with changes act in the order of asking', async () => {
    const workspace = await fresh();
    await Promise.all([
      workspace.change('resource.add', {}, adding('甲')),
      workspace.undo(),
      workspace.change('resource.add', {}, adding('乙')),
      workspace.undo(),
      workspace.redo(),
    ]);
    expect(workspace.state.resources.byId.r0001?.name).toBe('乙');
    await workspace.close();
    expect(await verifyJournal(workspace.dir)).toMatchObject({ ok: true, entries: 6 });
  });
});

type Step =
  | { readonly kind: 'change'; readonly recipe: Recipe; readonly undoable: boolean }
  | { readonly kind: 'undo' | 'redo' | 'reopen' };

const names = fc.constantFrom('甲', '乙', '丙', 'constructor', '__proto__', '𠮷');
const ids = fc.constantFrom('r0001', 'r0002', 'r0003');

const removing =
  (id: string): Recipe =>
  ({ resources }) => {
    resources.order = resources.order.filter((other) => other !== id);
    Reflect.deleteProperty(resources.byId, id);
  };
const reversing: Recipe = ({ resources }) => void resources.order.reverse();
const swapping =
  (a: string, b: string): Recipe =>
  ({ resources: { byId } }) => {
    const [one, other] = [byId[a], byId[b]];
    if (one && other)
      [byId[a], byId[b]] = [
        { ...other, id: a },
        { ...one, id: b },
      ];
  };
const replacingAll: Recipe = (state) => void (state.resources = { order: [], byId: {} });

const change = fc.oneof(
  names.map(adding),
  fc.tuple(ids, names).map(([id, name]) => renaming(id, name)),
  ids.map(removing),
  fc.tuple(ids, ids).map(([a, b]) => swapping(a, b)),
  fc.constantFrom(reversing, replacingAll),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: change.map((recipe) => ({ kind: 'change' as const, recipe, undoable: true })) },
  { weight: 1, arbitrary: change.map((recipe) => ({ kind: 'change' as const, recipe, undoable: false })) },
  { weight: 4, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 3, arbitrary: fc.constant({ kind: 'redo' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'reopen' as const }) },
);

/** What a workspace should be, as plainly as it can be said: whole copies of states on two stacks. */
class Model {
  state: WorkspaceState = emptyState();
  past: { before: WorkspaceState; undoable: boolean }[] = [];
  future: WorkspaceState[] = [];

  change(recipe: Recipe, undoable: boolean): void {
    const before = structuredClone(this.state);
    recipe(this.state);
    if (undoable && JSON.stringify(before) === JSON.stringify(this.state)) return;
    this.past.push({ before, undoable });
    this.future = [];
  }
  undo(): boolean {
    const last = this.past.at(-1);
    if (last?.undoable !== true) return false;
    this.past.pop();
    this.future.push(this.state);
    this.state = last.before;
    return true;
  }
  redo(): boolean {
    const next = this.future.pop();
    if (!next) return false;
    this.past.push({ before: this.state, undoable: true });
    this.state = next;
    return true;
  }
}

test(
  'random changes, undo, redo and reopening do what whole copies of the state would',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const model = new Model();
        let workspace = await fresh();
        try {
          for (const next of steps) {
            if (next.kind === 'reopen') workspace = await reopened(workspace);
            else if (next.kind === 'change') {
              model.change(next.recipe, next.undoable);
              await workspace.change('step', {}, next.recipe, next.undoable ? {} : { undoable: false });
            } else if (model[next.kind]()) await workspace[next.kind]();
            else await expect(workspace[next.kind]()).rejects.toThrow();
            expect(workspace.state).toEqual(model.state);
            expect(workspace.canUndo === null).toBe(model.past.at(-1)?.undoable !== true);
            expect(workspace.canRedo === null).toBe(model.future.length === 0);
          }
        } finally {
          await workspace.close();
        }
        expect(await verifyJournal(workspace.dir)).toMatchObject({ ok: true, faults: [] });
      }),
      { numRuns: 40 },
    );
  },
);
