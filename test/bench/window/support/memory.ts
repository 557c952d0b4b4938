import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Memory by role of process, in bytes: what each has for itself, and its share of what it shares (PSS). */
export type Memory = Readonly<Record<string, number>>;

/** What a process of the app is, by its command line. */
const roles: readonly [role: string, mark: string][] = [
  ['engine', join('out', 'engine', 'process.js')],
  ['main (in the stand-in)', join('out', 'main', 'index.js')],
  ['page', '--type=renderer'],
  ['gpu', '--type=gpu-process'],
  ['other of Chromium', 'chrom'],
];

function read(pid: string, name: string): string {
  try {
    return readFileSync(join('/proc', pid, name), 'utf8');
  } catch {
    // It has ended since.
    return '';
  }
}

/** The processes below this one. */
function descendants(): readonly string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  // The field after the name, which stands in brackets and may hold anything, is the state; then comes the parent.
  const parents = new Map(pids.map((pid) => [pid, /\) \S (\d+) /.exec(read(pid, 'stat'))?.[1] ?? '']));
  const below = (pid: string): boolean => {
    const parent = parents.get(pid) ?? '';
    return parent === String(process.pid) || (parent !== '' && parent !== '0' && below(parent));
  };
  return pids.filter(below);
}

/** What the app that this process opened takes now. Linux only. */
export function memoryNow(): Memory {
  const sums: Record<string, number> = {};
  for (const pid of descendants()) {
    const command = read(pid, 'cmdline');
    const role = roles.find(([, mark]) => command.includes(mark))?.[0] ?? 'other';
    const kilobytes = Number(/^Pss:\s+(\d+) kB/m.exec(read(pid, 'smaps_rollup'))?.[1] ?? 0);
    sums[role] = (sums[role] ?? 0) + kilobytes * 1024;
  }
  return sums;
}

/** The most that each role took while `work` went on, looked at once a second. */
export async function peakWhile(work: () => Promise<unknown>): Promise<Memory> {
  const peak: Record<string, number> = {};
  const look = () => {
    for (const [role, bytes] of Object.entries(memoryNow())) peak[role] = Math.max(peak[role] ?? 0, bytes);
  };
  const timer = setInterval(look, 1000);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  look();
  return peak;
}
