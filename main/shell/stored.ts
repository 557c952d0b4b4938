import { dirname } from 'node:path';
import type { z } from 'zod';
import { ensureFolder, readSmallFile, writeDurably } from '../engine/files';

/** The shell's own files are small; a longer one is not ours. */
const MOST_BYTES = 256 * 1024;

/** A small value of the shell's own that outlives the program. */
export interface Stored<Value> {
  /** What is stored, or `usual` where nothing is, or where the file is torn or of another version. */
  read(): Promise<Value>;
  /** Writes in one step; writes follow each other. A value that cannot be stored is no reason to stop the program. */
  write(value: Value): Promise<void>;
}

/** Keeps a value in the JSON file `file`, checked by `schema` whenever it is read. */
export function stored<Value>(file: string, schema: z.ZodType<Value>, usual: Value): Stored<Value> {
  let writing = Promise.resolve();
  return {
    async read() {
      try {
        const bytes = await readSmallFile(file, MOST_BYTES);
        return schema.parse(JSON.parse(Buffer.from(bytes ?? []).toString('utf8')));
      } catch {
        return usual;
      }
    },
    write(value) {
      writing = writing
        .then(() => ensureFolder(dirname(file)))
        .then(() => writeDurably(file, `${JSON.stringify(value, null, 2)}\n`))
        .catch(() => undefined);
      return writing;
    },
  };
}
