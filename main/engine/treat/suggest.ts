import type { Column } from '../../../shared/model/dataset';
import type { Plan, Step } from '../../../shared/model/plan';
import { riskThresholds } from '../../../shared/model/risk';
import type { Tag } from '../../../shared/model/tag';
import { DELETE, KEEP, kindDefaults, linkableKinds, type Choice } from './kind-defaults';

/** An ID number beside a birth date: with its last digits too, all of it could be worked out. */
const MASKED_TO_REGION: Choice = { operator: 'mask', params: { keepStart: 6 } };

/** What a plan is suggested from. */
export interface SuggestRequest {
  readonly columns: readonly Column[];
  readonly openingType: 'unconditional' | 'conditional';
  /**
   * Whether identifiers become keyed tokens where they would be deleted or masked, so that rows of one person stay
   * together, also across tables. It needs the agency's key at the run. Default: no.
   */
  readonly pseudonyms?: boolean;
}

/**
 * Suggests a plan from what is known of each column: the person's tag, else the detected one. A column without either is
 * taken as harmless, which is why tags are confirmed first.
 *
 * Risk is measured over the quasi-identifiers that stay, and rows in classes too small for the opening type (k = 1/τ of
 * GB/T 42460-2023) are left out.
 */
export function suggestPlan({ columns, openingType, pseudonyms = false }: SuggestRequest): Plan {
  const tags = columns.map((column) => column.tag ?? column.suggested);
  const birthShown = tags.some((tag) => tag?.kind === 'birth-date' || tag?.kind === 'age');
  const steps = columns.map((column, index): Step => {
    const choice = chooseFor(column, tags[index] ?? null, { openingType, pseudonyms, birthShown });
    return { column: column.id, name: column.name, operator: choice.operator, params: { ...choice.params } };
  });
  const withRole = (role: Tag['role']) =>
    steps
      .filter(({ operator }, index) => tags[index]?.role === role && operator !== 'delete')
      .map(({ column }) => column);
  const quasi = withRole('quasi');
  return {
    version: 1,
    steps,
    quasi,
    sensitive: withRole('sensitive'),
    suppressBelow: quasi.length > 0 ? Math.round(1 / riskThresholds[openingType]) : 0,
  };
}

interface Setting {
  readonly openingType: SuggestRequest['openingType'];
  readonly pseudonyms: boolean;
  /** Whether a birth date or an age is released beside the other columns. */
  readonly birthShown: boolean;
}

function chooseFor(column: Column, tag: Tag | null, { openingType, pseudonyms, birthShown }: Setting): Choice {
  if (tag === null) return KEEP;
  // A licence number that names one legal person has no kind and the role 其他: it stays.
  if (tag.kind === null) return tag.role === 'direct' ? directChoice(pseudonyms) : KEEP;
  if (pseudonyms && linkableKinds.has(tag.kind)) return { operator: 'pseudonym', params: { scope: tag.kind } };
  // An office's phone may stay; one that a person or the detector takes for a person's may not.
  if (tag.kind === 'landline' && tag.role === 'other') return KEEP;
  // Free text in which nothing was found is still searched at the run.
  if (tag.kind === 'free-text' && (column.suggested?.contains ?? []).length === 0)
    return kindDefaults['free-text'].conditional;
  if (tag.kind === 'resident-id' && openingType === 'conditional' && birthShown) return MASKED_TO_REGION;
  return kindDefaults[tag.kind][openingType];
}

function directChoice(pseudonyms: boolean): Choice {
  return pseudonyms ? { operator: 'pseudonym', params: {} } : DELETE;
}
