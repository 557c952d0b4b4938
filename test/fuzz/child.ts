/**
 * The process that `sweep.ts` watches: runs the cases whose names stand in a file, one after the other, and writes a
 * line as each begins and as it ends. What was handed to the system outlives the process, whatever a file does to it.
 */
import { fstatSync, openSync, readFileSync, writeSync } from 'node:fs';
import { runCase } from './case';
import type { Line } from './sweep';

const [folder = '', cases = '', report = ''] = process.argv.slice(2);
const out = openSync(report, 'a');

function tell(line: Line): void {
  writeSync(out, `${JSON.stringify(line)}\n`);
}

/** Bytes that were written to the console, which is a file here. */
function printed(): number {
  return fstatSync(1).size;
}

for (const name of readFileSync(cases, 'utf8').split('\n')) {
  tell({ name });
  const before = printed();
  const { end, wrong } = await runCase(name, folder);
  const said = printed() > before ? ['wrote to the console'] : [];
  tell({ name, end, wrong: [...wrong, ...said], peak: process.resourceUsage().maxRSS / 1024 });
}
