import type { Picked } from '../../../shared/contract/window';
import type { FailureRecord } from '../../../shared/failure';
import type { Progress } from '../../../shared/job';
import type { Verification } from '../../../shared/model/package';

/** How far a verification is. `failed`: it could not be done, which says nothing of the package. */
export type Outcome =
  | { readonly kind: 'running'; readonly progress: Progress | null }
  | { readonly kind: 'done'; readonly verification: Verification; readonly at: string }
  | { readonly kind: 'failed'; readonly failure: FailureRecord };

/** One package verified in this session. */
export interface Check {
  readonly package: Picked;
  readonly outcome: Outcome;
}

/** The same file has the same grant: verified again, it keeps its place. */
export function keyOf({ package: { file } }: Check): string {
  return file.grant;
}

/** `checks` with the outcome of `check`: in its place if the package is among them, else first. */
export function withCheck(checks: readonly Check[], check: Check): Check[] {
  const known = checks.some((other) => keyOf(other) === keyOf(check));
  return known ? checks.map((other) => (keyOf(other) === keyOf(check) ? check : other)) : [check, ...checks];
}

/** `checks` after the one of `key` was cancelled: as it was before it began, or not there at all. */
export function withoutCheck(checks: readonly Check[], key: string, before: Check | null): Check[] {
  if (before !== null) return withCheck(checks, before);
  return checks.filter((check) => keyOf(check) !== key);
}
