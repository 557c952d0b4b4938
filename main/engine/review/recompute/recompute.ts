import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job } from '../../../../shared/job';
import type { Claim, Unchecked } from '../../../../shared/model/claim';
import { makePrivateFolder } from '../../files';
import { claimsOf } from './claims';
import { documentsOf, type PackageDocuments } from './documents';
import { findFigures } from './find';
import { meterOf } from './progress';
import { unpackTo } from './unpack';

export interface RecomputeRequest {
  readonly documents: PackageDocuments;
  /** The content of a file of the package, by its path below the top folder. */
  readonly content: (path: string) => AsyncIterable<Uint8Array>;
  readonly job: Job;
}

/** What a package claims in numbers, each beside what was found, and what nobody can work out from it. */
export interface Recomputed {
  readonly claims: readonly Claim[];
  readonly unchecked: readonly Unchecked[];
}

/**
 * Works out every number that an intact package claims from its own files alone. One dataset after the other is written
 * into a private folder and removed again. Reports phase `recompute` in bytes.
 *
 * @throws Failure of files and of the table room; `cancelled`
 */
export async function recompute({ documents, content, job }: RecomputeRequest): Promise<Recomputed> {
  const all = documentsOf(documents);
  const meter = meterOf(
    job,
    all.reduce((sum, { submitted }) => sum + submitted.bytes, 0),
  );
  const folder = await makePrivateFolder();
  try {
    const claims: Claim[] = [];
    const unchecked: Unchecked[] = [];
    for (const one of all) {
      const { id, file, bytes } = one.submitted;
      const portions = meter.dataset(bytes);
      const path = join(folder.path, `${id}.csv`);
      await unpackTo(path, content(file), bytes, portions.part('unpack', 'recompute'));
      const found = await findFigures(path, one, portions);
      await rm(path);
      const told = claimsOf(one, found);
      claims.push(...told.claims);
      unchecked.push(...told.unchecked);
      portions.end();
    }
    return { claims, unchecked };
  } finally {
    await folder.remove();
  }
}
