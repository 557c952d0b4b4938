/** The rules on opening data, as data: profiles of cities, and the decision they lead to. */
export { coverageOf, type Covered } from './coverage';
export { decide } from './decide';
export { describeProfile, type ProfileDescription } from './describe';
export { diffProfiles, type ProfileDifference } from './diff';
export { isUnexplained, needsWhy } from './explained';
export { profileSchema } from './profile';
export type {
  AccessMode,
  Article,
  Ground,
  Lifting,
  LiftingWay,
  Place,
  Profile,
  Question,
  SelfCheck,
  WithdrawalRule,
} from './profile';
export { findProfile, profileOf, profiles, type ImportedProfiles } from './profiles';
export { rollUp, type RollUp } from './roll-up';
export { checklistEntry, termsOf, type Terms } from './terms';
export { validity, type Validity } from './validity';
export { articleNumber, enumerate } from './wording';
