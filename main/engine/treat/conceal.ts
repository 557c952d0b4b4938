import type { Step } from '../../../shared/model/plan';
import type { TagKind } from '../../../shared/model/tag';
import { maskPresets, type MaskParams } from './operators/mask';

/** Operators after which nothing of a direct identifier is left that another file could be matched with. */
const takesAway: ReadonlySet<string> = new Set(['delete', 'constant', 'pseudonym', 'token', 'split-id']);

/** What a mask may show of an identifier for which no mask is usual. */
const LEAST_SHOWN: MaskParams = { keepStart: 1, keepEnd: 0 };

/**
 * Whether a step hides a direct identifier of this kind: it takes it away, or masks at least what the usual mask of the
 * kind does. To cut, round, quote or scrub an identifier, or to mask one character of it, is to show it.
 */
export function concealsIdentifier(
  { operator, params }: Pick<Step, 'operator' | 'params'>,
  kind: TagKind | null,
): boolean {
  if (takesAway.has(operator)) return true;
  if (operator !== 'mask') return false;
  const { keepStart = 0, keepEnd = 0, showFrom } = (kind && maskPresets[kind]) ?? LEAST_SHOWN;
  return (
    Number(params['keepStart'] ?? 0) <= keepStart &&
    Number(params['keepEnd'] ?? 0) <= keepEnd &&
    (params['showFrom'] === undefined || params['showFrom'] === showFrom)
  );
}

/** Whether a step leaves both ends of a value: with a birth date beside it, an ID number can be worked out again. */
export function showsBothEnds({ operator, params }: Pick<Step, 'operator' | 'params'>): boolean {
  return operator === 'mask' && Number(params['keepStart'] ?? 0) > 0 && Number(params['keepEnd'] ?? 0) > 0;
}

/** Whether a step makes quasi-identifiers of a direct one (birth year, sex, place): they are to be measured. */
export function leavesQuasi({ operator }: Pick<Step, 'operator'>): boolean {
  return operator === 'split-id';
}
