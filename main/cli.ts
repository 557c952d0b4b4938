#!/usr/bin/env node
import { runCommandLine } from './cli/run';

// The exit code is set and not forced, so that everything written reaches a pipe or a file.
process.exitCode = await runCommandLine(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
