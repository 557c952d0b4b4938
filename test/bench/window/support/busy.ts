import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Does `work` while every processor of the machine has something else to do as well. */
export async function whileAllBusy(work: () => Promise<unknown>): Promise<void> {
  const spinners = Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
  );
  try {
    await work();
  } finally {
    for (const spinner of spinners) spinner.kill('SIGKILL');
  }
}
