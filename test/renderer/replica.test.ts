import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createReplicaStore, type ReplicaStore } from '../../renderer/replica';
import type { Operation } from '../../shared/contract';
import type { Grant } from '../../shared/contract/window';
import { DeskOnEngine } from './desk-on-engine';

let desk: DeskOnEngine;
let workspace: Grant;
let store: ReplicaStore;
let people = 0;
/** Whom every new workspace has filed. */
const ACTOR = '经办人';

beforeAll(async () => {
  desk = await DeskOnEngine.start();
});
afterAll(() => desk.stop());
beforeEach(async () => {
  desk.loses = () => false;
  desk.delay = () => Promise.resolve();
  desk.answers = () => undefined;
  workspace = await desk.workspace();
  store = createReplicaStore();
});

/** Makes a change; it was told, or lost, once this is over. */
async function change(where = workspace): Promise<void> {
  people += 1;
  const answer = await desk.dispatch('person.add', where, {
    person: { name: `甲${people}`, department: '', duty: '' },
  });
  expect(answer).toMatchObject({ ok: true });
}

/** What the page asked for since `work` began. */
async function askedDuring(work: () => Promise<unknown>): Promise<Operation[]> {
  const before = desk.asked.length;
  await work();
  return desk.asked.slice(before);
}

/** Waits until the replica is where the engine is, and compares all of it. */
async function expectCaughtUp(): Promise<void> {
  const answer = await desk.dispatch('workspace.open', workspace);
  if (!answer.ok) throw new Error(answer.failure.code);
  const { state, head, canUndo, canRedo } = answer.value;
  await vi.waitFor(() => {
    expect(store.current()?.seq).toBe(head.seq);
  });
  expect(store.current()).toMatchObject({ workspace, canUndo, canRedo });
  expect(store.current()?.state).toEqual(state);
}

/** Holds back the answers to `operation` until `release` is called. */
function holdBack(operation: Operation): { arrived: Promise<void>; release: () => void } {
  let release: () => void = () => undefined;
  let arrive: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  desk.delay = async (asked) => {
    if (asked !== operation) return;
    arrive();
    await released;
  };
  return { arrived, release };
}

/** Loses the next changes, so many. */
function lose(count: number): void {
  let left = count;
  desk.loses = () => left-- > 0;
}

describe('the replica of an open workspace', () => {
  test('follows each change without asking again', async () => {
    await store.open(workspace, ACTOR);
    const asked = await askedDuring(async () => {
      await change();
      await change();
      await desk.dispatch('undo', workspace);
      await expectCaughtUp();
    });
    expect(asked).toEqual([]);
  });

  test('is no other workspace’s', async () => {
    await store.open(workspace, ACTOR);
    const before = store.current();
    await change(await desk.workspace());
    expect(store.current()).toBe(before);
  });

  test('holds what was changed while its state was on its way', async () => {
    const held = holdBack('workspace.open');
    const opening = store.open(workspace, ACTOR);
    await held.arrived;
    await change();
    await change();
    held.release();
    await opening;
    expect(desk.asked.slice(-1)).toEqual(['workspace.open']);
    await expectCaughtUp();
  });

  test('is closed with the one before it, in the order asked for', async () => {
    const other = await desk.workspace();
    await store.open(other, ACTOR);
    const asked = await askedDuring(() =>
      Promise.all([store.open(workspace, ACTOR), store.open(other, ACTOR), store.open(workspace, ACTOR)]),
    );
    const turn = ['workspace.open', 'workspace.close'];
    expect(asked).toEqual([...turn, ...turn, ...turn]);
    await expectCaughtUp();
  });

  test('stays the one before where opening another fails', async () => {
    await store.open(workspace, ACTOR);
    desk.answers = () => ({ ok: false, failure: { code: 'workspace-not-found', params: { dir: '' } } });
    await expect(store.open(await desk.workspace())).rejects.toMatchObject({ code: 'workspace-not-found' });
    desk.answers = () => undefined;
    await change();
    await expectCaughtUp();
  });
});

describe('a change that was missed', () => {
  test('is made good by taking the state anew, once', async () => {
    await store.open(workspace, ACTOR);
    const asked = await askedDuring(async () => {
      lose(1);
      await change();
      await change();
      await expectCaughtUp();
      await change();
      await expectCaughtUp();
    });
    expect(asked).toEqual(['workspace.open']);
  });

  test('once also where many come after it at once, before and while the state is on its way', async () => {
    await store.open(workspace, ACTOR);
    const asked = await askedDuring(async () => {
      lose(2);
      const held = holdBack('workspace.open');
      await Promise.all([change(), change(), change(), change(), change()]);
      await held.arrived;
      await Promise.all([change(), change(), change()]);
      expect(store.current()?.seq).toBe(1);
      held.release();
      await expectCaughtUp();
      await change();
      await expectCaughtUp();
    });
    expect(asked).toEqual(['workspace.open']);
  });

  test('is made good anew where another is missed while the state is on its way', async () => {
    await store.open(workspace, ACTOR);
    const asked = await askedDuring(async () => {
      lose(1);
      const held = holdBack('workspace.open');
      await change();
      await change();
      await held.arrived;
      lose(1);
      await change();
      await change();
      held.release();
      await expectCaughtUp();
    });
    expect(asked).toEqual(['workspace.open', 'workspace.open']);
  });

  test('is made good at the next change where that failed', async () => {
    await store.open(workspace, ACTOR);
    desk.answers = () => ({ ok: false, failure: { code: 'engine-stopped', params: {} } });
    lose(1);
    await change();
    await change();
    await vi.waitFor(() => {
      expect(desk.asked.at(-1)).toBe('workspace.open');
    });
    desk.answers = () => undefined;
    await change();
    await expectCaughtUp();
  });
});

describe('taking the state anew', () => {
  test('happens once for all who ask at once', async () => {
    await store.open(workspace, ACTOR);
    lose(1);
    await change();
    const asked = await askedDuring(() => Promise.all([store.resync(), store.resync(), store.resync()]));
    expect(asked).toEqual(['workspace.open']);
    await expectCaughtUp();
  });

  test('opens nothing where nothing is open', async () => {
    expect(await askedDuring(() => store.resync())).toEqual([]);
    expect(store.current()).toBeNull();
  });

  test('does not bring back what was closed meanwhile, and leaves it closed in the engine', async () => {
    await store.open(workspace, ACTOR);
    const held = holdBack('workspace.open');
    const resync = store.resync();
    await held.arrived;
    const closing = store.close();
    expect(store.current()).toBeNull();
    held.release();
    await Promise.all([resync, closing]);
    expect(store.current()).toBeNull();
    expect(await desk.dispatch('workspace.close', workspace)).toEqual({ ok: true, value: { closed: false } });
  });
});
