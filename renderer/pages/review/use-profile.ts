import { useMemo } from 'react';
import { findProfile, profiles, type Profile } from '../../../shared/regulation';
import { useReviewing } from './reviewing';

/** The regulation that the list was made under: as it came along in the package, or as the program ships it; else null. */
export function useListProfile(): Profile | null {
  const { list, profile } = useReviewing().dossier;
  const { id } = list.profile;
  return useMemo(() => profile ?? (profiles.some((one) => one.id === id) ? findProfile(id) : null), [profile, id]);
}
