/** A text as searching sees it: full-width forms as half-width ones, capitals as small letters. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** What was typed into a search box, as words that must all be found. */
export function searchWords(typed: string): readonly string[] {
  return foldText(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether a text that `foldText` prepared holds all of the words. */
export function holdsWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}
