import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll } from 'vitest';
import { openSession, preview, stage, type Session, type Staged, type StageOptions } from '../../../main/engine/table';
import type { Encoding } from '../../../shared/model/dataset';

/** A temporary folder for a test file's own files; `path` is good from the first test on. */
export function useFolder(): {
  readonly path: string;
  file(name: string, content: Uint8Array | string): Promise<string>;
} {
  let path = '';
  beforeAll(async () => {
    path = await mkdtemp(join(tmpdir(), 'table-test-'));
  });
  afterAll(() => rm(path, { recursive: true, force: true }));
  return {
    get path() {
      return path;
    },
    async file(name, content) {
      const file = join(path, name);
      await writeFile(file, content);
      return file;
    },
  };
}

/** Text as the bytes of a file in an encoding; UTF-16 always carries its mark. */
export function encode(text: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8-bom':
      return Buffer.from(`\ufeff${text}`);
    case 'utf-16le':
    case 'utf-16be':
      return iconv.encode(text, encoding, { addBOM: true });
    case 'gb18030':
    case 'big5':
      return iconv.encode(text, encoding);
  }
}

/** Stages a file, uses it, and closes it. */
export async function staged<T>(
  file: string,
  options: StageOptions,
  use: (table: Staged) => Promise<T> | T,
): Promise<T> {
  const table = await stage(file, options);
  try {
    return await use(table);
  } finally {
    await table.close();
  }
}

/** Uses a session over a staged table. */
export async function inSession<T>(table: Staged, use: (session: Session) => Promise<T>): Promise<T> {
  const session = await openSession({ folder: table.folder, readable: [], writable: [] });
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

/** A file's headers and cells, as staging has them. */
export function cellsOf(
  file: string,
  options: StageOptions = {},
): Promise<{ names: string[]; cells: (string | null)[][] }> {
  return staged(file, options, async (table) => ({
    names: table.columns.map(({ name }) => name),
    cells: await preview(table, { from: 0, count: 1000 }),
  }));
}
