import { decide, describeProfile, findProfile, profiles, validity } from '../../../shared/regulation';
import { instant, legalDate } from '../../../shared/rules/clock';
import type { Handlers } from './context';
import { findResource } from './find';

export const decisionHandlers = {
  'regulation.list'(_request, { clock }) {
    const today = legalDate(clock());
    return {
      profiles: profiles.map((profile) => ({
        id: profile.id,
        title: profile.title.zh,
        validFrom: profile.validFrom,
        validThrough: profile.validThrough,
        inForce: validity(profile, today).inForce,
      })),
    };
  },

  'regulation.show'({ id }) {
    return describeProfile(findProfile(id), 'zh');
  },

  async decide({ workspace: dir, resource: ref, answers }, { open, clock }) {
    const workspace = await open(dir);
    const resource = findResource(workspace.state, ref);
    const profile = findProfile(workspace.state.profile);
    const outcome = decide(profile, answers);
    await workspace.change('decide', { resource: resource.id, type: outcome.type }, (state) => {
      state.decisions[resource.id] = {
        resource: resource.id,
        profile: profile.id,
        answers,
        outcome,
        decidedAt: instant(clock()),
        decidedBy: workspace.actor,
        why: '',
        earlier: [],
      };
    });
    return outcome;
  },
} satisfies Partial<Handlers>;
