/** Where a column's code stands in a packed key. */
export interface Field {
  readonly word: number;
  readonly shift: number;
  /** Ones as many as the code has bits, before shifting; 0: the column has one value and takes no room. */
  readonly mask: number;
}

/** Rows that agree in every column, counted. Keys are packed into words of 32 bits. */
export interface Groups {
  readonly count: number;
  readonly words: readonly Int32Array[];
  readonly rows: Int32Array;
}

/** A column of a key that is to be replaced: code → code; null: by 0, whatever it was. */
export interface Change {
  readonly field: Field;
  readonly map: Int32Array | null;
}

/** Places columns with so many values each in as few words as first fit gives, none across two words. */
export function packFields(counts: readonly number[]): { readonly fields: readonly Field[]; readonly words: number } {
  const used: number[] = [];
  const fields = new Array<Field>(counts.length);
  const bits = counts.map((count) => (count > 1 ? 32 - Math.clz32(count - 1) : 0));
  const largestFirst = bits.map((_, index) => index).sort((a, b) => (bits[b] ?? 0) - (bits[a] ?? 0) || a - b);
  for (const index of largestFirst) {
    const width = bits[index] ?? 0;
    const free = used.findIndex((taken) => taken + width <= 32);
    const word = free < 0 ? used.push(0) - 1 : free;
    const shift = used[word] ?? 0;
    // A shift by 32 is one by 0: a column without bits gets no place.
    fields[index] =
      width === 0 ? { word, shift: 0, mask: 0 } : { word, shift, mask: width === 32 ? -1 : 2 ** width - 1 };
    used[word] = shift + width;
  }
  return { fields, words: Math.max(1, used.length) };
}

/** The code that a group has in a column. */
export function codeAt({ words }: Groups, { word, shift, mask }: Field, group: number): number {
  return ((words[word]?.[group] ?? 0) >>> shift) & mask;
}

/** Groups after a regrouping, and where each group before has gone. */
export interface Regrouped extends Groups {
  readonly of: Int32Array;
}

/** Puts groups together that agree once columns are replaced. Their order is that of their first members. */
export function regroup(groups: Groups, changes: readonly Change[]): Regrouped {
  const words = groups.words.map((word, index) => {
    const mine = changes.filter(({ field }) => field.word === index && field.mask !== 0);
    return mine.length === 0 ? word : replaced(word, groups.count, mine);
  });
  return gather(words, groups.rows, groups.count);
}

function replaced(word: Int32Array, count: number, changes: readonly Change[]): Int32Array {
  const dropped = changes.reduce(
    (bits, { field, map }) => (map === null ? bits | (field.mask << field.shift) : bits),
    0,
  );
  const out = new Int32Array(count);
  for (let group = 0; group < count; group += 1) out[group] = (word[group] ?? 0) & ~dropped;
  for (const { field, map } of changes) if (map !== null) replaceIn(out, field, map);
  return out;
}

function replaceIn(keys: Int32Array, { shift, mask }: Field, map: Int32Array): void {
  const rest = ~(mask << shift);
  for (let group = 0; group < keys.length; group += 1) {
    const key = keys[group] ?? 0;
    keys[group] = (key & rest) | ((map[(key >>> shift) & mask] ?? 0) << shift);
  }
}

/** Odd, from the golden ratio: spreads keys that differ in any bit over the upper bits of the product. */
const GOLDEN = 0x9e3779b1;

/** Tables of so many slots are kept for the next call: made anew each time, they keep the garbage collector busy. */
const KEPT_SLOTS = 1 << 18;
const kept = { slots: new Int32Array(KEPT_SLOTS), first: new Int32Array(KEPT_SLOTS / 2) };

/** Open addressing: a slot holds 1 + the number of a group, 0 where it is free. At least half of the slots stay free. */
function gather(words: readonly Int32Array[], rows: Int32Array, count: number): Regrouped {
  const keys = keysOf(words, count);
  const single = words.length === 1;
  const bits = Math.max(1, 32 - Math.clz32(Math.max(0, count * 2 - 1)));
  const [size, toSlot] = [2 ** bits, 32 - bits];
  const slots = size > KEPT_SLOTS ? new Int32Array(size) : kept.slots.fill(0, 0, size);
  const first = size > KEPT_SLOTS ? new Int32Array(count) : kept.first;
  const of = new Int32Array(count);
  let found = 0;
  for (let group = 0; group < count; group += 1) {
    const key = keys[group] ?? 0;
    let slot = Math.imul(key, GOLDEN) >>> toSlot;
    let held = slots[slot] ?? 0;
    while (held !== 0) {
      const other = first[held - 1] ?? 0;
      if (keys[other] === key && (single || agree(words, group, other))) break;
      slot = (slot + 1) & (size - 1);
      held = slots[slot] ?? 0;
    }
    if (held === 0) {
      first[found] = group;
      found += 1;
      held = found;
      slots[slot] = held;
    }
    of[group] = held - 1;
  }
  return { count: found, words: words.map((word) => picked(word, first, found)), rows: summed(rows, of, found), of };
}

/** One number a group that stands for its key: the key itself where it is one word, else a mixture of its words. */
function keysOf([one = new Int32Array(), ...others]: readonly Int32Array[], count: number): Int32Array {
  if (others.length === 0) return one;
  const mixed = one.slice(0, count);
  for (const word of others) {
    for (let group = 0; group < count; group += 1) {
      const sofar = Math.imul(mixed[group] ?? 0, GOLDEN);
      mixed[group] = sofar ^ (sofar >>> 15) ^ (word[group] ?? 0);
    }
  }
  return mixed;
}

function agree(words: readonly Int32Array[], group: number, other: number): boolean {
  for (const word of words) if (word[group] !== word[other]) return false;
  return true;
}

function picked(word: Int32Array, at: Int32Array, count: number): Int32Array {
  const out = new Int32Array(count);
  for (let index = 0; index < count; index += 1) out[index] = word[at[index] ?? 0] ?? 0;
  return out;
}

function summed(rows: Int32Array, of: Int32Array, count: number): Int32Array {
  const sums = new Int32Array(count);
  for (let group = 0; group < of.length; group += 1) {
    const into = of[group] ?? 0;
    sums[into] = (sums[into] ?? 0) + (rows[group] ?? 0);
  }
  return sums;
}
