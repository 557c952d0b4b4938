import { join } from 'node:path';
import { z } from 'zod';
import { ensureFolder, writeDurably } from '../files';
import { jsonBytes } from '../package';
import { readKept } from './store';

const fileOf = (home: string) => join(home, 'phrases.json');
const phrasesSchema = z.array(z.string()).max(300);

/** The phrases that this reviewer keeps, in their order. @throws Failure `review-damaged` naming the file */
export async function readPhrases(home: string): Promise<string[]> {
  return (await readKept(fileOf(home), phrasesSchema)) ?? [];
}

/** Keeps these phrases in the place of those before, each once. */
export async function keepPhrases(home: string, phrases: readonly string[]): Promise<string[]> {
  const distinct = [...new Set(phrases)];
  await ensureFolder(home);
  await writeDurably(fileOf(home), jsonBytes(distinct));
  return distinct;
}
