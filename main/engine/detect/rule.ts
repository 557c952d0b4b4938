import type { Level, TagKind, TagRole } from '../../../shared/model/tag';

/** What a column's header says about a kind: names it, says nothing (`col7`, 编号), or names something else (订单号). */
export type HeaderVote = 'named' | 'silent' | 'denied';

/** Words of headers, tried on `normaliseHeader`'s form: lower case, English words apart by single spaces. */
export interface HeaderWords {
  /** The header speaks of this kind … */
  readonly names: RegExp;
  /** … unless its head word is another (联系人电话 is no name). */
  readonly unless?: RegExp;
  /** The header speaks of something that looks alike. */
  readonly denies?: RegExp;
}

/** What counting over a whole column found for one kind. Counts only; all but `distinct` count rows. */
export interface Tally {
  readonly header: HeaderVote;
  /** Values that are there: not missing, blank, or a filler such as 无. */
  readonly present: number;
  /** Different values among them. */
  readonly distinct: number;
  /** Values of the rule's pattern, different ones among them, and how many pass its check. */
  readonly matched: number;
  readonly matchedValues: number;
  readonly checked: number;
  /** The rule's own counts, by their ids. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Rows for which a predicate holds, or different results of an expression. */
export type Count = { readonly rows: string } | { readonly distinct: string };

/**
 * How one kind of content is recognised: header, pattern, checksum and counts each have a say in `weigh`.
 * SQL speaks of `v`, a value's normalised copy, `bare`, the same in capitals without spaces and hyphens, `len`, the
 * length of `v`, `wide`, whether it holds anything but ASCII, and `chinese`, whether it holds Chinese characters.
 * Adding a kind is one file with one such entry under `kinds/` and its line in `kinds/index.ts`.
 */
export interface KindRule {
  readonly kind: TagKind;
  readonly role: TagRole;
  readonly level: Level;
  readonly header: HeaderWords;
  /** True where values alone say nothing (dates of birth, record numbers): columns whose header does not name the kind are left alone. */
  readonly needsHeader?: boolean;
  /** Shortest and longest value in characters; only these are matched. */
  readonly lengths: readonly [number, number];
  /** All values of the pattern are ASCII, or none is: told apart before any pattern is tried. Left out: both may be. */
  readonly script?: 'ascii' | 'chinese';
  /** SQL predicate: the whole value has the shape. */
  readonly match: string;
  /** A closer look at values that match: an operand (NULL: not to be checked), computed once, and what must hold of it. */
  readonly check?: { readonly operand: string; readonly holds: (operand: string) => string };
  /** What else to count among values that match; the ids are evidence rules with a text. */
  readonly counts?: Readonly<Record<string, Count>>;
  /** Confidence from 0 to 1; below `LEAST_CONFIDENCE` the kind is not proposed. */
  weigh(tally: Tally): number;
  /** Where values are harmless or harmful beyond `level`. */
  levelOf?(tally: Tally): Level;
}

/** A kind is proposed from here on. */
export const LEAST_CONFIDENCE = 0.5;

/** A named aggregate of a rule; 0 where the rule has none of that id. */
export function countOf(tally: Tally, id: string): number {
  return tally.counts[id] ?? 0;
}

/** `hits` of `of` as a share; 0 of nothing is 0. */
export function share(hits: number, of: number): number {
  return of > 0 ? hits / of : 0;
}

/** Confidence that begins at `floor` when `value` reaches `least`, and grows to 1; below `least` there is none. */
export function graded(value: number, least: number, floor = LEAST_CONFIDENCE): number {
  if (value < least) return 0;
  return least >= 1 ? 1 : floor + ((1 - floor) * (Math.min(value, 1) - least)) / (1 - least);
}
