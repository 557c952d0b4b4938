import { join } from 'node:path';
import { z } from 'zod';
import { agencySchema } from '../../../../shared/model/agency';
import { openListSchema, type OpenList } from '../../../../shared/model/openlist';
import { resourceIdSchema, sha256Schema } from '../../../../shared/model/primitives';
import { exists } from '../../files';
import { keep, readKept, reviewFolder } from './place';

const PACKAGE = 'package.json';
const LIST = 'list.json';

/** What is kept of a package that was opened for review, apart from its list. */
const keptPackageSchema = z.strictObject({
  format: z.literal('openlist-reviewed/1'),
  digest: sha256Schema,
  agency: agencySchema,
  listVersion: z.number().int().positive(),
  /** Resources of the list, in its order: what a review may mark. */
  resources: z.array(resourceIdSchema),
  predecessor: sha256Schema.nullable(),
});
export type KeptPackage = z.infer<typeof keptPackageSchema>;

/**
 * Keeps of a package what its review and the next submission need: which it is, and its list, with which that one is
 * compared. What is kept already stays, since the same digest means the same content.
 */
export async function keepPackage(
  home: string,
  about: Omit<KeptPackage, 'format' | 'resources'>,
  list: OpenList,
): Promise<void> {
  const folder = reviewFolder(home, about.digest);
  if (await exists(join(folder, PACKAGE))) return;
  await keep(folder, LIST, list);
  // Last, so that whoever finds it finds the list too.
  await keep(folder, PACKAGE, {
    format: 'openlist-reviewed/1',
    ...about,
    resources: list.items.map(({ resource }) => resource),
  });
}

/** What is kept of a package, or null if it was never opened here. @throws Failure `review-damaged` */
export async function findPackage(home: string, digest: string): Promise<KeptPackage | null> {
  return readKept(join(reviewFolder(home, digest), PACKAGE), keptPackageSchema);
}

/** The list of a package that was opened here, or null. @throws Failure `review-damaged` */
export async function findList(home: string, digest: string): Promise<OpenList | null> {
  return readKept(join(reviewFolder(home, digest), LIST), openListSchema);
}
