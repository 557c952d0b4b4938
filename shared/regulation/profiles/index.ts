import { Failure } from '../../failure';
import type { Profile } from '../profile';
import { lianyungang2019 } from './lianyungang-2019';
import { qingdao2020 } from './qingdao-2020';

/** The shipped regulation profiles. */
export const profiles: readonly Profile[] = [lianyungang2019, qingdao2020];

/** Profiles that a workspace imported, by id. */
export type ImportedProfiles = Readonly<Record<string, Profile>>;

/**
 * The profile of an id, among the shipped ones and those that were imported. A shipped one comes first: an import cannot
 * take its place.
 *
 * @throws Failure `profile-unknown`
 */
export function findProfile(id: string, imported: ImportedProfiles = {}): Profile {
  const profile = profiles.find((one) => one.id === id) ?? (Object.hasOwn(imported, id) ? imported[id] : undefined);
  if (profile === undefined) {
    const known = [...profiles.map((one) => one.id), ...Object.keys(imported)];
    throw new Failure('profile-unknown', { id, known: known.join(', ') });
  }
  return profile;
}

/** The profile that a workspace goes by. @throws Failure `profile-unknown` */
export function profileOf({ profile, regulations }: { profile: string; regulations: ImportedProfiles }): Profile {
  return findProfile(profile, regulations);
}
