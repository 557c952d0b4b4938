/**
 * The self-attack: what somebody would try on treated data to get the people back, tried before it is released. Every
 * attack says what it assumes to be known and what counts as recovered; none ever answers with a value.
 */
export { attackRelease, type AttackRequest, type AttackResult } from './attack';
export { residualIdentifiers } from './residual';
export { attackedTable, tableOf, type AttackedColumn, type StagedRelease } from './target';
