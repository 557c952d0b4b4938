import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  createWorkspace,
  openWorkspace,
  verifyJournal,
  type Recipe,
  type Workspace,
} from '../../../main/engine/workspace';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { adding, renaming, resource } from './recipes';
import { ACTOR, emptyState, failureOf, temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();

async function fresh(state: WorkspaceState = emptyState(), actor = ACTOR): Promise<Workspace> {
  return createWorkspace(path(), state, { actor, clock: tickingClock() });
}

/** Expects `recipe` to be refused with everything as it was. */
async function refused(recipe: Recipe): Promise<string> {
  const workspace = await fresh();
  await workspace.change('resource.add', {}, adding('甲'));
  const { state, head } = workspace;
  const journal = await readFile(join(workspace.dir, 'journal.jsonl'));
  const params = await failureOf(workspace.change('bad', {}, recipe), 'state-invalid');
  expect(workspace.state).toBe(state);
  expect(workspace.head).toEqual(head);
  expect(await readFile(join(workspace.dir, 'journal.jsonl'))).toEqual(journal);
  await workspace.change('resource.add', {}, adding('乙'));
  await workspace.close();
  return String(params.path);
}

describe('a change', () => {
  test('is in the file before it is acknowledged, and there after reopening', async () => {
    const clock = () => new Date('2026-03-01T08:00:00.123Z');
    const workspace = await createWorkspace(path(), emptyState(), { actor: ACTOR, clock });
    const entry = await workspace.change('resource.add', { count: 1 }, adding('食品经营许可'));
    const [, line = ''] = (await readFile(join(workspace.dir, 'journal.jsonl'), 'utf8')).split('\n');
    expect(JSON.parse(line)).toEqual(entry);
    expect(entry).toMatchObject({ v: 1, seq: 2, actor: ACTOR, operation: 'resource.add', args: { count: 1 } });
    expect(entry.at).toBe('2026-03-01T08:00:00.123Z');
    await workspace.close();
    const again = await openWorkspace(workspace.dir, { clock: tickingClock() });
    expect(again.state).toEqual(workspace.state);
    expect(again.head).toEqual(workspace.head);
    await again.close();
  });

  test('leaves the states before it as they were, and all of them frozen', async () => {
    const workspace = await fresh();
    const before = workspace.state;
    await workspace.change('resource.add', {}, adding('甲'));
    expect(before).toEqual(emptyState());
    expect(Object.isFrozen(workspace.state.resources.byId.r0001?.items.byId)).toBe(true);
    await workspace.close();
  });

  test('many asked for at once keep their order, each on the state of the one before', async () => {
    const workspace = await fresh();
    const names = Array.from({ length: 200 }, (_, at) => `资源${at}`);
    const entries = await Promise.all(names.map((name) => workspace.change('resource.add', {}, adding(name))));
    expect(entries.map(({ seq }) => seq)).toEqual(names.map((_, at) => at + 2));
    expect(workspace.state.resources.order.map((id) => workspace.state.resources.byId[id]?.name)).toEqual(names);
    await workspace.close();
    expect(await verifyJournal(workspace.dir)).toMatchObject({ ok: true, entries: 201 });
  });

  test('that throws in its recipe stops neither the one before nor the one after', async () => {
    const workspace = await fresh();
    const outcomes = await Promise.allSettled([
      workspace.change('resource.add', {}, adding('甲')),
      workspace.change('resource.add', {}, () => {
        throw new RangeError('recipe');
      }),
      workspace.change('resource.add', {}, adding('乙')),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(workspace.state.resources.order).toEqual(['r0001', 'r0002']);
    await workspace.close();
  });

  test('after closing is refused; closing twice is not', async () => {
    const workspace = await fresh();
    await workspace.close();
    await workspace.close();
    await failureOf(workspace.change('resource.add', {}, adding('甲')), 'internal');
  });

  test('asked for before closing is written before closing ends', async () => {
    const workspace = await fresh();
    const change = workspace.change('resource.add', {}, adding('甲'));
    await workspace.close();
    expect((await change).seq).toBe(2);
    expect(await verifyJournal(workspace.dir)).toMatchObject({ ok: true, entries: 2 });
  });
});

describe('the schema holds at every change', () => {
  test('in a record that was added, with the path of the fault', async () => {
    const path = await refused((state) => {
      state.resources.byId.r0002 = { ...resource('r0002', '乙'), id: 'x' };
    });
    expect(path).toBe('resources.byId.r0002.id');
  });

  test('deep in a record that was edited', async () => {
    const path = await refused((state) => {
      const item = state.resources.byId.r0001?.items.byId.i01;
      if (item) item.name = '';
    });
    expect(path).toBe('resources.byId.r0001.items.byId.i01.name');
  });

  test('where a required member is removed or an unknown one added', async () => {
    expect(await refused((state) => void Reflect.deleteProperty(state, 'agency'))).toBe('agency');
    expect(await refused((state) => void Object.assign(state, { extra: 1 }))).toBe('.');
    expect(await refused((state) => void Object.assign(state.resources, { extra: 1 }))).toBe('resources');
  });

  test('for text that the schema would trim: the state is what a load gives back', async () => {
    expect(await refused(renaming('r0001', ' 甲'))).toBe('resources.byId.r0001');
  });

  test('for values that JSON does not carry', async () => {
    expect(await refused((state) => void (state.nextResource = Number.NaN))).toBe('nextResource');
    expect(await refused((state) => void Object.assign(state, { createdAt: new Date(0) }))).toBe('draft');
  });

  test('a member set to undefined is a member removed', async () => {
    const workspace = await fresh();
    await workspace.change('resource.add', {}, adding('甲'));
    const tag = { kind: null, role: 'other', level: 1 } as const;
    const setting = (value: typeof tag | undefined): Recipe => {
      return (state) => {
        const item = state.resources.byId.r0001?.items.byId.i01;
        if (item) item.tag = value;
      };
    };
    const item = () => workspace.state.resources.byId.r0001?.items.byId.i01 ?? {};
    await workspace.change('tag', {}, setting(tag));
    await workspace.change('untag', {}, setting(undefined));
    expect(Object.keys(item())).not.toContain('tag');
    await workspace.undo();
    expect(item()).toMatchObject({ tag });
    await workspace.undo();
    await workspace.change('untag', {}, setting(undefined));
    expect(Object.keys(item())).not.toContain('tag');
    await workspace.close();
    expect(await verifyJournal(workspace.dir)).toMatchObject({ ok: true });
  });
});

describe('hostile keys', () => {
  /** A record with members that objects have by birth. */
  const hostile = (key: string): Record<string, boolean> => {
    return JSON.parse(`{${JSON.stringify(key)}:true}`) as Record<string, boolean>;
  };

  test.each(['constructor', 'prototype', 'toString', 'hasOwnProperty', '0', '', 'a/b', '数'])(
    'a record keyed %j is kept, edited through, undone and reloaded',
    async (key) => {
      const workspace = await fresh();
      const plan = (flag: boolean) => ({
        version: 1 as const,
        steps: [{ column: 'c0', name: '', operator: 'keep', params: { [key]: { [key]: flag } } }],
        quasi: [],
        sensitive: [],
        suppressBelow: 0,
      });
      await workspace.change('plan.set', { [key]: 1 }, (state) => void (state.plans[key] = plan(false)));
      await workspace.change('plan.set', {}, (state) => {
        const inner = state.plans[key]?.steps[0]?.params[key] as Record<string, boolean>;
        inner[key] = true;
      });
      expect(workspace.state.plans).toEqual({ [key]: plan(true) });
      await workspace.undo();
      expect(workspace.state.plans).toEqual({ [key]: plan(false) });
      await workspace.redo();
      await workspace.close();
      const again = await openWorkspace(workspace.dir, { clock: tickingClock() });
      expect(again.state).toEqual(workspace.state);
      await again.close();
    },
  );

  test('__proto__ is refused in the state and reaches no prototype', async () => {
    await refused((state) => {
      state.decisions.r0001 = {
        resource: 'r0001',
        profile: 'p',
        answers: { answers: hostile('__proto__'), evidence: [] },
        outcome: {
          type: 'closed',
          reasons: [],
          missing: [],
          listable: false,
          grounds: [],
          lifted: [],
          delivery: null,
          warnings: [],
        },
        decidedAt: '2026-03-01T00:00:00.000Z',
        decidedBy: ACTOR,
        why: '',
        earlier: [],
      };
    });
    const workspace = await fresh();
    const key: string = '__proto__';
    await expect(
      workspace.change('bad', {}, (state) => void (state.resources.byId[key] = resource('r0009', '乙'))),
    ).rejects.toThrow();
    expect(workspace.head.seq).toBe(1);
    await workspace.close();
    expect(({} as Record<string, unknown>).answers).toBeUndefined();
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });
});

describe('who acts', () => {
  const person = (name: string) => ({ name, department: '', duty: '' });
  const filing =
    (name: string): Recipe =>
    ({ people }) => {
      people.order.push(`p${people.order.length + 1}`);
      people.byId[`p${people.order.length}`] = person(name);
    };
  const reopened = async (workspace: Workspace, actor?: string) => {
    await workspace.close();
    return openWorkspace(workspace.dir, { actor, clock: tickingClock('2026-03-02T00:00:00.000Z') });
  };

  test('must be filed by exact name', async () => {
    const workspace = await reopened(await fresh(), `${ACTOR}乙`);
    const params = await failureOf(workspace.change('resource.add', {}, adding('甲')), 'actor-unknown');
    expect(params).toEqual({ actor: `${ACTOR}乙` });
    expect(workspace.head.seq).toBe(1);
    await workspace.close();
  });

  test('may be the person whom this very change files', async () => {
    const workspace = await reopened(await fresh(), '示例乙');
    await workspace.change('person.add', {}, filing('示例乙'));
    expect((await workspace.change('resource.add', {}, adding('甲'))).actor).toBe('示例乙');
    await workspace.close();
  });

  test('may be anyone while nobody is filed, but must be named', async () => {
    const nobody = { ...emptyState(), people: { order: [], byId: {} } };
    const workspace = await reopened(await fresh(nobody, '示例丙'));
    expect(workspace.actor).toBe('');
    await failureOf(workspace.change('resource.add', {}, adding('甲')), 'actor-missing');
    const named = await reopened(workspace, '示例丙');
    await named.change('resource.add', {}, adding('甲'));
    await named.close();
  });

  test('is the only filed person where nobody is named, and must be named where there are two', async () => {
    const workspace = await reopened(await fresh());
    expect(workspace.actor).toBe(ACTOR);
    await workspace.change('person.add', {}, filing('示例乙'));
    expect(workspace.actor).toBe('');
    await failureOf(workspace.undo(), 'actor-missing');
    await workspace.close();
  });
});

describe('a clock behind the last change', () => {
  test('is used as it is and reported', async () => {
    const workspace = await fresh();
    await workspace.close();
    const late = await openWorkspace(workspace.dir, { clock: () => new Date('2020-01-01T00:00:00.000Z') });
    expect([...late.warnings]).toEqual(['clock-behind']);
    expect((await late.change('resource.add', {}, adding('甲'))).at).toBe('2020-01-01T00:00:00.000Z');
    await late.close();
    const sound = await openWorkspace(workspace.dir, { clock: tickingClock() });
    expect(sound.warnings.size).toBe(0);
    await sound.close();
  });
});
