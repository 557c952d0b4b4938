/** Most own phrases that are kept; the engine takes no more. */
const MOST = 300;
/** Most characters of one. */
const LONGEST = 500;

/** A text with a phrase after it, on a line of its own where text stands before it. */
export function withPhrase(text: string, phrase: string): string {
  const before = text.trimEnd();
  return before === '' ? phrase : `${before}\n${phrase}`;
}

/** Own phrases with one more, the newest first; null where it is there already, is too long, or no more can be kept. */
export function keepPhrase(phrases: readonly string[], shipped: readonly string[], text: string): string[] | null {
  const phrase = text.trim();
  const known = phrases.includes(phrase) || shipped.includes(phrase);
  if (phrase === '' || phrase.length > LONGEST || known || phrases.length >= MOST) return null;
  return [phrase, ...phrases];
}
