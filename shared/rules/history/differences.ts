import type { JournalEntry, Patch } from '../../model/journal';

export type Path = Patch['path'];
export type Patched = Pick<JournalEntry, 'patches' | 'inverse'>;

/** One place of the state that an entry changed; undefined where nothing stood, or stands. */
export interface Difference {
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
}

/** A path as a key: no member's name holds the separator. */
export function pathKey(path: Path): string {
  return path.join('\0');
}

/** Whether a path leads to, or into, the order of a collection: it says where a thing stands, not what it is. */
export function isArrangement(path: Path): boolean {
  return path.slice(-2).some((key, index, last) => {
    const at = path.length - last.length + index;
    return key === 'order' && at > 0 && path[at - 1] !== 'byId';
  });
}

/** Whether a path leads to a counter: it only ever grows, so that no id is given twice. */
export function isCounter(path: Path): boolean {
  return path.length === 1 && /^next[A-Z]/.test(String(path[0]));
}

/** Whether a patch says anything about things, and not only about their order and number. */
export function isOfThings({ path }: Pick<Patch, 'path'>): boolean {
  return !isArrangement(path) && !isCounter(path);
}

/** What an entry changed, place by place, in the order of its patches. */
export function differencesOf({ patches, inverse }: Patched): Difference[] {
  const before = valuesOf(inverse);
  const after = valuesOf(patches);
  return [...after].flatMap(([key, { path, value }]) => {
    const was = before.get(key)?.value;
    return JSON.stringify(was) === JSON.stringify(value) ? [] : [{ path, before: was, after: value }];
  });
}

function valuesOf(patches: readonly Patch[]): Map<string, { path: Path; value: unknown }> {
  const values = new Map<string, { path: Path; value: unknown }>();
  for (const { op, path, value } of patches.filter(isOfThings)) {
    values.set(pathKey(path), { path, value: op === 'remove' ? undefined : value });
  }
  return values;
}

/** The own member of `value` at `path`, whatever shape it has; undefined where the path leads nowhere. */
export function memberAt(value: unknown, ...path: Path): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}
