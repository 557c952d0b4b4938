import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createWorkspace, openWorkspace, verifyJournal, type Workspace } from '../../../main/engine/workspace';
import { Failure } from '../../../shared/failure';
import { FaultyDisk, type DiskCall } from '../../support/faulty-disk';
import { renaming } from './recipes';
import { addingTwo, expectNothingLost, hashesOf, nothingTold, type Told } from './scripted-session';
import { ACTOR, emptyState, temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();
const LIMIT_MS = 600_000;
const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EROFS'];
/** Under Wine everything takes several times longer: there every fifth call is taken. */
const STEP = process.platform === 'win32' ? 5 : 1;
let tried = 0;

afterAll(() => {
  console.log(`failing disk: ${tried} calls failed`);
});

/** What an operation acts on: a workspace whose last change can be undone, open or closed. */
interface Case {
  readonly dir: string;
  readonly workspace: Workspace;
  readonly told: Told;
}

const clock = tickingClock();
const note = async ({ told }: Case, change: ReturnType<Workspace['undo']>): Promise<void> => {
  const { seq, hash } = await change;
  told.entries.set(seq, hash);
};
const keep = async ({ told, workspace }: Case, content: string): Promise<void> => {
  told.objects.push(await workspace.putObject(Buffer.from(content)));
};

const onOpen: Record<string, (on: Case) => Promise<void>> = {
  change: (on) => note(on, on.workspace.change('rename', {}, renaming('r0001', '乙'))),
  'several changes at once': async (on) => {
    const names = ['子', '丑', '寅'];
    const changes = names.map((name) => note(on, on.workspace.change('rename', {}, renaming('r0001', name))));
    const outcomes = await Promise.allSettled(changes);
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    for (const reason of reasons) expect(reason).toBeInstanceOf(Failure);
    // The first goes out alone and the others together: either may fail and the rest succeed.
    if (reasons.length === names.length) throw reasons[0];
  },
  undo: (on) => note(on, on.workspace.undo()),
  'the first object': (on) => keep(on, '对象'),
};

/** Runs `work` with a workspace of two entries on a disk of its own. */
async function onDisk(work: (disk: FaultyDisk, on: Case) => Promise<void>): Promise<void> {
  const root = path();
  await mkdir(root);
  const disk = new FaultyDisk(root);
  try {
    const dir = join(root, '食品许可');
    const workspace = await createWorkspace(dir, emptyState(), { actor: ACTOR, clock });
    const on = { dir, workspace, told: nothingTold() };
    await note(on, workspace.change('add', {}, addingTwo('一')));
    disk.arm(null);
    await work(disk, on);
  } finally {
    await disk.restart();
    disk.remove();
  }
}

/** The calls of an operation when nothing fails. */
async function callsOf(operation: (on: Case) => Promise<unknown>, before: (on: Case) => Promise<unknown>) {
  let calls: DiskCall[] = [];
  await onDisk(async (disk, on) => {
    await before(on);
    disk.arm(null);
    await operation(on);
    calls = disk.calls;
  });
  return calls;
}

/** Lets every call of `operation` fail with every code; `after` is given what it failed with, or undefined. */
async function sweep(
  operation: (on: Case) => Promise<unknown>,
  before: (on: Case) => Promise<unknown>,
  after: (disk: FaultyDisk, on: Case, failure: Failure | undefined) => Promise<void>,
): Promise<void> {
  const calls = await callsOf(operation, before);
  expect(calls.length).toBeGreaterThan(0);
  for (const [index, call] of calls.entries()) {
    if (index % STEP !== 0) continue;
    for (const code of call.name === 'rename' || call.name === 'rm' ? [...CODES, 'EPERM', 'EBUSY'] : CODES) {
      await onDisk(async (disk, on) => {
        await before(on);
        disk.arm({ at: index + 1, code, partial: true });
        const outcome = await operation(on).then(
          () => undefined,
          (error: unknown) => error,
        );
        disk.arm(null);
        try {
          if (outcome !== undefined) expect(outcome).toBeInstanceOf(Failure);
          await after(disk, on, outcome as Failure | undefined);
        } catch (error) {
          throw new Error(`${code} at ${call.name} ${call.path}`, { cause: error });
        }
      });
      tried += 1;
    }
  }
}

const nothing = () => Promise.resolve();
const temporaries = async (dir: string) =>
  (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.tmp'));

describe('one call to the disk fails', () => {
  test.each(Object.keys(onOpen))(
    '%s: all is as before; the same again works and outlives a power cut',
    async (name) => {
      const operation = onOpen[name] ?? nothing;
      const journalOf = (dir: string) => readFile(join(dir, 'journal.jsonl'));
      const before: { view?: unknown; journal?: Buffer } = {};
      const viewOf = ({ state, head, canUndo, canRedo }: Workspace) => ({ state, head, canUndo, canRedo });
      await sweep(
        operation,
        async ({ dir, workspace }) => {
          Object.assign(before, { view: viewOf(workspace), journal: await journalOf(dir) });
        },
        async (disk, on, failure) => {
          if (failure !== undefined) {
            expect(viewOf(on.workspace)).toEqual(before.view);
            expect(await journalOf(on.dir)).toEqual(before.journal);
          }
          expect(await temporaries(on.dir)).toEqual([]);
          await operation(on);
          const sound = await hashesOf(on.dir);
          on.told.states.set(on.workspace.head.seq, on.workspace.state);
          await disk.restart('lost');
          await expectNothingLost(on.dir, on.told, sound);
        },
      );
    },
    LIMIT_MS,
  );

  test.each(CODES)(
    'a change and the tidying after it fail with %s: it does not come back',
    async (code) => {
      const change = (on: Case) => note(on, on.workspace.change('rename', {}, renaming('r0001', '乙')));
      for (const [at, times] of [1, 2].flatMap((first) => [2, 3].map((count) => [first, count] as const))) {
        for (const isTriedAgain of [true, false]) {
          await onDisk(async (disk, on) => {
            const { head } = on.workspace;
            disk.arm({ at, times, code, partial: true });
            await expect(change(on)).rejects.toBeInstanceOf(Failure);
            disk.arm(null);
            expect(on.workspace.head).toEqual(head);
            if (isTriedAgain) await change(on);
            else await on.workspace.close();
            await disk.restart(isTriedAgain ? 'lost' : undefined);
            const sound = await hashesOf(on.dir);
            expect(sound.length).toBe(head.seq + (isTriedAgain ? 1 : 0));
            await expectNothingLost(on.dir, on.told, sound);
          });
          tried += times;
        }
      }
    },
    LIMIT_MS,
  );

  test(
    'closing: it closes, or says why not; opening again gives the same',
    async () => {
      await sweep(
        ({ workspace }) => workspace.close(),
        nothing,
        async (_disk, { dir, workspace }) => {
          const again = await openWorkspace(dir, { clock });
          expect(again.state).toEqual(workspace.state);
          expect(again.head).toEqual(workspace.head);
          await again.close();
          expect(await verifyJournal(dir)).toMatchObject({ ok: true, entries: 2 });
          expect((await readdir(dir)).sort()).toEqual(['journal.jsonl', 'workspace.json']);
        },
      );
    },
    LIMIT_MS,
  );

  test(
    'opening: it opens, or says why not and gives the lock back',
    async () => {
      const opened: Workspace[] = [];
      await sweep(
        async ({ dir }) => opened.push(await openWorkspace(dir, { clock })),
        ({ workspace }) => workspace.close(),
        async (_disk, { dir, workspace }, failure) => {
          const again = failure === undefined ? opened.pop() : await openWorkspace(dir, { clock });
          expect(again?.state).toEqual(workspace.state);
          expect(again?.head).toEqual(workspace.head);
          await again?.close();
          expect(await verifyJournal(dir)).toMatchObject({ ok: true, entries: 2 });
          expect((await readdir(dir)).sort()).toEqual(['journal.jsonl', 'workspace.json']);
        },
      );
    },
    LIMIT_MS,
  );

  test(
    'creating: it is made, or nothing is left of it and it can be made at once',
    async () => {
      const made: Workspace[] = [];
      const create = async ({ dir }: Case) =>
        made.push(await createWorkspace(join(dir, '..', '部门', '另一'), emptyState(), { actor: ACTOR, clock }));
      await sweep(create, nothing, async (disk, on, failure) => {
        if (failure !== undefined) {
          expect(await readdir(join(on.dir, '..'))).toEqual(['食品许可']);
          await create(on);
        }
        const workspace = made.pop();
        if (workspace === undefined) throw new Error('nothing was made');
        const sound = await hashesOf(workspace.dir);
        await disk.restart('lost');
        await expectNothingLost(
          workspace.dir,
          { ...nothingTold(), entries: new Map([[1, workspace.head.hash]]) },
          sound,
        );
      });
    },
    LIMIT_MS,
  );
});
