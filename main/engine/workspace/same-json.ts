type Members = Readonly<Record<string, unknown>>;

/**
 * Whether two values are written alike as JSON, apart from the order of members. Parts that are the same object are not
 * looked into, so comparing two states that share most of their tree is quick.
 */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => sameJson(item, b[at]))
    );
  }
  // Neither is an array here; what is no plain object (a date, a map) is not what JSON gives back.
  if (!isPlain(a) || !isPlain(b)) return false;
  return sameMembers(a, b);
}

/** Members that are undefined count as absent, for JSON leaves them out. */
function sameMembers(a: Members, b: Members): boolean {
  let stated = 0;
  for (const key of Object.keys(a)) {
    const value = a[key];
    if (value === undefined) continue;
    stated += 1;
    // Most members of large records are the same object on both sides: nothing dearer is asked of them.
    if (value !== b[key] && !(Object.hasOwn(b, key) && sameJson(value, b[key]))) return false;
  }
  const others = Object.keys(b);
  return others.length === stated || others.filter((key) => b[key] !== undefined).length === stated;
}

function isPlain(value: object): value is Members {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
