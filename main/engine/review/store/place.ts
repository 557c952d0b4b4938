import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { Failure } from '../../../../shared/failure';
import { ensureFolder, exists, onFile, readSmallFile, writeDurably } from '../../files';
import { jsonBytes } from '../../package';

/** A file of a review longer than this (bytes) is none of ours: a list of 20,000 items takes a third of it. */
const MOST_BYTES = 128 * 2 ** 20;
const DIGEST = /^[0-9a-f]{64}$/;

/** `<home>/reviews/<package digest>`: all that is kept of one review. No raw data and no released data lies there. */
export function reviewFolder(home: string, digest: string): string {
  return join(home, 'reviews', digest);
}

/** Digests of the packages of which something is kept, sorted. */
export async function reviewedPackages(home: string): Promise<string[]> {
  return namesLike(join(home, 'reviews'), DIGEST);
}

/** Names in a folder that are of this form, sorted; none where there is no such folder. */
export async function namesLike(folder: string, form: RegExp): Promise<string[]> {
  if (!(await exists(folder))) return [];
  return (await onFile(folder, () => readdir(folder))).filter((name) => form.test(name)).sort();
}

/**
 * Reads a file that this program wrote; null if it is not there.
 * @throws Failure `review-damaged` naming the file if it is not what the schema asks for.
 */
export async function readKept<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.infer<Schema> | null> {
  if (!(await exists(file))) return null;
  const bytes = await readSmallFile(file, MOST_BYTES);
  try {
    return schema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new Uint8Array())));
  } catch {
    throw new Failure('review-damaged', { file });
  }
}

/** Writes a file durably into the folder of a review, which is made where it is not there yet. */
export async function keep(folder: string, name: string, value: unknown): Promise<void> {
  await ensureFolder(folder);
  await writeDurably(join(folder, name), jsonBytes(value));
}
