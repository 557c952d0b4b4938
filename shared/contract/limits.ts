/** What one request may hold, whatever its shape; checked before a schema walks into it. */
export const requestLimits = {
  /** Objects inside objects. */
  depth: 32,
  /** Values and members, all together. */
  values: 200_000,
  /** Characters of all texts and names of members. */
  characters: 16 * 2 ** 20,
} as const;

/** Whether a request is larger or deeper than any honest one; it ends also where objects hold themselves. */
export function exceedsLimits(request: unknown): boolean {
  const waiting: { value: unknown; depth: number }[] = [{ value: request, depth: 0 }];
  let values = 0;
  let characters = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    values += 1;
    if (typeof value === 'string') characters += value.length;
    if (typeof value === 'object' && value !== null) {
      const members = Object.entries(value);
      if (depth >= requestLimits.depth || values + members.length > requestLimits.values) return true;
      for (const [name, member] of members) {
        characters += name.length;
        waiting.push({ value: member, depth: depth + 1 });
      }
    }
    if (values > requestLimits.values || characters > requestLimits.characters) return true;
  }
  return false;
}
