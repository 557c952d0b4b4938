import { join } from 'node:path';
import { stopIfCancelled, type Job } from '../../../../shared/job';
import { inOrder, sha256Schema } from '../../../../shared/model/primitives';
import type { WorkspaceState } from '../../../../shared/model/workspace';
import { namesIn } from '../../files';
import { sha256File } from '../../trust';
import { workspacePaths } from '../layout';

/** Digests of the objects that a state refers to, sorted, each once. */
export function referredObjects({ plans, releases, lists }: Readonly<WorkspaceState>): string[] {
  const outputs = inOrder(releases).flatMap(({ plan, output, report }) => [
    plan,
    output,
    ...(report === null ? [] : [report]),
  ]);
  const ladders = Object.values(plans).flatMap(({ steps }) =>
    steps.flatMap(({ operator, params: { ladder } }) =>
      operator === 'generalise-ladder' && typeof ladder === 'string' ? ladder : [],
    ),
  );
  return [...new Set([...outputs, ...ladders, ...inOrder(lists).map(({ digest }) => digest)])].sort();
}

/** What stands in a workspace's `objects/`, each checked against its digest. */
export interface StandingObjects {
  readonly sound: readonly { readonly digest: string; readonly size: number; readonly path: string }[];
  readonly damaged: readonly string[];
}

/**
 * Reads every object of the workspace in `dir`. Reports phase `backup-check` in files.
 * @throws Failure `cancelled`, `file-access-denied` …
 */
export async function standingObjects(dir: string, job: Job): Promise<StandingObjects> {
  const folder = workspacePaths(dir).objects;
  const digests = (await namesIn(folder)).filter((name) => sha256Schema.safeParse(name).success).sort();
  const sound = [];
  const damaged: string[] = [];
  for (const [index, digest] of digests.entries()) {
    stopIfCancelled(job);
    const path = join(folder, digest);
    const found = await sha256File(path, { signal: job.signal, report: () => undefined });
    if (found.digest === digest) sound.push({ digest, size: found.size, path });
    else damaged.push(digest);
    job.report({ phase: 'backup-check', done: index + 1, total: digests.length });
  }
  return { sound, damaged };
}
