import type { WorkspaceState } from '../../model/workspace';
import { profiles } from '../../regulation';

/** A profile that a state goes by, or that one of its decisions rests on, and that is nowhere to be had; null: none. */
export function missingProfile({
  profile,
  decisions,
  regulations,
}: Readonly<Pick<WorkspaceState, 'profile' | 'decisions' | 'regulations'>>): string | null {
  const used = [profile, ...Object.values(decisions).map((decision) => decision.profile)];
  const isAtHand = (id: string) => profiles.some((one) => one.id === id) || Object.hasOwn(regulations, id);
  return used.find((id) => !isAtHand(id)) ?? null;
}
