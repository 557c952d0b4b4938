import type { Column } from '../../../shared/model/dataset';
import type { Plan, Step } from '../../../shared/model/plan';
import { riskThresholds, type RiskSetting } from '../../../shared/model/risk';
import type { TagKind } from '../../../shared/model/tag';
import { namesContact, namesIdentifier, namesTrait } from './header-words';
import { DELETE, KEEP, kindDefaults, linkableKinds, SUPPRESS_SMALL, type Choice } from './kind-defaults';
import { isCount, looksLikeStatistics } from './statistics';
import { saysNothing, tagOf } from './tag';

/** What a plan is suggested from. */
export interface SuggestRequest {
  readonly columns: readonly Column[];
  /** Rows of the table. */
  readonly rows: number;
  /** A sandbox is one way of conditional opening, with a threshold of its own. */
  readonly openingType: RiskSetting;
  /**
   * Whether identifiers become keyed tokens where they would be deleted or masked, so that rows of one person stay
   * together, also across tables. It needs the agency's key at the run. Default: no.
   */
  readonly pseudonyms?: boolean;
}

/**
 * Suggests a plan from what is known of each column: the person's tag, else the detected one, else what its header says. A
 * column of which nothing is known is taken as harmless, which is why tags are confirmed first.
 *
 * Risk is measured over everything that stays and tells people apart: quasi-identifiers, what masks show of direct ones,
 * and in tables of people traits (性别、民族) that no kind fits. Rows in classes too small for the opening type (k = 1/τ
 * of GB/T 42460-2023) are left out; `fitPlan` then coarsens so that few are. In statistics small counts are hidden.
 */
export function suggestPlan({ columns, rows, openingType, pseudonyms = false }: SuggestRequest): Plan {
  const setting = { openingType, pseudonyms, statistics: looksLikeStatistics(columns, rows) };
  const steps = columns.map((column): Step => {
    const choice = chooseFor(column, setting);
    return { column: column.id, name: column.name, operator: choice.operator, params: { ...choice.params } };
  });
  const ofPeople = columns.some(isOfPerson);
  const idsWhere = (holds: (column: Column, step: Step) => boolean) =>
    columns.flatMap((column, index) => {
      const step = steps[index];
      return step && step.operator !== 'delete' && holds(column, step) ? column.id : [];
    });
  const quasi = idsWhere((column, { operator }) => {
    const tag = tagOf(column);
    return (
      tag?.role === 'quasi' ||
      (tag?.role === 'direct' && operator === 'mask') ||
      (ofPeople && saysNothing(tag) && namesTrait(column.name))
    );
  });
  return {
    version: 1,
    steps,
    quasi,
    sensitive: idsWhere((column) => tagOf(column)?.role === 'sensitive'),
    suppressBelow: quasi.length > 0 ? Math.round(1 / riskThresholds[openingType]) : 0,
  };
}

/** Kinds that only people have, by which a table is known to have people in its rows. */
const kindsOfPeople: ReadonlySet<TagKind | null> = new Set<TagKind>([
  ...linkableKinds,
  'person-name',
  'birth-date',
  'age',
]);

function isOfPerson(column: Column): boolean {
  return kindsOfPeople.has(tagOf(column)?.kind ?? null);
}

interface Setting {
  readonly openingType: SuggestRequest['openingType'];
  readonly pseudonyms: boolean;
  /** Whether the table counts people instead of naming them. */
  readonly statistics: boolean;
}

function chooseFor(column: Column, { openingType, pseudonyms, statistics }: Setting): Choice {
  const tag = tagOf(column);
  // A category of statistics (病种) is nobody's attribute; what may point at somebody is a small count.
  if (statistics && tag?.role !== 'quasi') return isCount(column) ? SUPPRESS_SMALL : KEEP;
  if (saysNothing(tag) && namesIdentifier(column.name)) return directChoice(pseudonyms);
  // A licence number that names one legal person has no kind and the role 其他: it stays.
  if (tag?.kind == null) return tag?.role === 'direct' ? directChoice(pseudonyms) : KEEP;
  // A token of a quasi-identifier would be alone in its class, and all rows with it.
  if (pseudonyms && linkableKinds.has(tag.kind) && tag.role !== 'quasi')
    return { operator: 'pseudonym', params: { scope: tag.kind } };
  // An office's phone may stay; one that a person or the detector takes for a person's may not.
  if (tag.kind === 'landline' && tag.role === 'other') return KEEP;
  // Scrubbing takes the phone and may miss the name beside it.
  if (tag.kind === 'free-text' && namesContact(column.name)) return DELETE;
  // Free text in which nothing was found is still searched at the run.
  if (tag.kind === 'free-text' && (column.suggested?.contains ?? []).length === 0)
    return kindDefaults['free-text'].conditional;
  return kindDefaults[tag.kind][openingType === 'unconditional' ? 'unconditional' : 'conditional'];
}

function directChoice(pseudonyms: boolean): Choice {
  return pseudonyms ? { operator: 'pseudonym', params: {} } : DELETE;
}
