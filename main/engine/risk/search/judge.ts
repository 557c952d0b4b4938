import type { ClosenessModel, DiversityModel } from '../../../../shared/model/plan';
import { codeAt, regroup, type Change, type Field, type Groups } from './groups';
import { isClose, isDiverse, spreadOf, type Histogram, type Spread } from './models';

/** What the released rows must hold to. */
export interface Models {
  /** Rows of a class, at least. */
  readonly k: number;
  /** Of every sensitive column in every class. */
  readonly diversity?: DiversityModel | undefined;
  readonly closeness?: ClosenessModel | undefined;
}

/** The equivalence classes of a table, and which of them hold to the models. */
export interface Judged {
  readonly classes: Groups;
  /** By class: 1 if it fails. */
  readonly fails: Uint8Array;
  /** Group of what was judged → class; null: each group is a class. */
  readonly of: Int32Array | null;
}

/** Judges classes. Groups carry the sensitive columns beside the quasi-identifiers. */
export interface Judge {
  /** Rows without which no class holds to the models. */
  readonly least: number;
  /** The classes: groups without their sensitive columns. */
  classes(groups: Groups): Pick<Judged, 'classes' | 'of'>;
  /** The classes with every model. */
  all(groups: Groups): Judged;
  /**
   * The classes with what is monotone only: rows of a class that fails here fail in every table in which classes are
   * smaller. Size is, and the number of distinct values, which bounds each kind of diversity; the rest is not.
   */
  monotone(groups: Groups): Judged;
}

interface Sensitive {
  readonly field: Field;
  readonly spread: Spread;
  readonly drop: Change;
}

/** Makes a judge for a table whose sensitive columns stand in these fields with so many values each. */
export function judgeOf(
  base: Groups,
  models: Models,
  sensitive: readonly { readonly field: Field; readonly values: number }[],
): Judge {
  const { k, diversity, closeness } = models;
  const columns = sensitive.map(({ field, values }): Sensitive => ({
    field,
    spread: spreadOf(base, (group) => codeAt(base, field, group), values),
    drop: { field, map: null },
  }));
  const distinct = Math.ceil(diversity?.l ?? 1);
  const least = Math.max(k, columns.length > 0 ? distinct : 1);

  const drops = columns.map(({ drop }) => drop);
  const classesOf = (groups: Groups): Pick<Judged, 'classes' | 'of'> => {
    if (columns.length === 0) return { classes: groups, of: null };
    const classes = regroup(groups, drops);
    return { classes, of: classes.of };
  };
  const judge = (groups: Groups, holds: ((histogram: Histogram, column: Sensitive) => boolean) | null): Judged => {
    const { classes, of } = classesOf(groups);
    const fails = tooSmall(classes, least);
    if (of === null || holds === null) return { classes, fails, of };
    for (const column of columns) {
      const rest = drops.filter((drop) => drop !== column.drop);
      const valued = rest.length === 0 ? { ...groups, of: null } : regroup(groups, rest);
      const classOf = valued.of === null ? of : throughFirst(of, valued.of, valued.count);
      eachHistogram({ groups: valued, classOf, classes, field: column.field, fails }, (index, histogram) => {
        if (!holds(histogram, column)) fails[index] = 1;
      });
    }
    return { classes, fails, of };
  };

  return {
    least,
    classes: classesOf,
    all: (groups) =>
      judge(
        groups,
        (histogram, { spread }) =>
          (diversity === undefined || isDiverse(histogram, diversity)) &&
          (closeness === undefined || isClose(histogram, spread, closeness)),
      ),
    monotone: (groups) => judge(groups, distinct > 1 ? ({ codes }) => codes.length >= distinct : null),
  };
}

function tooSmall({ count, rows }: Groups, least: number): Uint8Array {
  const fails = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) if ((rows[index] ?? 0) < least) fails[index] = 1;
  return fails;
}

/** Where each group after a regrouping went in another one of the same groups, which follows from the first. */
function throughFirst(into: Int32Array, of: Int32Array, count: number): Int32Array {
  const out = new Int32Array(count);
  of.forEach((after, group) => {
    out[after] = into[group] ?? 0;
  });
  return out;
}

interface Valued {
  /** Groups that differ, within a class, by the sensitive column alone. */
  readonly groups: Groups;
  readonly classOf: Int32Array;
  readonly classes: Groups;
  readonly field: Field;
  readonly fails: Uint8Array;
}

/** Gives the histogram of every class that has not failed yet. */
function eachHistogram(
  { groups, classOf, classes, field, fails }: Valued,
  use: (index: number, histogram: Histogram) => void,
): void {
  const { starts, members } = membersOf(classOf, groups.count, classes.count);
  for (let index = 0; index < classes.count; index += 1) {
    if (fails[index] === 1) continue;
    const mine = members.subarray(starts[index] ?? 0, starts[index + 1] ?? 0);
    const sorted = Array.from(mine, (group) => ({ code: codeAt(groups, field, group), rows: groups.rows[group] ?? 0 }));
    sorted.sort((a, b) => a.code - b.code);
    const codes = sorted.map(({ code }) => code);
    const counts = sorted.map(({ rows }) => rows);
    use(index, { codes, counts, rows: classes.rows[index] ?? 0 });
  }
}

/** The groups of each class, one class behind the other; class `i` has those from `starts[i]` to before `starts[i + 1]`. */
function membersOf(classOf: Int32Array, groups: number, classes: number) {
  const starts = new Int32Array(classes + 1);
  for (let group = 0; group < groups; group += 1) {
    const after = (classOf[group] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let index = 1; index <= classes; index += 1) starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0);
  const next = starts.slice();
  const members = new Int32Array(groups);
  for (let group = 0; group < groups; group += 1) {
    const index = classOf[group] ?? 0;
    members[next[index] ?? 0] = group;
    next[index] = (next[index] ?? 0) + 1;
  }
  return { starts, members };
}
