import { fork as forkChild, type ChildProcess, type Serializable } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const running = new Set<ChildProcess>();
const port = pathToFileURL(join(import.meta.dirname, 'parent-port.mjs')).href;

/** Electron's utility process as a child of Node. */
export const utilityProcess = {
  fork(script: string, args: readonly string[] = [], options: { stdio?: 'ignore' | 'inherit' } = {}) {
    const io = options.stdio ?? 'inherit';
    const child = forkChild(script, args, {
      serialization: 'advanced',
      execArgv: ['--import', port],
      stdio: ['ignore', io, io, 'ipc'],
    });
    running.add(child);
    const process_ = Object.assign(new EventEmitter(), {
      pid: child.pid,
      postMessage: (message: unknown) => {
        if (child.connected) child.send(message as Serializable);
      },
      kill: () => child.kill(),
    });
    child.on('message', (message) => process_.emit('message', message));
    child.on('exit', (code, signal) => {
      running.delete(child);
      process_.emit('exit', code ?? (signal === null ? 1 : 128));
    });
    return process_;
  },
};

/** Ends every utility process as a crash would. */
export function killUtilities(): void {
  for (const child of running) child.kill('SIGKILL');
}
