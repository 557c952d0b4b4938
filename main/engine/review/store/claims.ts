import { join } from 'node:path';
import type { Claim } from '../../../../shared/model/claim';
import { exists, writeDurably } from '../../files';
import { jsonBytes } from '../../package';

/** Keeps the recomputed numbers of a package with the review of it; where there is none, nothing is kept. */
export async function keepClaims(home: string, digest: string, claims: readonly Claim[]): Promise<void> {
  const folder = join(home, 'reviews', digest);
  if (await exists(folder)) await writeDurably(join(folder, 'claims.json'), jsonBytes(claims));
}
