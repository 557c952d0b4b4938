/** The container: a ZIP in one encoding only, written by yazl, read by yauzl, and compared with what yazl would write. */
export type { PackedEntry } from './directory';
export { comparePaths, shownPath } from './names';
export { openContainer, readContents, type Container, type Intake } from './read';
export { entryOf, writeContainer, type EntrySource, type WrittenEntry } from './write';
