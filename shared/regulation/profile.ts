import { brokenReferences } from './references';
import { profileShape } from './shape';

export { liftingWays } from './shape';
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
} from './shape';

/** A regulation profile: a city's rules on opening data, as data. Whatever it names (article, question, evidence) exists. */
export const profileSchema = profileShape.superRefine((profile, context) => {
  for (const { path, message } of brokenReferences(profile)) context.addIssue({ code: 'custom', path, message });
});
