/** The rules on opening data, as data: profiles of cities, and the decision they lead to. */
export { decide } from './decide';
export { describeProfile, type ProfileDescription } from './describe';
export { profileSchema } from './profile';
export type { AccessMode, Article, Ground, Lifting, LiftingWay, Profile, Question } from './profile';
export { findProfile, profiles } from './profiles';
export { checklistEntry, termsOf, type Terms } from './terms';
export { validity, type Validity } from './validity';
export { articleNumber, enumerate } from './wording';
