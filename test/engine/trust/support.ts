import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { Failure } from '../../../shared/failure';

export const now = new Date('2026-03-01T02:03:04.567Z');
export const clock = () => now;
/** The same moment as OpenSSL's `-attime` wants it, in seconds. */
export const attime = String(Math.floor(now.getTime() / 1000));
export const agency = { name: '连云港市民政局', code: '113207000143203250' };
export const passphrase = '春眠不觉晓处处闻啼鸟';

/** OpenSSL is the outside judge; where it is missing, its tests are skipped and say so. */
export const withoutOpenssl = spawnSync('openssl', ['version']).status !== 0;

/** Runs OpenSSL and returns what it prints; throws if it ends with an error. */
export function openssl(...args: string[]): string {
  return execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A folder for one test, gone after it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'openlist-trust-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder for all tests of a file, gone after them; for `beforeAll`. */
export async function sharedFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'openlist-trust-test-'));
  shared.push(folder);
  return folder;
}

const shared: string[] = [];
afterAll(() => Promise.all(shared.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A copy of `bytes` with one bit turned over. */
export function flip(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
  return flipped;
}

/** What a rejected operation looks like to `toMatchObject`. */
export function failure(code: Failure['code'], params: Record<string, unknown> = {}) {
  return { name: 'Failure', code, params };
}
