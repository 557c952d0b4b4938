/** Seeded choices: the same seed draws the same benchmark on every machine. */
export interface Draw {
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** `count` decimal digits. */
  digits(count: number): string;
  /** `count` characters of an alphabet. */
  text(alphabet: string, count: number): string;
}

/** A generator of the xorshift family over a 32-bit state that a string seeds. */
export function drawFrom(seed: string): Draw {
  let state = 0x9e3779b9;
  for (const unit of seed) state = Math.imul(state ^ (unit.codePointAt(0) ?? 0), 0x85ebca6b) ^ (state >>> 13);
  state ||= 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let warm = 0; warm < 8; warm++) next();
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const text = (alphabet: string, count: number) =>
    Array.from({ length: count }, () => alphabet.charAt(int(0, alphabet.length - 1))).join('');
  return {
    int,
    chance: (share) => next() < share,
    pick: (from) => {
      const one = from[int(0, from.length - 1)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
    digits: (count) => text('0123456789', count),
    text,
  };
}

/** Words of a list that is written as one string. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** A number with leading zeros. */
export function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
