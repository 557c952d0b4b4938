import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveEngine, type Port } from '../../main/engine/serve';
import type { Answer } from '../../shared/contract';
import type { FromEngine } from '../../shared/contract/port';

let folder = '';
let large = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '引擎-'));
  large = join(folder, '大文件.csv');
  const rows = Array.from({ length: 200_000 }, (_, index) => `云汐区,${index},${(index * 7919) % 10_007}\n`);
  await writeFile(large, `区县,序号,件数\n${rows.join('')}`);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The shell's end of a real channel to a served engine. */
interface ShellSide {
  readonly heard: FromEngine[];
  readonly send: (message: unknown) => void;
  /** Resolves once a message fits. */
  readonly hear: <Kind extends FromEngine['kind']>(
    kind: Kind,
    fits?: (message: Extract<FromEngine, { kind: Kind }>) => boolean,
  ) => Promise<Extract<FromEngine, { kind: Kind }>>;
  readonly answer: (id: number) => Promise<Answer<unknown>>;
  readonly ended: Promise<void>;
}

function serveOverChannel(): ShellSide & { readonly hangUp: () => void } {
  const { port1, port2 } = new MessageChannel();
  const port: Port = {
    send: (message) => {
      port1.postMessage(message);
    },
    subscribe(listener) {
      port1.on('message', listener);
      return () => port1.off('message', listener);
    },
  };
  const heard: FromEngine[] = [];
  const waiting = new Set<() => void>();
  port2.on('message', (message: FromEngine) => {
    heard.push(message);
    for (const look of waiting) look();
  });
  const hear: ShellSide['hear'] = (kind, fits = () => true) =>
    new Promise((resolve) => {
      const look = () => {
        const found = heard.find((message) => message.kind === kind && fits(message as never));
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found as never);
      };
      waiting.add(look);
      look();
    });
  return {
    heard,
    send: (message) => {
      port2.postMessage(message);
    },
    hear,
    answer: async (id) => (await hear('answer', (message) => message.id === id)).answer,
    ended: serveEngine(port, { home: join(folder, 'home'), clock: () => new Date('2026-03-02T01:00:00Z') }),
    hangUp: () => {
      port1.close();
    },
  };
}

let shell: ReturnType<typeof serveOverChannel>;
beforeEach(async () => {
  shell = serveOverChannel();
  await shell.hear('ready');
});
afterEach(async () => {
  shell.send({ kind: 'close' });
  await shell.ended;
  shell.hangUp();
});

const call = (id: number, operation: string, request: unknown) => ({ kind: 'call', id, operation, request });
const agency = { regulation: 'lianyungang-2019', agency: '示例局', code: '11389901MA00000151' };
const person = (name: string) => ({ name, department: '', duty: '' });

describe('calls', () => {
  test('are answered under their ids, side by side: a short one does not wait for a long one', async () => {
    shell.send(call(1, 'dataset.inspect', { file: large }));
    shell.send(call(2, 'regulation.list', {}));
    expect(await shell.answer(1)).toMatchObject({ ok: true, value: { rows: 200_000 } });
    const order = shell.heard.flatMap((message) => (message.kind === 'answer' ? message.id : []));
    expect(order).toEqual([2, 1]);
  });

  test('of operations that nobody knows, or with requests of no use, are refused and harm nothing', async () => {
    shell.send(call(1, 'constructor', {}));
    shell.send(call(2, 'workspace.show', null));
    const refused = { ok: false, failure: { code: 'bad-request' } };
    expect(await shell.answer(1)).toMatchObject(refused);
    expect(await shell.answer(2)).toMatchObject(refused);
  });

  test('that are none get no answer', async () => {
    for (const message of [null, 'close', {}, { kind: 'call' }, { kind: 'shutdown' }, [call(1, 'undo', {})]]) {
      shell.send(message);
    }
    shell.send({ kind: 'cancel', id: 99 });
    shell.send(call(5, 'regulation.list', {}));
    expect(await shell.answer(5)).toMatchObject({ ok: true });
    expect(shell.heard.map(({ kind }) => kind)).toEqual(['ready', 'answer']);
  });

  test('report how far they are, never backwards within a phase, and nothing after the answer', async () => {
    shell.send(call(1, 'dataset.inspect', { file: large }));
    await shell.answer(1);
    const reports = shell.heard.flatMap((message) => (message.kind === 'progress' ? message.progress : []));
    expect(reports.length).toBeGreaterThan(1);
    for (const [index, { phase, done, total }] of reports.entries()) {
      expect(done).toBeLessThanOrEqual(total);
      const before = reports[index - 1];
      if (before?.phase === phase) expect(done).toBeGreaterThanOrEqual(before.done);
    }
    expect(shell.heard.at(-1)?.kind).toBe('answer');
  });

  test('can be cancelled, one and not the other', async () => {
    shell.send(call(1, 'dataset.inspect', { file: large }));
    shell.send(call(2, 'dataset.inspect', { file: large }));
    await shell.hear('progress', ({ id }) => id === 1);
    shell.send({ kind: 'cancel', id: 1 });
    expect(await shell.answer(1)).toEqual({ ok: false, failure: { code: 'cancelled', params: {} } });
    expect(await shell.answer(2)).toMatchObject({ ok: true });
  });
});

describe('changes', () => {
  test('are told before the answers that acknowledge them', async () => {
    const workspace = join(folder, 'told');
    shell.send(call(1, 'workspace.init', { dir: workspace, ...agency, person: person('甲') }));
    await shell.answer(1);
    shell.send(call(2, 'workspace.open', { workspace, actor: '甲' }));
    await shell.answer(2);
    for (const id of [3, 4, 5]) shell.send(call(id, 'person.add', { workspace, person: person(`乙${id}`) }));
    await Promise.all([3, 4, 5].map(shell.answer));
    const order = shell.heard.map((message) => (message.kind === 'changed' ? message.change.seq : message.kind));
    expect(order.filter((one) => typeof one === 'number')).toEqual([2, 3, 4]);
    for (const [index, id] of [3, 4, 5].entries()) {
      const answered = shell.heard.findIndex((message) => message.kind === 'answer' && message.id === id);
      expect(order.indexOf(index + 2)).toBeLessThan(answered);
    }
  });
});

describe('told to close', () => {
  test('it finishes what runs, answers it, and closes the workspaces', async () => {
    const workspace = join(folder, 'closing');
    shell.send(call(1, 'workspace.init', { dir: workspace, ...agency, person: person('甲') }));
    await shell.answer(1);
    shell.send(call(2, 'workspace.open', { workspace, actor: '甲' }));
    await shell.answer(2);
    expect(existsSync(join(workspace, 'workspace.lock'))).toBe(true);
    shell.send(call(3, 'person.add', { workspace, person: person('乙') }));
    shell.send(call(4, 'dataset.inspect', { file: large }));
    shell.send({ kind: 'close' });
    shell.send(call(5, 'regulation.list', {}));
    await shell.ended;
    expect(await shell.answer(3)).toMatchObject({ ok: true });
    expect(await shell.answer(4)).toMatchObject({ ok: true });
    expect(shell.heard.some((message) => message.kind === 'answer' && message.id === 5)).toBe(false);
    expect(existsSync(join(workspace, 'workspace.lock'))).toBe(false);
  });
});
