import { z } from 'zod';
import { Failure } from '../../../../shared/failure';
import { migrateToV2 } from './v1-to-v2';
import { migrateToV3 } from './v2-to-v3';
import { migrateToV4 } from './v3-to-v4';
import { migrateToV5 } from './v4-to-v5';
import { migrateToV6 } from './v5-to-v6';

/** A step from one schema version of the state to the next. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  /** Pure. @throws Failure `state-invalid` where the state is not what its version says. */
  readonly migrate: (old: unknown) => unknown;
}

/** Every step that this program knows, oldest first: each begins where the one before it ends. */
export const migrations: readonly Migration[] = [
  { from: 1, to: 2, migrate: migrateToV2 },
  { from: 2, to: 3, migrate: migrateToV3 },
  { from: 3, to: 4, migrate: migrateToV4 },
  { from: 4, to: 5, migrate: migrateToV5 },
  { from: 5, to: 6, migrate: migrateToV6 },
];

/**
 * Brings a state of any known version to the newest, one step after the other. One of the newest is given back as it is.
 * What no step looked at is for the caller to check against the present schema.
 *
 * @throws Failure `state-invalid` where the state does not fit its version, or claims one that no step begins at.
 */
export function migrateState(state: unknown, steps: readonly Migration[] = migrations): unknown {
  const version = claimed(state);
  const first = steps.findIndex(({ from }) => from === version);
  if (first < 0 && steps.at(-1)?.to !== version) {
    throw new Failure('state-invalid', { operation: 'workspace.migrate', path: 'schema' });
  }
  return (first < 0 ? [] : steps.slice(first)).reduce((older, { migrate }) => migrate(older), state);
}

function claimed(state: unknown): number | undefined {
  return z.looseObject({ schema: z.number().int() }).safeParse(state).data?.schema;
}
