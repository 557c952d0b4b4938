import type { Column } from '../../../shared/model/dataset';
import type { Plan, Step } from '../../../shared/model/plan';
import type { RiskSetting } from '../../../shared/model/risk';
import type { Tag, TagKind } from '../../../shared/model/tag';
import type { CautionCode } from '../../../shared/text/faults/treat';
import { leavesQuasi, showsBothEnds } from './conceal';
import { namesIdentifier, namesTrader } from './header-words';
import { isCount, looksLikeStatistics } from './statistics';
import { saysNothing, tagOf } from './tag';

/** Something about a plan that a person should weigh before it runs. */
export interface Caution {
  readonly column: string;
  readonly code: CautionCode;
}

export interface CautionSetting {
  readonly openingType: RiskSetting;
  /** Rows of the table. */
  readonly rows: number;
}

/** A column that is released, with its step. */
interface Treated {
  readonly step: Step;
  readonly column: Column;
  readonly tag: Tag | null;
}

/** What the other columns make of one. */
interface Table extends CautionSetting {
  readonly plan: Plan;
  readonly statistics: boolean;
  readonly showsBirth: boolean;
}

/** So many pairs of values for every token that is possible: two of them meet in one of a hundred tables. */
const SAFE_PAIRS = 0.02;

/** Kinds that hold part of what an ID number says. */
const birthKinds: readonly (TagKind | null)[] = ['birth-date', 'age'];

/**
 * What a plan, suggested or made by hand, leaves open: per column, in column order. Pure; it looks at tags, headers and
 * steps only.
 */
export function planCautions(plan: Plan, columns: readonly Column[], setting: CautionSetting): Caution[] {
  const released = plan.steps.flatMap((step): Treated[] => {
    const column = columns.find(({ id }) => id === step.column);
    return column && step.operator !== 'delete' ? [{ step, column, tag: tagOf(column) }] : [];
  });
  const table: Table = {
    ...setting,
    plan,
    statistics: looksLikeStatistics(columns, setting.rows),
    showsBirth: released.some(({ step, tag }) => birthKinds.includes(tag?.kind ?? null) || leavesQuasi(step)),
  };
  return released.flatMap((each) => codesFor(each, table).map((code) => ({ column: each.step.column, code })));
}

function codesFor(treated: Treated, table: Table): CautionCode[] {
  const { step, column, tag } = treated;
  const kept = step.operator === 'keep';
  const codes: CautionCode[] = identifierCodes(treated, table);
  if (kept && saysNothing(tag) && namesIdentifier(column.name)) codes.push('identifier-like-kept');
  if (tag?.kind === 'free-text' && kept) codes.push('free-text-kept');
  if (tag?.kind === 'free-text' && step.operator === 'scrub') codes.push('free-text-scrubbed');
  if (tag?.kind === 'uscc' && kept) codes.push('sole-traders');
  if (kept && saysNothing(tag) && namesTrader(column.name)) codes.push('trader-names');
  if (leavesQuasi(step) && !table.plan.quasi.includes(column.id)) codes.push('split-unmeasured');
  if (step.operator === 'noise' && isCount(column)) codes.push('noise-on-counts');
  if (step.operator === 'shift-date' && tag?.kind === 'birth-date') codes.push('birth-date-shifted');
  if (step.operator === 'token' && column.distinct ** 2 > SAFE_PAIRS * 16 ** tokenLength(step))
    codes.push('token-short');
  if (tag?.role === 'quasi' && !table.plan.quasi.includes(column.id)) codes.push('quasi-unmeasured');
  if (table.statistics && isCount(column))
    codes.push(step.operator === 'suppress-small' ? 'small-counts-hidden' : 'small-counts-shown');
  return codes;
}

/** What is left open of a column that names one person. */
function identifierCodes({ step, tag }: Treated, { plan, openingType, showsBirth }: Table): CautionCode[] {
  if (tag?.role !== 'direct') return [];
  const codes: CautionCode[] = [];
  if (step.operator === 'keep') codes.push('direct-identifier-kept');
  if (step.operator !== 'mask') return codes;
  if (openingType === 'unconditional') codes.push('mask-for-anyone');
  if (tag.kind === 'resident-id' && showsBothEnds(step) && showsBirth) codes.push('mask-restorable');
  if (shown(step, 'keepEnd') > 0 && !plan.quasi.includes(step.column)) codes.push('mask-singles-out');
  return codes;
}

function tokenLength({ params }: Step): number {
  return Number(params['length'] ?? 12);
}

function shown({ params }: Step, end: 'keepStart' | 'keepEnd'): number {
  return Number(params[end] ?? 0);
}
