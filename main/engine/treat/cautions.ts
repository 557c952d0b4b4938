import type { Column } from '../../../shared/model/dataset';
import type { Plan, Step } from '../../../shared/model/plan';
import type { TagKind } from '../../../shared/model/tag';
import type { CautionCode } from '../../../shared/text/faults/treat';

/** Something about a plan that a person should weigh before it runs. */
export interface Caution {
  readonly column: string;
  readonly code: CautionCode;
}

interface Treated {
  readonly step: Step;
  readonly kind: TagKind | null;
  readonly direct: boolean;
}

/** Kinds that hold part of what an ID number says. */
const birthKinds: readonly (TagKind | null)[] = ['birth-date', 'age'];

/**
 * What a plan, suggested or made by hand, leaves open: per column, in column order. Pure; it looks at tags and steps only.
 */
export function planCautions(
  plan: Plan,
  columns: readonly Column[],
  openingType: 'unconditional' | 'conditional',
): Caution[] {
  const treated = plan.steps.map((step): Treated => {
    const column = columns.find(({ id }) => id === step.column);
    const tag = column?.tag ?? column?.suggested ?? null;
    return { step, kind: tag?.kind ?? null, direct: tag?.role === 'direct' };
  });
  const showsBirth = treated.some(({ step, kind }) => birthKinds.includes(kind) && step.operator !== 'delete');
  return treated.flatMap((each) =>
    codesFor(each, openingType, showsBirth).map((code) => ({ column: each.step.column, code })),
  );
}

function codesFor({ step, kind, direct }: Treated, openingType: string, showsBirth: boolean): CautionCode[] {
  const codes: CautionCode[] = [];
  if (direct && step.operator === 'keep') codes.push('direct-identifier-kept');
  if (direct && step.operator === 'mask' && openingType === 'unconditional') codes.push('mask-for-anyone');
  if (kind === 'resident-id' && showsBothEnds(step) && showsBirth) codes.push('mask-restorable');
  if (kind === 'free-text' && step.operator === 'keep') codes.push('free-text-kept');
  if (kind === 'free-text' && step.operator === 'scrub') codes.push('free-text-scrubbed');
  if (kind === 'uscc' && step.operator === 'keep') codes.push('sole-traders');
  return codes;
}

function showsBothEnds({ operator, params }: Step): boolean {
  return operator === 'mask' && Number(params['keepStart'] ?? 0) > 0 && Number(params['keepEnd'] ?? 0) > 0;
}
