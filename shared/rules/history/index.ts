/** The history of a workspace, read from its journal: what entries changed in words, and whether one can be taken back. */
export type { Change } from './change';
export { joined, plain, said } from './said';
export { reasonText } from './reason';
export { referrersIn, type FrozenReferences, type Referrers } from './references';
export { revertOf, type RevertAnswer } from './revert';
export { isOwnChange, standingOf, type EntryHead, type Standing } from './standing';
export { touchedResources, watchTouches, type LaterTouch, type Watch } from './touches';
export { wordsOf, type Told } from './words';
