/**
 * The container: a ZIP in one encoding only, which is what compress-commons writes of stored streams. Reading first holds
 * every byte of ends and directory against our own records of that encoding, for a library forgives what it need not know;
 * then yauzl must list the very same entries.
 */
export type { PackedEntry } from './directory';
export { comparePaths, shownPath } from './names';
export { openContainer, readContents, type Container, type Intake } from './read';
export { entryOf, writeContainer, type EntrySource, type WrittenEntry } from './write';
