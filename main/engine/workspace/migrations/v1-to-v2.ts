import { parsed } from './parsed';
import { stateV1Schema } from './state-v1';

/**
 * The columns of a dataset become a collection: single ones are edited, and patches are to name them by id instead of by
 * their place in a list. Nothing else changes; `old` stays as it is.
 *
 * @throws Failure `state-invalid` with the first path where `old` is no state of version 1.
 */
export function migrateToV2(old: unknown): unknown {
  const { datasets, ...others } = parsed(stateV1Schema, old);
  const byId = Object.entries(datasets.byId).map(([id, { columns, ...dataset }]) => {
    const collection = {
      order: columns.map((column) => column.id),
      byId: Object.fromEntries(columns.map((column) => [column.id, column])),
    };
    return [id, { ...dataset, columns: collection }] as const;
  });
  return { ...others, schema: 2, datasets: { order: datasets.order, byId: Object.fromEntries(byId) } };
}
