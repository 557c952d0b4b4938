import { Failure } from '../../../shared/failure';
import type { OpenList } from '../../../shared/model/openlist';
import type { Profile } from '../../../shared/regulation';

/** @throws Failure `list-profile-differs` if `profile` is not the one that the list was frozen under. */
export function checkProfile({ profile: { id } }: OpenList, profile: Profile): void {
  if (id !== profile.id) throw new Failure('list-profile-differs', { list: id, given: profile.id });
}
