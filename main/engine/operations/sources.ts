import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { Failure } from '../../../shared/failure';
import { ensureFolder, onFile, systemCode, writeDurably } from '../files';

/** Where source files lie on this computer, by workspace folder and dataset id. Kept under --home, never in a workspace. */
const sourcesSchema = z.record(z.string(), z.record(z.string(), z.string()));
type Sources = z.infer<typeof sourcesSchema>;

const sourcesFile = (home: string) => join(home, 'sources.json');

async function readSources(home: string): Promise<Sources> {
  const file = sourcesFile(home);
  return onFile(file, async () => {
    try {
      return sourcesSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch (error) {
      // A missing or damaged index loses no data: the person is asked to attach the file again.
      if (systemCode(error) === 'ENOENT' || error instanceof SyntaxError || error instanceof z.ZodError) return {};
      throw error;
    }
  });
}

/** Remembers where the source of a dataset lies on this computer. */
export async function rememberSource(home: string, workspace: string, dataset: string, path: string): Promise<void> {
  const sources = await readSources(home);
  const own = { ...sources[resolve(workspace)], [dataset]: resolve(path) };
  await ensureFolder(home);
  await writeDurably(sourcesFile(home), `${JSON.stringify({ ...sources, [resolve(workspace)]: own }, null, 2)}\n`);
}

/** Where all sources lie that any workspace on this computer knows of. */
export async function knownSources(home: string): Promise<string[]> {
  return Object.values(await readSources(home)).flatMap((paths) => Object.values(paths));
}

/** Where the source of a dataset lies on this computer. @throws Failure `source-not-located` */
export async function locateSource(home: string, workspace: string, dataset: string): Promise<string> {
  const path = (await readSources(home))[resolve(workspace)]?.[dataset];
  if (path === undefined) throw new Failure('source-not-located', { dataset });
  return path;
}
