/** A ladder of one quasi-identifier: what each of its leaves, numbered from 0, reads at each level. */
export interface Ladder {
  /** By level, from the finest: a number for each leaf; leaves with the same number read the same. */
  readonly levels: readonly Int32Array[];
  /** How many of the file's own values stand behind each leaf. Default: one. */
  readonly weights?: Int32Array | undefined;
}

/** A ladder made ready for the search. Codes are leaves: a label is named by the first leaf that bears it. */
export interface Dimension {
  readonly leaves: number;
  /** By level: leaf → code; null where every leaf stays as it is. */
  readonly levels: readonly (Int32Array | null)[];
  /** By level: code (or leaf) → loss of a cell that reads so, 0 to 1. */
  readonly losses: readonly Float64Array[];
  /** Leaf → the least loss that any level leaves it with. */
  readonly leastLoss: Float64Array;
  /** Leaf → code of the finest partition that is at least as coarse as every level: the top level, where ladders are proper. Null: one for all. */
  readonly cover: Int32Array | null;
  /** Whether every level follows from the one below it. */
  readonly nested: boolean;
}

/**
 * Prepares a ladder. The loss of a cell is (values covered by its label − 1) / (all values − 1); with one value it is 0.
 * Ladders that are no tree (a label of a finer level split at a coarser one) are taken as they are.
 */
export function dimensionOf({ levels, weights }: Ladder): Dimension {
  const leaves = levels[0]?.length ?? 0;
  const coded = levels.map(firstLeaves);
  const losses = coded.map((codes) => lossesOf(codes, weights));
  const leastLoss = new Float64Array(leaves);
  for (let leaf = 0; leaf < leaves; leaf += 1)
    leastLoss[leaf] = Math.min(...losses.map((ofLevel) => ofLevel[leaf] ?? 0));
  return {
    leaves,
    levels: coded.map((codes) => (codes.every((code, leaf) => code === leaf) ? null : codes)),
    losses,
    leastLoss,
    cover: coverOf(coded, leaves),
    nested: coded.every((codes, level) => level === 0 || follows(codes, coded[level - 1] ?? codes)),
  };
}

function firstLeaves(labels: Int32Array): Int32Array {
  const first = new Map<number, number>();
  return labels.map((label, leaf) => {
    const known = first.get(label);
    if (known === undefined) first.set(label, leaf);
    return known ?? leaf;
  });
}

function lossesOf(codes: Int32Array, weights: Int32Array | undefined): Float64Array {
  const covered = new Float64Array(codes.length);
  let all = 0;
  codes.forEach((code, leaf) => {
    const weight = weights?.[leaf] ?? 1;
    covered[code] = (covered[code] ?? 0) + weight;
    all += weight;
  });
  return Float64Array.from(codes, (code) => (all > 1 ? ((covered[code] ?? 0) - 1) / (all - 1) : 0));
}

/** Whether leaves that read the same in `below` do so in `codes`. */
function follows(codes: Int32Array, below: Int32Array): boolean {
  return codes.every((code, leaf) => code === codes[below[leaf] ?? leaf]);
}

/** Leaves that any level puts together, put together: sets joined until nothing is left to join. */
function coverOf(levels: readonly Int32Array[], leaves: number): Int32Array | null {
  const parent = Int32Array.from({ length: leaves }, (_, leaf) => leaf);
  const rootOf = (leaf: number): number => {
    let root = leaf;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] ?? root] ?? root;
      root = parent[root] ?? root;
    }
    return root;
  };
  for (const codes of levels) {
    codes.forEach((code, leaf) => {
      const [one, other] = [rootOf(code), rootOf(leaf)];
      parent[Math.max(one, other)] = Math.min(one, other);
    });
  }
  const cover = parent.map((_, leaf) => rootOf(leaf));
  return cover.every((root) => root === 0) ? null : cover;
}
