import { createReadStream } from 'node:fs';
import type { Job } from '../../../../shared/job';
import type { BackupRelation } from '../../../../shared/model/backup';
import { inOrder } from '../../../../shared/model/primitives';
import type { WorkspaceState } from '../../../../shared/model/workspace';
import { exists, onFile } from '../../files';
import { workspacePaths } from '../layout';
import { followHistory, type Change, type History } from './history';
import { withBackup, type Backup } from './read';
import { missingObjects } from './restore-objects';

/** Changes that are named one by one. */
const NAMED = 5;

/** How a backup stands to the workspace in the same folder, and what of it would be lost. */
export interface Relation {
  readonly relation: BackupRelation;
  /** Changes of the workspace that the backup lacks. */
  readonly lost: number;
  /** The last few of them, newest last. */
  readonly newest: readonly Change[];
}

/** What a backup holds, by a glance that changes nothing. */
export interface BackupPreview extends Pick<Backup['manifest'], 'kind' | 'agency' | 'seq' | 'hash' | 'at' | 'by'> {
  readonly counts: ReturnType<typeof countsOf>;
  /** How many objects it holds. */
  readonly objects: number;
  /** Objects that its state refers to and that neither it nor the workspace has. */
  readonly missing: readonly string[];
  /** Null where no workspace was named, or none is there. */
  readonly present: Relation | null;
}

/**
 * Reads the backup in `file` and, where `dir` is a workspace, compares it with that. Changes nothing.
 * @throws what {@link withBackup} throws.
 */
export async function previewBackup(file: string, dir: string | undefined, job: Job): Promise<BackupPreview> {
  return withBackup(file, job, async (backup) => {
    const { kind, agency, seq, hash, at, by } = backup.manifest;
    const missing = await missingObjects(backup.state, dir, backup.objects);
    const present = dir === undefined ? null : await relationTo(dir, backup);
    const objects = backup.objects.length;
    return { kind, agency, seq, hash, at, by, counts: countsOf(backup.state), objects, missing, present };
  });
}

/** How `backup` stands to the workspace in `dir`; null where there is no journal. */
export async function relationTo(dir: string, backup: Pick<Backup, 'history' | 'state'>): Promise<Relation | null> {
  const { journal } = workspacePaths(dir);
  if (!(await exists(journal))) return null;
  const { history } = backup;
  const present = await onFile(journal, () => followHistory(createReadStream(journal)));
  const common = commonLength(history, present);
  const lost = present.changes.filter(({ seq }) => present.hashOf.get(seq) !== history.hashOf.get(seq));
  return { relation: relationOf(backup, present, common), lost: lost.length, newest: lost.slice(-NAMED) };
}

function relationOf({ state, history }: Pick<Backup, 'history' | 'state'>, present: History, common: number) {
  const held = present.state as Partial<WorkspaceState> | undefined;
  if (held?.agency !== undefined && held.agency.code !== state.agency.code) return 'other-agency';
  if (common === history.hashes.length) return 'same-history';
  return common === present.hashes.length ? 'ahead' : 'diverged';
}

/** How many lines two histories have in common. */
function commonLength(one: History, other: History): number {
  let low = 0;
  let high = Math.min(one.hashes.length, other.hashes.length);
  // Each line holds the hash of the one before: where two lines are the same, all before them are.
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (one.hashes[middle - 1] === other.hashes[middle - 1]) low = middle;
    else high = middle - 1;
  }
  return low;
}

function countsOf(state: WorkspaceState) {
  return {
    resources: inOrder(state.resources).length,
    datasets: state.datasets.order.length,
    decisions: Object.keys(state.decisions).length,
    releases: state.releases.order.length,
    lists: state.lists.order.length,
    exports: state.exports.order.length,
  };
}
