import { constants, setPriority } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure, failureExit } from '../../shared/failure';
import { serveEngine, type Port } from './serve';

/** What Electron gives a utility process as `process.parentPort`. Typed here: the engine knows no Electron. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  off(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** Exit codes: 0 closed as told, 2 started wrongly, 3 an error that nobody foresaw; else that of the failure. */
function exitCode(error: unknown): number {
  return error instanceof Failure ? failureExit(error.code) : 3;
}

function portOver(parent: ParentPort): Port {
  return {
    send: (message) => {
      parent.postMessage(message);
    },
    subscribe(listener) {
      const hear = ({ data }: { readonly data: unknown }) => {
        listener(data);
      };
      parent.on('message', hear);
      return () => {
        parent.off('message', hear);
      };
    },
  };
}

// A long job takes every processor: the window comes first. Before any thread is started, for those take it over.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

// Nothing is printed: message and stack of what nobody foresaw may hold anything, raw data too. The code must do.
process.on('uncaughtException', (error) => process.exit(exitCode(error)));

const { parentPort } = process as unknown as { readonly parentPort?: ParentPort };
// Not strict: whoever starts the process may add switches of its own.
const { home } = parseArgs({
  args: process.argv.slice(2),
  options: { home: { type: 'string' } },
  strict: false,
}).values;
if (parentPort === undefined || typeof home !== 'string') process.exit(2);

serveEngine(portOver(parentPort), { home: resolve(home), clock: () => new Date() }).then(
  () => process.exit(0),
  (error: unknown) => process.exit(exitCode(error)),
);
