import { basename } from 'node:path';
import { Failure } from '../../../shared/failure';
import type { Plan } from '../../../shared/model/plan';
import { ladderBytes, readLadder, type LadderFile } from '../risk';
import { laddersNamed, type Ladders } from '../treat';
import type { Workspace } from '../workspace';
import type { Handlers } from './context';
import { refusePersonalLadder } from './personal';

/** The ladders that a plan names, as far as the workspace has them. @throws Failure `object-damaged` … */
export async function laddersFor({ steps }: Plan, workspace: Workspace): Promise<Ladders> {
  const found = new Map<string, LadderFile>();
  for (const digest of laddersNamed(steps)) {
    const ladder = await standing(workspace, digest);
    if (ladder) found.set(digest, ladder);
  }
  return found;
}

async function standing(workspace: Workspace, digest: string): Promise<LadderFile | null> {
  try {
    return readLadder(await workspace.readObject(digest), digest.slice(0, 16));
  } catch (error) {
    if (error instanceof Failure && error.code === 'object-missing') return null;
    throw error;
  }
}

const sizeOf = ({ levels, labels }: LadderFile) => ({ levels: levels - 1, leaves: labels.size });

export const ladderHandlers = {
  async 'treat.ladder.add'({ workspace: dir, file }, { open }) {
    const workspace = await open(dir);
    const bytes = await ladderBytes(file);
    const ladder = readLadder(bytes, basename(file));
    refusePersonalLadder(ladder, basename(file));
    const digest = await workspace.putObject(bytes);
    const faults = ladder.forked.map((level) => ({ code: 'ladder-forked', level }));
    return { digest, ...sizeOf(ladder), faults };
  },

  async 'treat.ladder.list'({ workspace: dir }, { open }) {
    const workspace = await open(dir);
    const users = new Map<string, string[]>();
    for (const [dataset, { steps }] of Object.entries(workspace.state.plans)) {
      for (const digest of laddersNamed(steps)) users.set(digest, [...(users.get(digest) ?? []), dataset]);
    }
    const ladders = [];
    for (const [digest, datasets] of [...users].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const ladder = await standing(workspace, digest);
      ladders.push({ digest, datasets: datasets.sort(), size: ladder ? sizeOf(ladder) : null });
    }
    return { ladders };
  },
} satisfies Partial<Handlers>;
