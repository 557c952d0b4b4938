/** Two catalogues' entries side by side: those that are the same thing, and those that only one of them has. */
export interface Matched<Ours, Theirs> {
  readonly pairs: readonly { readonly ours: Ours; readonly theirs: Theirs }[];
  readonly onlyOurs: readonly Ours[];
  readonly onlyTheirs: readonly Theirs[];
}

interface Named {
  readonly name: string;
}

interface Coded extends Named {
  readonly code: string;
}

/**
 * Which resource of the inventory is which of the file: by code where only one on each side has it, else by exact name
 * where only one of the rest has it, else by name and code together, the first with the first.
 */
export function matchResources<Ours extends Coded, Theirs extends Coded>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
): Matched<Ours, Theirs> {
  const partners = new Map<Theirs, Ours>();
  const taken = new Set<Ours>();
  const pass = (keyOf: (one: Coded, occurrence: Occurrence) => string, onlyUnique: boolean): void => {
    const left = indexed(
      ours.filter((one) => !taken.has(one)),
      keyOf,
    );
    const right = indexed(
      theirs.filter((one) => !partners.has(one)),
      keyOf,
    );
    for (const [key, found] of right) {
      const [own, ...more] = left.get(key) ?? [];
      const [their, ...further] = found;
      if (key === '' || own === undefined || their === undefined) continue;
      if (onlyUnique && more.length + further.length > 0) continue;
      partners.set(their, own);
      taken.add(own);
    }
  };
  pass(({ code }) => code, true);
  pass(({ name }) => name, true);
  pass(({ name, code }, occurrence) => occurrence(JSON.stringify([name, code])), false);
  return {
    pairs: [...partners].map(([their, own]) => ({ ours: own, theirs: their })),
    onlyOurs: ours.filter((one) => !taken.has(one)),
    onlyTheirs: theirs.filter((one) => !partners.has(one)),
  };
}

/** 数据项 by what tells them apart within a resource: the name, and of equal names which one it is. */
export function keyedItems<One extends Named>(items: readonly One[]): ReadonlyMap<string, One> {
  const occurrence = counting();
  return new Map(items.map((item) => [occurrence(item.name), item]));
}

/** Makes a key that comes again another key each time. */
type Occurrence = (key: string) => string;

function counting(): Occurrence {
  const counts = new Map<string, number>();
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${count} ${key}`;
  };
}

function indexed<One extends Named>(
  all: readonly One[],
  keyOf: (one: One, occurrence: Occurrence) => string,
): Map<string, One[]> {
  const occurrence = counting();
  const index = new Map<string, One[]>();
  for (const one of all) {
    const key = keyOf(one, occurrence);
    const same = index.get(key);
    if (same === undefined) index.set(key, [one]);
    else same.push(one);
  }
  return index;
}
