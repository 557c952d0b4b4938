import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { Failure, type FailureCode } from '../../../shared/failure';
import { newWorkspaceState, type WorkspaceState } from '../../../shared/model/workspace';
import type { Clock } from '../../../shared/rules/clock';

/** A folder of this file's own, with a fresh path for each call. */
export function temporaryPaths(): () => string {
  let root = '';
  let serial = 0;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), '工作区-'));
  });
  afterAll(async () => {
    // A workspace that a test left to die may write once more meanwhile.
    await rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });
  return () => join(root, `w${(serial += 1)}`);
}

export const ACTOR = '示例甲';

/** A clock that moves on one second at each look, from a fixed start. */
export function tickingClock(from = '2026-03-01T00:00:00.000Z'): Clock {
  let now = Date.parse(from);
  return () => new Date((now += 1000));
}

export function emptyState(): WorkspaceState {
  return newWorkspaceState({
    agency: { name: '示例市市场监督管理局', code: '11990000MB0X00001X' },
    profile: 'lianyungang-2019',
    createdAt: '2026-03-01T00:00:00.000Z',
    person: { name: ACTOR, department: '办公室', duty: '' },
  });
}

/** Expects `work` to fail with `code`, and gives the failure's parameters. */
export async function failureOf(work: Promise<unknown>, code: FailureCode): Promise<Failure['params']> {
  const outcome = await work.then(
    () => 'no failure',
    (error: unknown) => error,
  );
  if (!(outcome instanceof Failure)) throw new Error(`expected ${code}, got ${String(outcome)}`);
  expect(outcome.code).toBe(code);
  return outcome.params;
}
