import { join } from 'node:path';
import { z } from 'zod';
import { claimSchema, type Claim } from '../../../../shared/model/claim';
import { exists } from '../../files';
import { keep, readKept, reviewFolder } from './place';

const FILE = 'claims.json';

/** Keeps the recomputed numbers of a package with the review of it; where there is none, nothing is kept. */
export async function keepClaims(home: string, digest: string, claims: readonly Claim[]): Promise<void> {
  const folder = reviewFolder(home, digest);
  if (await exists(folder)) await keep(folder, FILE, claims);
}

/** The recomputed numbers of a package, or null where they were not recomputed. @throws Failure `review-damaged` */
export async function findClaims(home: string, digest: string): Promise<Claim[] | null> {
  return readKept(join(reviewFolder(home, digest), FILE), z.array(claimSchema));
}
