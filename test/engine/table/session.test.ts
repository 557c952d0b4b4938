import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSession, quoteText, type Session } from '../../../main/engine/table';
import { Failure } from '../../../shared/failure';
import { useFolder } from './support';

const files = useFolder();
let folder = '';

beforeAll(async () => {
  folder = join(files.path, "a private 'folder'");
  await mkdir(folder);
});

async function inSession<T>(use: (session: Session) => Promise<T>, memoryMiB?: number): Promise<T> {
  const readable = [join(files.path, "in, it's.csv")];
  const writable = [join(files.path, 'out.csv')];
  const session = await openSession({ folder, readable, writable, ...(memoryMiB === undefined ? {} : { memoryMiB }) });
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

/** All that a failure carries. */
async function failureOf(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Failure ? { ...error.toRecord(), message: error.message, cause: error.cause } : error;
}

describe('a session', () => {
  it('reads and writes the files that were named, and what lies in its folder', async () => {
    await files.file("in, it's.csv", 'a\n1\n');
    await inSession(async (session) => {
      expect(await session.query(`SELECT a FROM ${quoteText(join(files.path, "in, it's.csv"))}`)).toEqual([{ a: 1 }]);
      await session.run(`COPY (SELECT 1) TO ${quoteText(join(files.path, 'out.csv'))} (USE_TMP_FILE false)`);
      await session.run(`COPY (SELECT 1) TO ${quoteText(join(folder, 'x.parquet'))}`);
    });
    expect(await readdir(folder)).toEqual(['x.parquet']);
  });

  it('reaches no other file, no network, no extension, and cannot be opened up again', async () => {
    const other = await files.file('other.csv', 'a\n1\n');
    const inside = join(folder, '..', 'other.csv');
    await inSession(async (session) => {
      for (const sql of [
        `SELECT * FROM read_csv(${quoteText(other)})`,
        `SELECT * FROM read_text(${quoteText(inside)})`,
        `SELECT * FROM glob(${quoteText(join(files.path, '*'))})`,
        `COPY (SELECT 1) TO ${quoteText(join(files.path, 'evil.csv'))}`,
        `ATTACH ${quoteText(join(files.path, 'evil.db'))}`,
        `SELECT * FROM read_csv('https://example.org/x.csv')`,
        `INSTALL httpfs`,
        `LOAD ${quoteText(other)}`,
        `SET enable_external_access = true`,
        `SET temp_directory = '/'`,
        `RESET allowed_directories`,
      ]) {
        await expect(session.run(sql), sql).rejects.toMatchObject({ code: 'table-query-failed' });
      }
    });
    expect((await readdir(files.path)).filter((name) => name.startsWith('evil'))).toEqual([]);
  });

  it('spills into its folder and leaves nothing there', async () => {
    await rm(join(folder, 'x.parquet'), { force: true });
    await inSession(async (session) => {
      await session.run(`CREATE TABLE big AS SELECT hash(i) AS h, repeat('x', 60) || i AS s FROM range(1500000) t(i)`);
      expect((await readdir(folder)).length).toBeGreaterThan(0);
    }, 64);
    expect(await readdir(folder)).toEqual([]);
  });

  it('says nothing of SQL, paths or values when a statement fails', async () => {
    await inSession(async (session) => {
      const secret = '440524188001010014';
      const of = (kind: string) => ({
        code: 'table-query-failed',
        message: 'table-query-failed',
        params: { kind },
        cause: undefined,
      });
      expect(await failureOf(session.query('SELECT $1::DATE', [secret]))).toEqual(of('Conversion Error'));
      expect(await failureOf(session.query(`SELEC '${secret}'`))).toEqual(of('Parser Error'));
      expect(await failureOf(session.query('SELECT c99'))).toEqual(of('Binder Error'));
    });
  });

  it('runs out of memory with a code', async () => {
    await inSession(async (session) => {
      const sql = `SELECT list(repeat('x', 1000) || i) AS l FROM range(1000000) t(i)`;
      await expect(session.query(sql)).rejects.toMatchObject({ code: 'table-memory' });
    }, 32);
  });

  it('binds text, numbers, bytes and nothing', async () => {
    await inSession(async (session) => {
      const key = Uint8Array.from([0, 255, 39]);
      const [row] = await session.query(
        `SELECT $1 AS t, $2 AS n, $3 AS b, $4::VARCHAR AS z, hex($5) AS k, typeof($5) AS kt, $6::BIGINT AS g`,
        ["it's", 1.5, true, null, key, 12n],
      );
      expect(row).toEqual({ t: "it's", n: 1.5, b: true, z: null, k: '00FF27', kt: 'BLOB', g: 12 });
      await session.run(`COPY (SELECT $1::VARCHAR AS c0) TO ${quoteText(join(folder, 'k.csv'))}`, ['key']);
    });
  });

  it('gives integers as numbers while they are safe', async () => {
    await inSession(async (session) => {
      const [row] = await session.query(`SELECT 5::BIGINT AS a, [1::HUGEINT] AS b, 9007199254740993::BIGINT AS c`);
      expect(row).toEqual({ a: 5, b: [1], c: 9007199254740993n });
    });
  });

  it('takes rows of text and gives big results in portions', async () => {
    await inSession(async (session) => {
      await session.run(`CREATE TABLE pairs (a VARCHAR, b VARCHAR)`);
      await session.append(
        'pairs',
        Array.from({ length: 5000 }, (_, row) => [String(row), row % 2 ? null : '']),
      );
      let rows = 0;
      let portions = 0;
      for await (const portion of session.stream<{ a: string; b: string | null }>(`SELECT a, b FROM pairs`)) {
        for (const { a, b } of portion) expect([a, b]).toEqual([String(rows++), Number(a) % 2 ? null : '']);
        portions += 1;
      }
      expect(rows).toBe(5000);
      expect(portions).toBeGreaterThan(1);
    });
  });

  it('stops a statement that runs when its job is cancelled, and starts none after', async () => {
    const controller = new AbortController();
    const job = { signal: controller.signal, report: () => undefined };
    const session = await openSession({ folder, readable: [], writable: [] }, job);
    const endless = session.query(`SELECT sum(sin(a.i * b.i)) FROM range(1000000) a(i), range(1000000) b(i)`);
    setTimeout(() => {
      controller.abort();
    }, 50);
    await expect(endless).rejects.toMatchObject({ code: 'cancelled' });
    await expect(session.query('SELECT 1')).rejects.toMatchObject({ code: 'cancelled' });
    await session.close();
    await session.close();
    await expect(openSession({ folder, readable: [], writable: [] }, job)).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('opens no file by a bare name in SQL from the working folder', async () => {
    await writeFile(join(folder, 'in.csv'), 'a\n1\n');
    await inSession(async (session) => {
      await expect(session.query(`SELECT * FROM 'package.json'`)).rejects.toMatchObject({ code: 'table-query-failed' });
    });
  });
});
