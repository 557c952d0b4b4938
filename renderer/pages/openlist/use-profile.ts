import { useMemo } from 'react';
import { findProfile, type Profile } from '../../../shared/regulation';
import { useReplica } from '../../app/desk-context';

/** The regulation that the open workspace goes by. */
export function useProfile(): Profile {
  const { state } = useReplica();
  return useMemo(() => findProfile(state.profile), [state.profile]);
}
