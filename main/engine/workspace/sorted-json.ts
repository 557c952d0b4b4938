/**
 * JSON of a JSON value with the members of every object sorted by code unit and no spaces: one state, one text,
 * whatever the order in which its members came to be.
 */
export function sortedJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += `${text === '' ? '' : ','}${sortedJson(item)}`;
    return `[${text}]`;
  }
  // Built up piece by piece: a state has hundreds of thousands of members, and lists of pairs would take three times as long.
  for (const key of sortedKeys(value)) {
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${sortedJson((value as Record<string, unknown>)[key])}`;
  }
  return `{${text}}`;
}

/** Members of an object by code unit; most stand in that order already. */
function sortedKeys(value: object): string[] {
  const keys = Object.keys(value);
  return keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key) ? keys : keys.sort();
}
