import { useMemo } from 'react';
import { findProfile, type Profile } from '../../../shared/regulation';
import { useReplica } from '../../app/desk-context';

/** The regulation that the open workspace goes by. */
export function useProfile(): Profile {
  const { profile, regulations } = useReplica().state;
  return useMemo(() => findProfile(profile, regulations), [profile, regulations]);
}
