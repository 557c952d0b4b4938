import { z } from 'zod';
import type { Operation } from '../../shared/contract';
import type { FromEngine } from '../../shared/contract/port';
import { createEngine, type EngineOptions } from './dispatch';
import { pacedReports } from './pace';

/** The way to whom the engine works for. Messages that come before the first listener wait for it. */
export interface Port {
  readonly send: (message: FromEngine) => void;
  /** @returns what ends the listening. */
  readonly subscribe: (listener: (message: unknown) => void) => () => void;
}

/** `ToEngine` as it arrives. Whether `operation` names one, and what it is asked, is for the engine to say. */
const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('call'), id: z.number(), operation: z.string(), request: z.unknown() }),
  z.strictObject({ kind: z.literal('cancel'), id: z.number() }),
  z.strictObject({ kind: z.literal('close') }),
]);

interface Call {
  readonly controller: AbortController;
  readonly answered: Promise<void>;
}

/**
 * Serves an engine over `port` until it is told to close. Calls run side by side; a change is told before the answer
 * that acknowledges it. Once told to close it listens no more, finishes what runs, and closes every workspace. What is no
 * message of the port's contract names no call, and gets no answer.
 *
 * @throws Failure `crypto-self-test-failed` and others of starting an engine, before `ready` is sent.
 */
export async function serveEngine(port: Port, options: Omit<EngineOptions, 'onChange' | 'onStanding'>): Promise<void> {
  const engine = await createEngine({
    ...options,
    onChange: (change) => {
      port.send({ kind: 'changed', change });
    },
    onStanding: (standing) => {
      port.send({ kind: 'standing', standing });
    },
  });
  const calls = new Map<number, Call>();

  async function answer(id: number, operation: string, request: unknown, signal: AbortSignal): Promise<void> {
    const { report, end } = pacedReports((progress) => {
      port.send({ kind: 'progress', id, progress });
    });
    const given = await engine.dispatch(operation as Operation, request, { signal, report });
    end();
    calls.delete(id);
    port.send({ kind: 'answer', id, answer: given });
  }

  await new Promise<void>((closed) => {
    const unsubscribe = port.subscribe((received) => {
      const message = messageSchema.safeParse(received).data;
      switch (message?.kind) {
        case 'call': {
          const { id, operation, request } = message;
          const controller = new AbortController();
          calls.set(id, { controller, answered: answer(id, operation, request, controller.signal) });
          break;
        }
        case 'cancel':
          calls.get(message.id)?.controller.abort();
          break;
        case 'close':
          unsubscribe();
          closed();
          break;
        case undefined:
      }
    });
    port.send({ kind: 'ready' });
  });
  await Promise.all([...calls.values()].map(({ answered }) => answered));
  await engine.close();
}
