/**
 * The container: a ZIP in one encoding only, which writing and reading take from the same records. ZIP libraries read more
 * than one encoding, and would have to be distrusted in all that they forgive; ours forgives nothing.
 */
export type { PackedEntry } from './directory';
export { comparePaths, shownPath } from './names';
export { openContainer, readContents, type Container, type Intake } from './read';
export { entryOf, writeContainer, type EntrySource, type WrittenEntry } from './write';
