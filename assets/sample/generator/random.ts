/** Draws that depend on nothing but a name: the sample is the same wherever it is made. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  integer(from: number, to: number): number;
  /** One of `list`, each as likely as another. */
  pick<T>(list: readonly T[]): T;
  /** True with probability `share` (0 … 1). */
  chance(share: number): boolean;
}

/** A sequence of its own for each `name`, so that a change to one file of the sample leaves the others as they are. */
export function randomFor(name: string): Random {
  const next = mulberry32(hashOf(name));
  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    integer,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new RangeError('Nothing to pick from');
      return list[integer(0, list.length - 1)] as T;
    },
    chance: (share) => next() < share,
  };
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

/** The mulberry32 generator: a number in [0, 1) at each call. Good enough for samples, never for secrets. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
