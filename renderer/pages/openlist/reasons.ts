import { refusalCodes, type RefusalCode } from '../../../shared/model/openlist';
import type { RefusedResource } from './refusals';

/** How many resources each reason keeps off the list, in the reasons' own order; those without any are left out. */
export function countReasons(refused: readonly RefusedResource[]): { code: RefusalCode; count: number }[] {
  return refusalCodes
    .map((code) => ({ code, count: withReason(refused, code).length }))
    .filter(({ count }) => count > 0);
}

/** The resources that a reason keeps off the list; null: all of them. */
export function withReason(
  refused: readonly RefusedResource[],
  reason: RefusalCode | null,
): readonly RefusedResource[] {
  return reason === null ? refused : refused.filter(({ refusals }) => refusals.some(({ code }) => code === reason));
}
