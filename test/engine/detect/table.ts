import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Columns } from '../../../main/engine/detect';
import { openSession, quoteText, type Session } from '../../../main/engine/table';

export interface TestColumn {
  readonly name: string;
  readonly values: readonly (string | null)[];
}

/** A staged table as detection sees one, and a session over it. */
export interface TestTable {
  readonly columns: Columns;
  readonly session: Session;
  close(): Promise<void>;
}

/** Writes columns (the longest gives the count of rows, others are filled with NULL) as an all-text Parquet. */
export async function openTable(columns: readonly TestColumn[]): Promise<TestTable> {
  const folder = await mkdtemp(join(tmpdir(), 'detect-'));
  const session = await openSession({ folder, readable: [folder], writable: [folder] });
  const named = columns.map(({ name }, index) => ({ id: `c${index}`, name }));
  const parquet = join(folder, 'staged.parquet');
  const rows = Math.max(...columns.map(({ values }) => values.length));
  await session.run(`CREATE TABLE staged (${named.map(({ id }) => `${id} VARCHAR`).join(', ')})`);
  await session.append(
    'staged',
    Array.from({ length: rows }, (_, row) => columns.map(({ values }) => values[row] ?? null)),
  );
  await session.run(`COPY staged TO ${quoteText(parquet)} (FORMAT parquet)`);
  return {
    columns: { parquet, columns: named, rows },
    session,
    close: async () => {
      await session.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
