/** A step from one schema version of the state to the next. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  /** @throws Failure `state-invalid` where the state is not what its version says. */
  readonly migrate: (old: unknown) => unknown;
}

export const migrations: readonly Migration[] = [];

export function migrateState(state: unknown): unknown {
  return state;
}
