import { parsed } from './parsed';
import { stateV2Schema } from './state-v2';

/**
 * What reading a file can leave out or be read from is recorded with it: rows at the end (version 2 left out notes of
 * workbooks, and kept all of text files), and the member of a zip, which version 2 could not read. Distinct counts were
 * exact. `old` stays as it is.
 *
 * @throws Failure `state-invalid` with the first path where `old` is no state of version 2.
 */
export function migrateToV3(old: unknown): unknown {
  const { datasets, ...others } = parsed(stateV2Schema, old);
  const byId = Object.entries(datasets.byId).map(([id, { columns, reading, ...dataset }]) => {
    const exact = Object.entries(columns.byId).map(([key, column]) => [key, { ...column, estimated: false }] as const);
    const foot = reading.format === 'csv' ? 'keep' : 'notes';
    const next = {
      ...dataset,
      reading: { ...reading, member: null, foot },
      columns: { ...columns, byId: Object.fromEntries(exact) },
    };
    return [id, next] as const;
  });
  return { ...others, schema: 3, datasets: { ...datasets, byId: Object.fromEntries(byId) } };
}
