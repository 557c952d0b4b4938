import { enumerateHash } from './enumerate-hash';
import { linkQuasi } from './link-quasi';
import { rebuildId } from './rebuild-id';
import { smallCells } from './small-cells';
import { subtractRelease } from './subtract-release';
import type { Attack } from './target';

/** Every attack that is tried on a release. Adding one is adding its file, its id and its place here. */
export const attacks: readonly Attack[] = [rebuildId, enumerateHash, linkQuasi, subtractRelease, smallCells];
