#!/usr/bin/env node
import { reportFailure, runCommandLine, type Streams } from './cli/run';

const args = process.argv.slice(2);
const streams: Streams = {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
};

// Whoever reads our output may stop reading (`| head`): the work goes on, and there is nobody to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// What nobody foresaw would be printed with its message and stack, which may hold anything.
process.on('uncaughtException', (error) => {
  process.exit(reportFailure(error, args, streams));
});

// The exit code is set and not forced, so that everything written reaches a pipe or a file.
process.exitCode = await runCommandLine(args, streams);
