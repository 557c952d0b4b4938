import type { Response } from '../../../shared/contract';
import type { Picked } from '../../../shared/contract/window';
import type { FailureRecord } from '../../../shared/failure';
import type { Progress } from '../../../shared/job';
import type { Claim } from '../../../shared/model/claim';

export type Opened = Response<'review.open'>;

/** How far the verification of a package is. `failed`: it could not be done, which says nothing of the package. */
export type Outcome =
  | { readonly kind: 'running'; readonly progress: Progress | null }
  | { readonly kind: 'done'; readonly opened: Opened; readonly at: string }
  | { readonly kind: 'failed'; readonly failure: FailureRecord };

/** How far working out a package's numbers again is. `none`: not begun, given up, or nothing to be had of this package. */
export type Recomputation =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly progress: Progress | null }
  | { readonly kind: 'done'; readonly claims: readonly Claim[] }
  | { readonly kind: 'failed'; readonly failure: FailureRecord };

/** One package opened in this session. */
export interface Check {
  readonly package: Picked;
  readonly outcome: Outcome;
  readonly recomputation: Recomputation;
}

/** The same file has the same grant: opened again, it keeps its place. */
export function keyOf({ package: { file } }: Pick<Check, 'package'>): string {
  return file.grant;
}

/** `checks` with `check`: in its place if the package is among them, else first. */
export function withCheck(checks: readonly Check[], check: Check): Check[] {
  const known = checks.some((other) => keyOf(other) === keyOf(check));
  return known ? checks.map((other) => (keyOf(other) === keyOf(check) ? check : other)) : [check, ...checks];
}

/** `checks` after the one of `key` was cancelled: as it was before it began, or not there at all. */
export function withoutCheck(checks: readonly Check[], key: string, before: Check | null): Check[] {
  if (before !== null) return withCheck(checks, before);
  return checks.filter((check) => keyOf(check) !== key);
}

/** `checks` with another word on the numbers of the package `key`. */
export function withRecomputation(checks: readonly Check[], key: string, recomputation: Recomputation): Check[] {
  return checks.map((check) => (keyOf(check) === key ? { ...check, recomputation } : check));
}

/** The digest of an intact package that was opened; null before that, and of any other. */
export function digestOf({ outcome }: Pick<Check, 'outcome'>): string | null {
  return outcome.kind === 'done' ? (outcome.opened.review?.package ?? null) : null;
}

/** How many claimed numbers do not agree with what was found. */
export function differingIn(claims: readonly Claim[]): number {
  return claims.filter(({ agrees }) => !agrees).length;
}
