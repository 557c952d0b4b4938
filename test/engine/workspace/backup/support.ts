import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createWorkspace, openWorkspace, writeBackup, type Workspace } from '../../../../main/engine/workspace';
import { quietJob } from '../../../../shared/job';
import { adding } from '../recipes';
import { ACTOR, emptyState, tickingClock } from '../support';

export const clock = tickingClock();
export const now = new Date('2026-03-02T01:00:00Z');
export const options = { actor: ACTOR, clock, job: quietJob, dryRun: false };

/** A workspace with `names` as its resources and one list version, whose object stands in `objects/`; it is open. */
export async function filled(dir: string, names: readonly string[] = ['甲', '乙']): Promise<Workspace> {
  const workspace = await createWorkspace(dir, emptyState(), { actor: ACTOR, clock });
  for (const name of names) await workspace.change('resource.add', {}, adding(name));
  const digest = await workspace.putObject(Buffer.from(`清单 ${names.join()}`));
  await workspace.change('list.freeze', {}, ({ lists }) => {
    lists.order.push('1');
    const frozenAt = '2026-03-01T00:00:00.000Z';
    lists.byId['1'] = { version: 1, digest, frozenAt, frozenBy: ACTOR, items: 0, partial: false, year: null };
  });
  return workspace;
}

/** The chosen backup of an open workspace. */
export async function backedUp(workspace: Workspace, file: string): Promise<string> {
  await writeBackup(workspace, file, { kind: 'chosen', now });
  return file;
}

/** What a workspace comes to when it is opened: state, head, warnings. */
export async function opened(dir: string) {
  const workspace = await openWorkspace(dir, { actor: ACTOR, clock });
  const { state, head, warnings } = workspace;
  await workspace.close();
  return { state, head, warnings: [...warnings] };
}

/** Every object of a workspace by name. */
export async function objectsOf(dir: string): Promise<Record<string, string>> {
  const folder = join(dir, 'objects');
  const names = await readdir(folder).catch(() => []);
  const contents = names.map(async (name) => [name, await readFile(join(folder, name), 'hex')] as const);
  return Object.fromEntries(await Promise.all(contents));
}
