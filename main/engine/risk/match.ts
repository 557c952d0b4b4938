import type { TagKind } from '../../../shared/model/tag';

/** A released column, as far as it matters for joining it with one of another release. */
export interface JoinColumn {
  readonly name: string;
  /** What it holds; null: nothing of the list of kinds. */
  readonly kind: TagKind | null;
  /** Whether people can be told by it, together with other columns. */
  readonly quasi: boolean;
  /** Whether it holds tokens, which are the same for one person in every table. */
  readonly token: boolean;
}

/**
 * Finds the columns of two releases that say the same thing: of one kind, else under one name; by each of them people can
 * be told in at least one of the two, or they are tokens in both. Columns of one name go before those of one kind alone;
 * none is taken twice. In the order of `left`.
 */
export function matchColumns<Column extends JoinColumn>(
  left: readonly Column[],
  right: readonly Column[],
): readonly (readonly [Column, Column])[] {
  const taken = new Map<Column, Column>();
  const used = new Set<Column>();
  for (const isMatch of [hasSameName, hasSameKind]) {
    for (const one of left) {
      if (taken.has(one)) continue;
      const found = right.find((other) => !used.has(other) && tellsPeople(one, other) && isMatch(one, other));
      if (found === undefined) continue;
      taken.set(one, found);
      used.add(found);
    }
  }
  return left.flatMap((one) => {
    const other = taken.get(one);
    return other === undefined ? [] : [[one, other] as const];
  });
}

function tellsPeople(one: JoinColumn, other: JoinColumn): boolean {
  return one.quasi || other.quasi || (one.token && other.token);
}

function hasSameKind(one: JoinColumn, other: JoinColumn): boolean {
  return one.kind !== null && one.kind === other.kind;
}

/** Columns that are known to hold different things are not the same whatever they are called. */
function hasSameName(one: JoinColumn, other: JoinColumn): boolean {
  return plain(one.name) === plain(other.name) && (one.kind === null || other.kind === null || hasSameKind(one, other));
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
