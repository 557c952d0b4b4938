import { basename, join } from 'node:path';
import { freeze } from 'immer';
import { Failure } from '../../../shared/failure';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { instant, type Clock } from '../../../shared/rules/clock';
import { copyDurably, ensureFolder, exists } from '../files';
import { actingPerson } from './actor';
import type { Tip } from './change';
import { checkState } from './check';
import { checkpointOperations, sealCheckpoint } from './checkpoint';
import type { Journal } from './journal';
import { workspacePaths } from './layout';
import { migrateState } from './migrations';
import { sameJson } from './same-json';
import { claimedSchema, isOlder, stateVersion } from './schema-version';

interface MigrateOptions {
  readonly dir: string;
  readonly actor: string | undefined;
  readonly clock: Clock;
  /** Where nothing can be written the newer state is held in memory alone. */
  readonly readOnly: boolean;
}

/**
 * Brings a state of an older schema to the present one: the files are copied to `backups/` first, the new state is
 * checked, written as one journal entry that carries all of it, and read back. If anything fails the journal is as it was
 * before. A state of the present schema is given back as it is.
 *
 * @throws Failure `migration-failed` naming both versions; `disk-full` …
 */
export async function migrated(journal: Journal, tip: Tip, options: MigrateOptions): Promise<Tip> {
  const old: unknown = tip.state;
  if (!isOlder(old)) return tip;
  const from = claimedSchema(old) ?? 0;
  const state = newer(old, from, options.dir);
  if (options.readOnly) return { ...tip, state };
  await keepOld(options.dir, from);
  const line = sealCheckpoint({
    operation: checkpointOperations.migrate,
    seq: tip.seq + 1,
    prev: tip.hash,
    at: instant(options.clock()),
    actor: actingPerson(state, options.actor),
    args: { from, to: stateVersion },
    state,
  });
  const { length } = journal;
  await journal.append([line]);
  try {
    const { seq, hash, at, patches } = await journal.read(line.entry.seq);
    if (!sameJson(patches[0]?.value, state)) throw failed(options.dir, from);
    return { state, seq, hash, at };
  } catch (error) {
    await journal.cut(length);
    throw error;
  }
}

function newer(old: unknown, from: number, dir: string): WorkspaceState {
  try {
    const state = migrateState(old);
    checkState(state, checkpointOperations.migrate);
    return freeze(state, true);
  } catch (error) {
    throw failed(dir, from, error);
  }
}

/** Copies journal and snapshot as they are, once a version. */
async function keepOld(dir: string, from: number): Promise<void> {
  const { journal, snapshot, backups } = workspacePaths(dir);
  const kept = join(backups, `schema-${from}`);
  await ensureFolder(kept);
  for (const file of [journal, snapshot]) {
    const copy = join(kept, basename(file));
    if ((await exists(file)) && !(await exists(copy))) await copyDurably(file, copy);
  }
}

function failed(dir: string, from: number, cause?: unknown): Failure {
  return new Failure('migration-failed', { dir, from, to: stateVersion }, { cause });
}
