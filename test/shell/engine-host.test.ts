import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { startEngineHost, type EngineHostOptions, type EngineProcess } from '../../main/shell/engine-host';
import type { FromEngine, ToEngine } from '../../shared/contract/port';

/** The far end of the port, as a test plays it. */
class Played extends EventEmitter implements EngineProcess {
  readonly got: ToEngine[] = [];
  killed = false;

  postMessage(message: ToEngine): void {
    this.got.push(message);
  }

  kill(): boolean {
    this.killed = true;
    this.emit('exit', 1);
    return true;
  }

  says(message: FromEngine): void {
    this.emit('message', message);
  }

  dies(code = 139): void {
    this.emit('exit', code);
  }
}

function host(options: Partial<EngineHostOptions> = {}) {
  const started: Played[] = [];
  const told: unknown[] = [];
  const clock = { now: 0 };
  const engine = startEngineHost({
    fork() {
      const played = new Played();
      started.push(played);
      return played;
    },
    now: () => clock.now,
    onProgress: (job, progress) => told.push({ job, progress }),
    onChanged: (change) => told.push(change),
    onStanding: (standing) => told.push(standing),
    onState: (state, code) => told.push(`${state} ${code}`),
    onGivenUp: () => told.push('given up'),
    ...options,
  });
  const last = () => {
    const played = started.at(-1);
    if (!played) throw new Error('Nothing was started');
    return played;
  };
  return { engine, started, last, told, clock };
}

const list = ['regulation.list', {}] as const;
const stopped = { ok: false, failure: { code: 'engine-stopped', params: {} } };

describe('calls', () => {
  test('wait until the engine is ready, then go in order and are answered by number', async () => {
    const { engine, last } = host();
    const [first, second] = [engine.call('a', ...list), engine.call('b', ...list)];
    expect(last().got).toEqual([]);
    last().says({ kind: 'ready' });
    expect(last().got.map((message) => message.kind === 'call' && message.id)).toEqual([1, 2]);
    last().says({ kind: 'answer', id: 2, answer: { ok: true, value: 'two' } });
    last().says({ kind: 'answer', id: 1, answer: { ok: true, value: 'one' } });
    expect([await first, await second]).toEqual([
      { ok: true, value: 'one' },
      { ok: true, value: 'two' },
    ]);
  });

  test('report under the page’s own name, and can be cancelled by it while they run', async () => {
    const { engine, last, told } = host();
    last().says({ kind: 'ready' });
    const answer = engine.call('mine', ...list);
    const progress = { phase: 'read', done: 1, total: 2 } as const;
    last().says({ kind: 'progress', id: 1, progress });
    last().says({ kind: 'progress', id: 99, progress });
    expect(told).toEqual([{ job: 'mine', progress }]);
    engine.cancel('mine');
    engine.cancel('another');
    last().says({ kind: 'answer', id: 1, answer: { ok: true, value: null } });
    await answer;
    engine.cancel('mine');
    expect(last().got.filter(({ kind }) => kind === 'cancel')).toEqual([{ kind: 'cancel', id: 1 }]);
  });

  test('that were cancelled before the engine was ready are cancelled there', () => {
    const { engine, last } = host();
    void engine.call('mine', ...list);
    engine.cancel('mine');
    last().says({ kind: 'ready' });
    expect(last().got.map(({ kind }) => kind)).toEqual(['call', 'cancel']);
  });
});

describe('when the engine’s process ends unexpectedly', () => {
  test('pending calls fail, the page is told, and a new process answers the next calls', async () => {
    const { engine, started, last, told } = host();
    last().says({ kind: 'ready' });
    const pending = engine.call('a', ...list);
    last().dies();
    expect(await pending).toEqual(stopped);
    expect(told).toEqual(['down 139']);
    const next = engine.call('b', ...list);
    last().says({ kind: 'ready' });
    expect(told).toEqual(['down 139', 'up 0']);
    last().says({ kind: 'answer', id: 2, answer: { ok: true, value: 'again' } });
    expect(await next).toEqual({ ok: true, value: 'again' });
    expect(started).toHaveLength(2);
  });

  test('it is started again three times in a minute, and no more', async () => {
    const { engine, started, last, told } = host();
    for (let times = 1; times <= 4; times += 1) last().dies();
    expect(started).toHaveLength(4);
    expect(told.at(-1)).toBe('given up');
    expect(await engine.call('a', ...list)).toEqual(stopped);
    await engine.close();
  });

  test('now and then it is started again without end', () => {
    const { started, last, told, clock } = host();
    for (let times = 1; times <= 10; times += 1) {
      clock.now += 30_000;
      last().dies();
    }
    expect(started).toHaveLength(11);
    expect(told).not.toContain('given up');
  });

  test('what an ended process still says is not heard', async () => {
    const { engine, started, last, told } = host({ patience: 1 });
    last().says({ kind: 'ready' });
    last().dies();
    started[0]?.says({ kind: 'ready' });
    const call = engine.call('a', ...list);
    expect(last().got).toEqual([]);
    expect(told).toEqual(['down 139']);
    started[0]?.dies();
    expect(started).toHaveLength(2);
    await engine.close();
    expect(await call).toEqual(stopped);
  });
});

describe('closing', () => {
  test('lets the engine finish what runs, and takes no more calls', async () => {
    const { engine, last, told } = host();
    last().says({ kind: 'ready' });
    const running = engine.call('a', ...list);
    const closed = engine.close();
    expect(last().got.at(-1)).toEqual({ kind: 'close' });
    expect(await engine.call('b', ...list)).toEqual(stopped);
    last().says({ kind: 'answer', id: 1, answer: { ok: true, value: 'done' } });
    expect(await running).toEqual({ ok: true, value: 'done' });
    last().dies(0);
    await closed;
    expect(told).toEqual([]);
  });

  test('ends a process that does not close', async () => {
    const { engine, last } = host({ patience: 1 });
    last().says({ kind: 'ready' });
    await engine.close();
    expect(last().killed).toBe(true);
  });
});
