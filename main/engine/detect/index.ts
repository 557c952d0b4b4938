/**
 * Detection: what a column holds, by header, pattern, check digits, dictionaries and counts together. All matching is
 * SQL over the whole column; what comes out is kinds and figures, never a value.
 */
export { detectColumns, type Columns } from './detect';
export { normaliseHeader } from './header';
export { findSecrecyMarks, secrecyOfHeader, secrecyOfText, type SecrecyMark } from './secrecy';
/** SQL of check digits and shapes, for whoever else looks at identifiers. */
export {
  finds,
  fits,
  isDay,
  luhnOperand,
  luhnPasses,
  orgCodeChecks,
  residentIdChecks,
  residentIdOperand,
  usccChecks,
} from './sql';
