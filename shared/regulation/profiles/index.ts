import { Failure } from '../../failure';
import type { Profile } from '../profile';
import { lianyungang2019 } from './lianyungang-2019';
import { qingdao2020 } from './qingdao-2020';

/** The shipped regulation profiles. */
export const profiles: readonly Profile[] = [lianyungang2019, qingdao2020];

/** @throws Failure `profile-unknown` */
export function findProfile(id: string): Profile {
  const profile = profiles.find((one) => one.id === id);
  if (profile === undefined) {
    throw new Failure('profile-unknown', { id, known: profiles.map((one) => one.id).join(', ') });
  }
  return profile;
}
