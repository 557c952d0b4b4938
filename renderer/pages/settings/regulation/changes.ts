import type { ProfileChange } from '../../../../shared/contract/regulation';

/** Differences of which any word holds what is sought. `partName` is what a part is called on screen. */
export function narrowChanges(
  changes: readonly ProfileChange[],
  words: string,
  partName: (part: string) => string,
): readonly ProfileChange[] {
  const sought = words.trim().toLowerCase();
  return changes.filter(({ part, entry, before, after }) =>
    [partName(part), entry, before, after].some((text) => text.toLowerCase().includes(sought)),
  );
}
