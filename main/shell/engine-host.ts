import type { Answer, Operation } from '../../shared/contract';
import type { WorkspaceChanged, WorkspaceStanding } from '../../shared/contract/events';
import type { FromEngine, ToEngine } from '../../shared/contract/port';
import type { Progress } from '../../shared/job';

/** The engine's process as the host sees it; Electron's utility process is one. */
export interface EngineProcess {
  postMessage(message: ToEngine): void;
  on(event: 'message', listener: (message: FromEngine) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  kill(): boolean;
}

/** What the host needs, and whom it tells. Times are in milliseconds. */
export interface EngineHostOptions {
  readonly fork: () => EngineProcess;
  readonly now: () => number;
  readonly onProgress: (job: string, progress: Progress) => void;
  readonly onChanged: (change: WorkspaceChanged) => void;
  readonly onStanding: (standing: WorkspaceStanding) => void;
  /** The process ended unexpectedly (with its exit code), or answers again. */
  readonly onState: (state: 'down' | 'up', code: number) => void;
  /** It ended too often to be started once more. */
  readonly onGivenUp: () => void;
  /** How long a closing engine may take for what it still writes. */
  readonly patience?: number;
}

export interface EngineHost {
  /** Runs an operation under the page's own name of the call. `engine-stopped` where its process ends meanwhile. */
  call(job: string, operation: Operation, request: unknown): Promise<Answer<unknown>>;
  /** Asks to stop the call; one that has already answered is left alone. */
  cancel(job: string): void;
  /** Lets the engine finish and close its workspaces, then ends its process. */
  close(): Promise<void>;
}

interface Waiting {
  readonly job: string;
  cancelled: boolean;
  readonly message: ToEngine;
  readonly settle: (answer: Answer<unknown>) => void;
}

const MOST_STARTS = 3;
const WITHIN_MS = 60_000;
const PATIENCE_MS = 20_000;

const stopped: Answer<never> = { ok: false, failure: { code: 'engine-stopped', params: {} } };

/** Starts the engine's process and keeps one running; calls made while it starts wait for it. */
export function startEngineHost(options: EngineHostOptions): EngineHost {
  const waiting = new Map<number, Waiting>();
  const deaths: number[] = [];
  let calls = 0;
  let state: 'starting' | 'ready' | 'closing' | 'gone' = 'starting';
  let process = start();
  let onEnd: () => void = () => undefined;

  function start(): EngineProcess {
    const started = options.fork();
    // What a process that was given up still says is not for its successor.
    started.on('message', (message) => {
      if (started === process) hear(message);
    });
    started.on('exit', (code) => {
      if (started === process) end(code);
    });
    return started;
  }

  function hear(message: FromEngine): void {
    switch (message.kind) {
      case 'ready':
        if (state !== 'starting') return;
        state = 'ready';
        for (const [id, { message: call, cancelled }] of waiting) {
          process.postMessage(call);
          if (cancelled) process.postMessage({ kind: 'cancel', id });
        }
        if (deaths.length > 0) options.onState('up', 0);
        return;
      case 'answer':
        waiting.get(message.id)?.settle(message.answer);
        waiting.delete(message.id);
        return;
      case 'progress': {
        const call = waiting.get(message.id);
        if (call) options.onProgress(call.job, message.progress);
        return;
      }
      case 'changed':
        options.onChanged(message.change);
        return;
      case 'standing':
        options.onStanding(message.standing);
    }
  }

  function end(code: number): void {
    const pending = [...waiting.values()];
    waiting.clear();
    for (const { settle } of pending) settle(stopped);
    if (state === 'closing') {
      state = 'gone';
      onEnd();
      return;
    }
    deaths.push(options.now());
    options.onState('down', code);
    const recent = deaths.filter((at) => options.now() - at < WITHIN_MS);
    if (recent.length > MOST_STARTS) {
      state = 'gone';
      options.onGivenUp();
      return;
    }
    state = 'starting';
    process = start();
  }

  return {
    call(job, operation, request) {
      if (state === 'closing' || state === 'gone') return Promise.resolve(stopped);
      return new Promise((settle) => {
        calls += 1;
        const message: ToEngine = { kind: 'call', id: calls, operation, request };
        waiting.set(calls, { job, message, settle, cancelled: false });
        if (state === 'ready') process.postMessage(message);
      });
    },
    cancel(job) {
      for (const [id, call] of waiting) {
        if (call.job !== job) continue;
        call.cancelled = true;
        if (state === 'ready') process.postMessage({ kind: 'cancel', id });
      }
    },
    async close() {
      if (state === 'gone' || state === 'closing') return;
      state = 'closing';
      const ended = new Promise<void>((done) => {
        onEnd = done;
      });
      process.postMessage({ kind: 'close' });
      const impatience = setTimeout(() => process.kill(), options.patience ?? PATIENCE_MS);
      await ended;
      clearTimeout(impatience);
    },
  };
}
