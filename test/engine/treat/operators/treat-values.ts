import { afterAll, beforeAll } from 'vitest';
import { makePrivateFolder, type PrivateFolder } from '../../../../main/engine/files';
import { openSession, type Session, type SqlValue } from '../../../../main/engine/table';
import { findOperator } from '../../../../main/engine/treat';

export type Cell = string | null;

/** A key for tests: 32 bytes, 0 to 31. */
export const testKey = Uint8Array.from({ length: 32 }, (_, index) => index);

/**
 * A real session in which operators run as they do in a plan. Call once in a test file; the answer treats a column of
 * values with an operator and gives the column that is released.
 */
export function useOperators(): (
  id: string,
  params: unknown,
  values: readonly Cell[],
  key?: Uint8Array,
) => Promise<Cell[]> {
  let folder: PrivateFolder;
  let session: Session;
  beforeAll(async () => {
    folder = await makePrivateFolder();
    session = await openSession({ folder: folder.path, readable: [], writable: [] });
  });
  afterAll(async () => {
    await session.close();
    await folder.remove();
  });

  return async (id, params, values, key = testKey) => {
    const operator = findOperator(id);
    if (operator === undefined) throw new Error(`no operator ${id}`);
    const { treatment } = operator.prepare(params, 'params');
    if (treatment.form === 'drop') throw new Error('the column is dropped');
    if (treatment.form === 'split' || treatment.form === 'frequency' || treatment.form === 'ladder')
      throw new Error('see runs');
    if (treatment.form === 'rewrite') return values.map((value) => (value === null ? null : treatment.rewrite(value)));
    const bound: SqlValue[] = [];
    const bind = (value: SqlValue) => `$${bound.push(value)}`;
    const row = () => 's.rowid';
    const sql = treatment.toSql('s.c0', { id: 'c0', bind, key: () => key, row, other: (column) => `s.${column}` });
    await session.run('CREATE OR REPLACE TEMP TABLE source (c0 VARCHAR)');
    await session.append(
      'source',
      values.map((value) => [value]),
    );
    const rows = await session.query<{ treated: Cell }>(
      `SELECT ${sql} AS treated FROM source AS s ORDER BY rowid`,
      bound,
    );
    return rows.map(({ treated }) => treated);
  };
}
