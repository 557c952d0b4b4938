import type { Fault } from '../../shared/contract/common';
import { profileOf, validity, type ImportedProfiles, type Profile } from '../../shared/regulation';
import { legalDate } from '../../shared/rules/clock';
import type { ReadOnly } from '../../shared/model/read-only';
import type { WorkspaceWarning } from '../../shared/text/faults/journal';

/** Says so where the regulation that a workspace goes by is not in force on the day of `at`. */
export function forceWarnings(profile: Profile, at: Date): Fault[] {
  const fault = { code: 'profile-not-in-force', profile: profile.id };
  return validity(profile, legalDate(at)).inForce ? [] : [fault];
}

/** All that a person should know of an open workspace: what its opening found, and its regulation's validity. */
export function workspaceWarnings(
  {
    warnings,
    state,
  }: { warnings: Iterable<WorkspaceWarning>; state: { profile: string; regulations: ImportedProfiles } },
  at: Date,
): Fault[] {
  return [...Array.from(warnings, (code) => ({ code })), ...forceWarnings(profileOf(state), at)];
}

/** Why nothing can be changed, as a finding. */
export function readOnlyWarnings(readOnly: ReadOnly | null): Fault[] {
  return readOnly === null ? [] : [{ ...readOnly, code: `read-only-${readOnly.because}` }];
}
