import type { Step } from '../../../shared/model/plan';
import type { Tag } from '../../../shared/model/tag';
import type { reasonTexts } from '../../../shared/text/window/treatment-plan';

export type ReasonCode = keyof typeof reasonTexts;

const kept: ReadonlySet<string> = new Set(['keep', 'quote-formula']);
const tokens: ReadonlySet<string> = new Set(['pseudonym', 'token']);

/** Why a column of this tag is treated like this: what its role asks for, and what the treatment does about it. */
export function reasonOf({ operator }: Pick<Step, 'operator'>, { role, kind }: Tag): ReasonCode {
  if (operator === 'suppress-small') return 'small-cells';
  if (operator === 'scrub') return 'text-scrubbed';
  const isKept = kept.has(operator);
  switch (role) {
    case 'direct':
      if (isKept) return 'direct-kept';
      if (operator === 'delete') return 'direct-delete';
      return tokens.has(operator) ? 'direct-token' : 'direct-partly';
    case 'quasi':
      if (operator === 'delete') return 'quasi-out';
      return isKept ? 'quasi-kept' : 'quasi-coarse';
    case 'sensitive':
      return isKept ? 'sensitive-kept' : 'sensitive-out';
    case 'other':
      if (isKept) return 'plain';
      return operator === 'delete' && kind === null ? 'left-out' : 'other-changed';
  }
}
