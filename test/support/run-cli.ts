import { runCommandLine } from '../../main/cli/run';

export interface Run {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process and keeps what it writes. */
export async function runCli(...args: string[]): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const exit = await runCommandLine(args, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  return { exit, stdout, stderr };
}

/** Runs a command with `--json` and gives the parsed document, which must be the only thing on stdout. */
export async function runJson(...args: string[]): Promise<{ exit: number; value: unknown }> {
  const { exit, stdout } = await runCli(...args, '--json');
  return { exit, value: JSON.parse(stdout) as unknown };
}
