/** Identifiers of people and bodies: check algorithms of the national standards, and finding them in running text. Pure. */
export { isBankCard, luhnDoubled, passesLuhn } from './bank-card';
export { isCalendarDate } from './dates';
export { fold, type Folded } from './fold';
export { givenNameEndings } from './given-names';
export { isOrgCode, orgCodeAlphabet, orgCodeCheckCharacter, orgCodeCheckCharacters, orgCodeWeights } from './org-code';
export {
  isResidentId,
  looksLikeResidentId,
  residentIdCheckCharacter,
  residentIdCheckCharacters,
  residentIdWeights,
  toEighteen,
} from './resident-id';
export { findIdentifiers, scannedKinds, type FoundIdentifier } from './scan';
export { nameCues, nameLookalikes } from './scan-names';
export { plateInitials } from './scan-rules';
export { commonSurnamePattern, commonSurnames, compoundSurnames, singleSurnames, surnamePattern } from './surnames';
export { checkUscc, isUscc, usccAlphabet, usccCheckCharacter, usccWeights, type UsccCheck } from './uscc';
