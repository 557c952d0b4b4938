import { parsed } from './parsed';
import { stateV3Schema } from './state-v3';

/**
 * A release says what the self-attack got back, and which report tells what was done. Version 3 knew neither: its releases
 * say so, and have to be made anew before they are listed. `old` stays as it is.
 *
 * @throws Failure `state-invalid` with the first path where `old` is no state of version 3.
 */
export function migrateToV4(old: unknown): unknown {
  const { releases, ...others } = parsed(stateV3Schema, old);
  const byId = Object.entries(releases.byId).map(
    ([id, release]) => [id, { ...release, recovered: null, report: null }] as const,
  );
  return { ...others, schema: 4, releases: { ...releases, byId: Object.fromEntries(byId) } };
}
