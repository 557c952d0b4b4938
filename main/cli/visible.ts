/**
 * Characters that a terminal obeys instead of showing: controls (escape sequences begin with one), line breaks, and
 * changes of writing direction. Headers, file names and names of resources come from outside and may hold them.
 */
const OBEYED = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** One line as it may be shown: what a terminal would obey is written out, `\u001b`. */
export function visible(line: string): string {
  return line.replace(OBEYED, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** JSON of the same value, in which every such character stands as its escape. */
export function visibleJson(value: unknown): string {
  return visible(JSON.stringify(value));
}
