import { afterAll, beforeAll } from 'vitest';
import { makePrivateFolder, type PrivateFolder } from '../../../main/engine/files';
import { openSession, type Session } from '../../../main/engine/table';

/** A cell as a staged table holds it: null is a missing value, '' an empty text. */
export type Cell = string | null;

/** A session for tests, and tables in it of rows that the test writes down; columns are c0, c1 … */
export function riskBench() {
  let folder: PrivateFolder;
  let session: Session;
  let tables = 0;
  beforeAll(async () => {
    folder = await makePrivateFolder();
    session = await openSession({ folder: folder.path, readable: [], writable: [] });
  });
  afterAll(async () => {
    await session.close();
    await folder.remove();
  });
  return {
    session: () => session,
    folder: () => folder.path,
    /** The SQL name of a table of these rows. */
    async table(rows: readonly (readonly Cell[])[], width = rows[0]?.length ?? 0): Promise<string> {
      tables += 1;
      const name = `t${tables}`;
      const columns = Array.from({ length: width }, (_, index) => `c${index} VARCHAR`);
      await session.run(`CREATE TABLE ${name} (${columns.join(', ')})`);
      await session.append(name, rows);
      return name;
    },
  };
}

/** Rows by class, counted as a person would: rows with the same cells in `places` stand together. */
export function classesOf(rows: readonly (readonly Cell[])[], places: readonly number[]): (readonly Cell[])[][] {
  const classes = new Map<string, (readonly Cell[])[]>();
  for (const row of rows) {
    const key = JSON.stringify(places.map((place) => row[place]));
    classes.set(key, [...(classes.get(key) ?? []), row]);
  }
  return [...classes.values()];
}
