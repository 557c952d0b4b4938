import { Failure } from '../../../shared/failure';
import type { WorkspaceState } from '../../../shared/model/workspace';
import {
  coverageOf,
  describeProfile,
  diffProfiles,
  findProfile,
  profileOf,
  profiles,
  validity,
  type Profile,
} from '../../../shared/regulation';
import { instant, legalDate } from '../../../shared/rules/clock';
import { writeDurably } from '../files';
import type { Context, Handlers } from './context';
import { refusePrecious } from './outputs';
import { readProfile } from './regulation-file';

export const regulationHandlers = {
  async 'regulation.list'({ workspace: dir }, context) {
    const today = legalDate(context.clock());
    const imported = Object.values(await importedIn(dir, context));
    return {
      profiles: [...profiles, ...imported].map((profile) => ({
        id: profile.id,
        title: profile.title.zh,
        ...spanOf(profile, today),
      })),
    };
  },

  async 'regulation.show'({ workspace: dir, id }, context) {
    return describeProfile(findProfile(id, await importedIn(dir, context)), 'zh');
  },

  async 'regulation.coverage'({ workspace: dir, id }, context) {
    return { articles: coverageOf(findProfile(id, await importedIn(dir, context)), 'zh') };
  },

  async 'regulation.read'({ workspace: dir, file }, { open, clock }) {
    const { state } = await open(dir);
    const { profile, problems } = await readProfile(file);
    if (profile === null) return { problems, found: null };
    const against = rivalOf(state, profile);
    return {
      problems,
      found: {
        id: profile.id,
        title: profile.title.zh,
        ...spanOf(profile, legalDate(clock())),
        against: against.id,
        changes: diffProfiles(against, profile),
      },
    };
  },

  async 'regulation.import'({ workspace: dir, file }, { open }) {
    const workspace = await open(dir);
    const { profile, problems } = await readProfile(file);
    if (profile === null) {
      const shown = problems.slice(0, 5).map(({ path, problem }) => `${path}: ${problem}`);
      throw new Failure('profile-file-invalid', { file, count: problems.length, problems: shown.join('; ') });
    }
    const { id } = profile;
    if (profiles.some((one) => one.id === id)) throw new Failure('profile-shipped', { id });
    const before = workspace.state.regulations[id];
    const changes = diffProfiles(rivalOf(workspace.state, profile), profile).length;
    if (before === undefined || changes > 0) {
      await workspace.change('regulation.import', { id }, (state) => {
        state.regulations[id] = profile;
      });
    }
    return { id, replaced: before !== undefined, changes };
  },

  async 'regulation.export'({ workspace: dir, id, out }, context) {
    const profile = findProfile(id, await importedIn(dir, context));
    await refusePrecious([out], { home: context.home });
    await writeDurably(out, new TextEncoder().encode(`${JSON.stringify(profile, null, 2)}\n`));
    return { path: out };
  },

  async 'regulation.adopt'({ workspace: dir, id }, { open }) {
    const workspace = await open(dir);
    const profile = findProfile(id, workspace.state.regulations);
    if (workspace.state.profile !== profile.id) {
      await workspace.change('regulation.adopt', { id: profile.id }, (state) => {
        state.profile = profile.id;
      });
    }
    const { resources, decisions } = workspace.state;
    const undecided = resources.order.filter((one) => decisions[one]?.profile !== profile.id).length;
    return { id: profile.id, undecided };
  },

  async 'regulation.acknowledge'({ workspace: dir, why }, { open, clock }) {
    const workspace = await open(dir);
    const profile = profileOf(workspace.state);
    const now = clock();
    if (validity(profile, legalDate(now)).inForce) {
      throw new Failure('profile-in-force', { title: profile.title.zh });
    }
    const acknowledgement = { at: instant(now), by: workspace.actor, why };
    await workspace.change('regulation.acknowledge', { profile: profile.id }, (state) => {
      state.acknowledgements[profile.id] = acknowledgement;
    });
    return { profile: profile.id, at: acknowledgement.at, by: acknowledgement.by };
  },
} satisfies Partial<Handlers>;

function spanOf(profile: Profile, date: string) {
  const { validFrom, validThrough } = profile;
  return { validFrom, validThrough, inForce: validity(profile, date).inForce };
}

async function importedIn(dir: string | undefined, { open }: Pick<Context, 'open'>) {
  return dir === undefined ? {} : (await open(dir)).state.regulations;
}

/** What an imported profile is compared with: the one of its id, else the one that the workspace goes by. */
function rivalOf(state: Readonly<WorkspaceState>, { id }: Profile): Profile {
  return state.regulations[id] ?? profiles.find((one) => one.id === id) ?? profileOf(state);
}
