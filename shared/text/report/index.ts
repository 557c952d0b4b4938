export { attackName, attackTexts, attemptNote, type AttackText } from './attacks';
export { reasonText, treatmentReasons, type TreatmentReasonCode } from './reasons';
export { reportTexts, type ReportTextName } from './sheet';
