import type { Tag, TagKind, TagRole } from '../model/tag';

/** A tag, of a person or proposed, with what its texts hold. */
export type Judged = Tag & { readonly contains?: readonly TagKind[] | undefined };

const roleRanks = { other: 0, quasi: 1, sensitive: 2, direct: 3 } as const satisfies Record<TagRole, number>;

/** How much harm there is in taking a field for less: a secret, somebody's identifier, identifiers inside texts. */
function gravity({ kind, role, contains = [] }: Judged): number {
  if (kind === 'secret-mark') return 3;
  if (role === 'direct') return 2;
  return contains.length > 0 ? 1 : 0;
}

/**
 * Which of two tags asks for more care (就高从严): above 0 the one, below 0 the other, 0 neither. Identifiers come
 * before levels, so that no level hides whom a field names.
 */
export function compareStrictness(one: Judged, other: Judged): number {
  return gravity(one) - gravity(other) || one.level - other.level || roleRanks[one.role] - roleRanks[other.role];
}

/** Whether two tags say the same. */
export function sameTag(one: Tag, other: Tag): boolean {
  return one.kind === other.kind && one.role === other.role && one.level === other.level;
}
