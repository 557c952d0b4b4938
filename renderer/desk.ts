import type { Answer, Operation, Response } from '../shared/contract';
import type {
  DeskBridge,
  DeskEvent,
  PageRequest,
  Picked,
  WindowOperation,
  WindowRequest,
  WindowResponse,
} from '../shared/contract/window';
import { Failure } from '../shared/failure';
import type { Progress } from '../shared/job';

declare global {
  interface Window {
    /** What the preload script exposes; nothing else reaches out of the page. */
    readonly desk: DeskBridge;
  }
}

/** What a caller may watch and stop of a long call. */
export interface CallOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Whatever was thrown, as a failure that can be told: what nobody foresaw is `internal`. */
export function failureOf(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure('internal', { where: 'window' });
}

function valueOf(answer: Answer<unknown>): unknown {
  if (answer.ok) return answer.value;
  throw new Failure(answer.failure.code, answer.failure.params);
}

/** Asks the shell. @throws Failure */
export async function ask<Name extends WindowOperation>(
  name: Name,
  request: WindowRequest<Name>,
): Promise<WindowResponse<Name>> {
  // The shell has checked its answer against the same contract.
  return valueOf(await window.desk.ask(name, request)) as WindowResponse<Name>;
}

/** Grants for files dropped on the window. @throws Failure */
export async function grantDropped(files: readonly File[]): Promise<readonly Picked[]> {
  return valueOf(await window.desk.grantDropped(files)) as readonly Picked[];
}

/** Hears what the shell tells unasked. @returns what ends the listening. */
export function listen(listener: (event: DeskEvent) => void): () => void {
  return window.desk.listen(listener);
}

let calls = 0;

/** Calls an operation of the engine. @throws Failure with the engine's code; `cancelled` once the signal is aborted. */
export async function call<Name extends Operation>(
  operation: Name,
  request: PageRequest<Name>,
  { onProgress, signal }: CallOptions = {},
): Promise<Response<Name>> {
  if (signal?.aborted) throw new Failure('cancelled');
  calls += 1;
  const job = `job-${calls}`;
  const stop = () => {
    void window.desk.ask('cancel', { job });
  };
  signal?.addEventListener('abort', stop, { once: true });
  const unlisten = onProgress
    ? listen((event) => {
        if (event.kind === 'progress' && event.job === job) onProgress(event.progress);
      })
    : undefined;
  try {
    return (await ask('call', { job, operation, request })) as Response<Name>;
  } finally {
    unlisten?.();
    signal?.removeEventListener('abort', stop);
  }
}
