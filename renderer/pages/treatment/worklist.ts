import type { Dataset } from '../../../shared/model/dataset';
import type { Decision, OpeningType } from '../../../shared/model/decision';
import type { Refusal, RefusalCode } from '../../../shared/model/openlist';
import type { Plan } from '../../../shared/model/plan';
import { inOrder } from '../../../shared/model/primitives';
import type { Release } from '../../../shared/model/release';
import type { Resource } from '../../../shared/model/resource';
import type { RiskSetting } from '../../../shared/model/risk';
import type { WorkspaceState } from '../../../shared/model/workspace';
import type { Profile } from '../../../shared/regulation';

/** How far the treatment of a dataset is. */
export const treatmentStates = ['redo', 'unplanned', 'planned', 'treated'] as const;
export type TreatmentState = (typeof treatmentStates)[number];

/** A dataset to be treated. */
export interface Work {
  readonly dataset: Dataset;
  readonly resource: Resource;
  readonly type: OpeningType;
  /** Whose threshold its risk is held to. */
  readonly setting: RiskSetting;
  readonly plan: Plan | null;
  /** Its releases, the newest first. */
  readonly releases: readonly Release[];
  readonly state: TreatmentState;
  /** What the list says against it as it is released now. */
  readonly refusals: readonly Refusal[];
}

/** Refusals whose cure is another plan or another run. */
const curedHere: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'personal-untreated',
  'identifier-restorable',
  'release-outdated',
  'release-empty',
  'residual-identifiers',
  'recovered-by-attack',
  'risk-unmeasured',
  'risk-too-high',
  'item-closed',
]);

/**
 * The datasets that treatment is for, in catalogue order: those of resources that are to be opened, and of those that are
 * closed by nothing but grounds which treatment lifts: their record of treatment is made here.
 *
 * @param refusals what `list.check` keeps off the list; it knows of runs that a later plan has overtaken.
 */
export function selectWork(
  state: Readonly<WorkspaceState>,
  profile: Profile,
  refusals: readonly Refusal[],
): readonly Work[] {
  const order = new Map(state.resources.order.map((id, index) => [id, index]));
  const newestFirst = inOrder(state.releases).reverse();
  return inOrder(state.datasets)
    .flatMap((dataset): Work[] => {
      const resource = state.resources.byId[dataset.resource];
      const decision = state.decisions[dataset.resource];
      if (resource === undefined || decision === undefined || !isTreatable(decision, profile)) return [];
      const plan = state.plans[dataset.id] ?? null;
      const own = newestFirst.filter((release) => release.dataset === dataset.id);
      const against = own.length > 0 ? refusals.filter((refusal) => concerns(refusal, dataset)) : [];
      const treatment = treatmentState(dataset, plan, own[0] ?? null, against);
      const { type } = decision.outcome;
      const setting = settingOf(decision);
      return [{ dataset, resource, type, setting, plan, releases: own, state: treatment, refusals: against }];
    })
    .sort((a, b) => (order.get(a.resource.id) ?? 0) - (order.get(b.resource.id) ?? 0));
}

/** What is closed until it is treated is held to the strictest threshold. */
function settingOf({ outcome: { type, delivery } }: Decision): RiskSetting {
  if (delivery === 'sandbox') return 'sandbox';
  return type === 'conditional' ? 'conditional' : 'unconditional';
}

function isTreatable({ profile: decidedUnder, outcome }: Decision, profile: Profile): boolean {
  if (decidedUnder !== profile.id) return false;
  if (outcome.type !== 'closed') return true;
  const standing = profile.grounds.filter(({ id }) => outcome.grounds.includes(id));
  return standing.length > 0 && standing.every(({ liftedBy }) => liftedBy.some(({ by }) => by === 'treated'));
}

function concerns({ resource, code, params = {} }: Refusal, { id, resource: own, columns }: Dataset): boolean {
  if (resource !== own || !curedHere.has(code)) return false;
  if (params['dataset'] !== undefined) return params['dataset'] === id;
  return inOrder(columns).some((column) => column.id === params['field']);
}

function treatmentState(
  { source }: Dataset,
  plan: Plan | null,
  release: Release | null,
  against: readonly Refusal[],
): TreatmentState {
  if (release === null) return plan === null ? 'unplanned' : 'planned';
  // The list is silent of what it does not hold: a source that was replaced shows without it.
  const outdated = plan === null || release.source.digest !== source.digest;
  return outdated || against.length > 0 ? 'redo' : 'treated';
}

/** How many are in each state. */
export function countStates(work: readonly Work[]): Readonly<Record<TreatmentState, number>> {
  const counts = { redo: 0, unplanned: 0, planned: 0, treated: 0 };
  for (const { state } of work) counts[state] += 1;
  return counts;
}

/** Operators that draw on the agency's key. */
const keyed: ReadonlySet<string> = new Set(['pseudonym', 'token', 'shift-date', 'noise']);

/** Whether a run of this plan needs the agency's key. */
export function needsKey({ steps, sample }: Plan): boolean {
  return sample !== undefined || steps.some(({ operator }) => keyed.has(operator));
}

/** Operators whose tokens can be looked up again. */
const lookedUp: ReadonlySet<string> = new Set(['pseudonym', 'token']);

/** Whether a plan makes tokens that the agency can tell the bearer of. */
export function makesTokens({ steps }: Plan): boolean {
  return steps.some(({ operator }) => lookedUp.has(operator));
}
