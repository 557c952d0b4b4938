import type { Fault } from '../../shared/contract/common';
import { findProfile, validity } from '../../shared/regulation';
import { legalDate } from '../../shared/rules/clock';
import type { ReadOnly } from '../../shared/model/read-only';
import type { WorkspaceWarning } from '../../shared/text/faults/journal';

/** Says so where the regulation that a workspace goes by is not in force on the day of `at`. */
export function forceWarnings(profile: string, at: Date): Fault[] {
  const fault = { code: 'profile-not-in-force', profile };
  return validity(findProfile(profile), legalDate(at)).inForce ? [] : [fault];
}

/** All that a person should know of an open workspace: what its opening found, and its regulation's validity. */
export function workspaceWarnings(
  open: { warnings: Iterable<WorkspaceWarning>; readOnly: ReadOnly | null; state: { profile: string } },
  at: Date,
): Fault[] {
  const { warnings, readOnly, state } = open;
  const unwritable = readOnly === null ? [] : [{ ...readOnly, code: `read-only-${readOnly.because}` }];
  return [...unwritable, ...Array.from(warnings, (code) => ({ code })), ...forceWarnings(state.profile, at)];
}
