import { Failure } from '../../../shared/failure';
import type { Answers, Decision } from '../../../shared/model/decision';
import { inOrder } from '../../../shared/model/primitives';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { decide, profileOf } from '../../../shared/regulation';
import { instant } from '../../../shared/rules/clock';
import type { Handlers } from './context';
import { findResource } from './find';

export const decisionHandlers = {
  async decide({ workspace: dir, resource: ref, answers, why }, { open, clock }) {
    const workspace = await open(dir);
    const resource = findResource(workspace.state, ref);
    checkAnswers(workspace.state, resource.id, answers);
    const profile = profileOf(workspace.state);
    const outcome = decide(profile, answers, resource.items.order);
    await workspace.change('decide', { resource: resource.id, type: outcome.type }, (state) => {
      const before = state.decisions[resource.id];
      const lists = Object.values(state.lists.byId);
      state.decisions[resource.id] = {
        resource: resource.id,
        profile: profile.id,
        answers,
        outcome,
        decidedAt: instant(clock()),
        decidedBy: workspace.actor,
        why,
        earlier: before === undefined ? [] : superseded(before, outcome.type, lists),
      };
    });
    return outcome;
  },

  async 'decision.show'({ workspace: dir, resource: ref }, { open }) {
    const { state } = await open(dir);
    const { id } = findResource(state, ref);
    const decision = state.decisions[id];
    if (decision === undefined) throw new Failure('decision-missing', { resource: id });
    return decision;
  },
} satisfies Partial<Handlers>;

/** What is remembered of earlier decisions once another takes the place of `before`. */
function superseded(
  before: Decision,
  type: Decision['outcome']['type'],
  lists: readonly { frozenAt: string }[],
): Decision['earlier'] {
  const { outcome, decidedAt, decidedBy, why } = before;
  const isRemembered = outcome.type !== type || lists.some(({ frozenAt }) => frozenAt >= decidedAt);
  return isRemembered ? [...before.earlier, { type: outcome.type, decidedAt, decidedBy, why }] : before.earlier;
}

/** What answers name besides questions is there: items of the resource, measured releases of its data. */
function checkAnswers(state: Readonly<WorkspaceState>, resource: string, { items, evidence }: Answers): void {
  const known = state.resources.byId[resource]?.items.byId ?? {};
  for (const item of Object.keys(items ?? {})) {
    if (!Object.hasOwn(known, item)) throw new Failure('field-not-found', { resource, field: item });
  }
  const own = new Set(inOrder(state.datasets).flatMap((one) => (one.resource === resource ? [one.id] : [])));
  for (const { release } of evidence) {
    const found = release === undefined ? undefined : state.releases.byId[release];
    if (release !== undefined && (found === undefined || !own.has(found.dataset))) {
      throw new Failure('evidence-release-unknown', { resource, release });
    }
  }
}
