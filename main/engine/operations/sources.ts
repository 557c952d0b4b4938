import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { Failure } from '../../../shared/failure';
import type { SourceState } from '../../../shared/contract/sources';
import { ensureFolder, onFile, systemCode, writeDurably } from '../files';

/** Where a source file lies on this computer, and its size (bytes) and time of change (ms) when its digest was taken. */
const placeSchema = z.strictObject({ path: z.string(), size: z.number(), modified: z.number() });
type Place = z.infer<typeof placeSchema>;

/** By workspace folder and dataset id. Kept under --home, never in a workspace. A bare path is of an earlier version. */
const sourcesSchema = z.record(z.string(), z.record(z.string(), z.union([z.string(), placeSchema])));
type Sources = z.infer<typeof sourcesSchema>;

const sourcesFile = (home: string) => join(home, 'sources.json');

async function readSources(home: string): Promise<Sources> {
  const file = sourcesFile(home);
  return onFile(file, async () => {
    try {
      return sourcesSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch (error) {
      // A missing or damaged index loses no data: the person is asked where the file lies.
      if (systemCode(error) === 'ENOENT' || error instanceof SyntaxError || error instanceof z.ZodError) return {};
      throw error;
    }
  });
}

/** The file's figures as the system tells them at once. */
async function figuresOf(path: string): Promise<Place> {
  const { size, mtimeMs } = await onFile(path, () => stat(path));
  return { path, size, modified: mtimeMs };
}

/**
 * Remembers where the sources of datasets lie on this computer, by dataset id, each just found to be the right file.
 * Works that call it must take turns.
 */
export async function rememberSources(
  home: string,
  workspace: string,
  paths: Readonly<Record<string, string>>,
): Promise<void> {
  const sources = await readSources(home);
  const own: Sources[string] = { ...sources[resolve(workspace)] };
  for (const [dataset, path] of Object.entries(paths)) own[dataset] = await figuresOf(resolve(path));
  await ensureFolder(home);
  await writeDurably(sourcesFile(home), `${JSON.stringify({ ...sources, [resolve(workspace)]: own }, null, 2)}\n`);
}

/** Where all sources lie that any workspace on this computer knows of. */
export async function knownSources(home: string): Promise<string[]> {
  return Object.values(await readSources(home)).flatMap((places) =>
    Object.values(places).map((place) => (typeof place === 'string' ? place : place.path)),
  );
}

/** How the sources of datasets stand, by dataset id, as far as the file system tells without reading them. */
export async function sourceStates(
  home: string,
  workspace: string,
  datasets: readonly string[],
): Promise<Map<string, { state: SourceState; path: string | null }>> {
  const places = (await readSources(home))[resolve(workspace)] ?? {};
  const found = datasets.map(async (dataset) => {
    const place = Object.hasOwn(places, dataset) ? places[dataset] : undefined;
    const path = typeof place === 'string' ? place : (place?.path ?? null);
    return [dataset, { state: await stateOf(place), path }] as const;
  });
  return new Map(await Promise.all(found));
}

/** Milliseconds in which FAT keeps times: a stick's copy of a file is not written anew. */
const TIME_STEP = 2000;

async function stateOf(place: Place | string | undefined): Promise<SourceState> {
  if (place === undefined) return 'unknown';
  const now = await figuresOf(typeof place === 'string' ? place : place.path).catch(() => null);
  if (now === null) return 'missing';
  if (typeof place === 'string') return 'touched';
  if (now.size !== place.size) return 'changed';
  return Math.abs(now.modified - place.modified) < TIME_STEP ? 'same' : 'touched';
}

/**
 * Where the source of a dataset lies on this computer. A file that is gone or of another size is told at once; one that
 * was only written anew is for its digest to tell.
 *
 * @throws Failure `source-not-located`, `source-missing`, `source-changed`
 */
export async function locateSource(home: string, workspace: string, dataset: string): Promise<string> {
  const found = (await sourceStates(home, workspace, [dataset])).get(dataset);
  if (found?.path == null) throw new Failure('source-not-located', { dataset });
  const { state, path } = found;
  if (state === 'missing') throw new Failure('source-missing', { dataset, file: path });
  if (state === 'changed') throw new Failure('source-changed', { dataset, file: path });
  return path;
}
