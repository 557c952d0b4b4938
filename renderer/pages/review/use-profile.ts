import { useMemo } from 'react';
import { findProfile, profiles, type Profile } from '../../../shared/regulation';
import { useReviewing } from './reviewing';

/** The regulation that the list was made under; null where this program does not ship it. */
export function useListProfile(): Profile | null {
  const { id } = useReviewing().dossier.list.profile;
  return useMemo(() => (profiles.some((one) => one.id === id) ? findProfile(id) : null), [id]);
}
