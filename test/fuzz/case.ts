import { readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importCatalogue } from '../../main/engine/catalogue';
import { detectColumns } from '../../main/engine/detect';
import { openSession, preview, profile, stage, type StageOptions, type Staged } from '../../main/engine/table';
import { Failure, type FailureCode } from '../../shared/failure';
import { quietJob } from '../../shared/job';
import { failureTexts } from '../../shared/text/failures';
import { mutate } from './mutate';
import { oneOf, randomOf, type Random } from './random';
import { seeds, type Seed } from './seeds';

/** Codes that a file must not bring about: they say that the program is at fault, or that it takes all the memory. */
const OWN_FAULTS: readonly FailureCode[] = ['internal', 'table-query-failed', 'table-memory', 'disk-full'];

/** Of so many files that can be staged, one is profiled and tagged too. */
const LOOKED_INTO = 8;

/** What became of a case: how it ended, and what is wrong with that. */
export interface Outcome {
  /** `read`, or the code of its failure. */
  readonly end: string;
  readonly wrong: readonly string[];
}

/** Now and then what a person sets about a file, whether it fits or not. */
function optionsFor(random: Random): StageOptions {
  if (random(3) > 0) return {};
  return oneOf<StageOptions>(random, [
    { encoding: oneOf(random, ['utf-8', 'utf-8-bom', 'gb18030', 'utf-16le', 'utf-16be', 'big5']) },
    { delimiter: oneOf(random, [',', '\t', ';', '|', ' ']) },
    { headerRows: random(8) },
    { foot: oneOf(random, ['keep', 'notes', 'all']) },
    { sheet: oneOf<string | number>(random, [1, 2, '说明', '没有']) },
    { headerRows: 0, foot: 'all' },
  ]);
}

/** Looks at a staged file as a screen does; returns what does not hold. */
async function lookInto(staged: Staged, random: Random): Promise<string[]> {
  const shown = await preview(staged, { from: 0, count: 5 });
  const whole = shown.length === Math.min(5, staged.rows) && shown.every((row) => row.length === staged.columns.length);
  const wrong = whole ? [] : [`${staged.rows} rows, ${shown.length} shown`];
  if (random(LOOKED_INTO) > 0) return wrong;
  const profiled = await profile(staged, quietJob);
  const session = await openSession({ folder: staged.folder, readable: [], writable: [] });
  try {
    const tags = await detectColumns(session, staged, quietJob);
    const complete = profiled.length === staged.columns.length && tags.size === staged.columns.length;
    return complete ? wrong : [...wrong, `${profiled.length} profiles and ${tags.size} tags`];
  } finally {
    await session.close();
  }
}

async function read(file: string, { reader }: Seed, random: Random): Promise<string[]> {
  if (reader === 'catalogue') {
    await importCatalogue(file, quietJob);
    return [];
  }
  const staged = await stage(file, optionsFor(random));
  try {
    return await lookInto(staged, random);
  } finally {
    await staged.close();
  }
}

async function outcomeOf(file: string, seed: Seed, random: Random): Promise<Outcome> {
  try {
    return { end: 'read', wrong: await read(file, seed, random) };
  } catch (error) {
    if (!(error instanceof Failure)) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { end: 'thrown', wrong: [told] };
    }
    const known = Object.hasOwn(failureTexts, error.code) && !OWN_FAULTS.includes(error.code);
    return { end: error.code, wrong: known ? [] : [`${error.code} ${JSON.stringify(error.params)}`] };
  }
}

/** The mutated file of a case, with the numbers that are drawn after it. */
export function fileOf(name: string): { seed: Seed; bytes: Buffer; random: Random } {
  const seed = seeds[name.split(':')[0] ?? ''];
  if (seed === undefined) throw new Error(`no such seed: ${name}`);
  const random = randomOf(name);
  const bytes = mutate(seed.bytes, random);
  return { seed, bytes: seed.pack?.(bytes) ?? bytes, random };
}

/**
 * Reads the mutated file of a case in `folder`.
 *
 * @param name `<name in seeds>:<number of the sweep>:<number>`, from which everything about the case is drawn
 */
export async function runCase(name: string, folder: string): Promise<Outcome> {
  const { seed, bytes, random } = fileOf(name);
  const file = join(folder, seed.file);
  await writeFile(file, bytes);
  const outcome = await outcomeOf(file, seed, random);
  const left = await readdir(tmpdir());
  return left.length === 0 ? outcome : { ...outcome, wrong: [...outcome.wrong, `left behind: ${left.join(', ')}`] };
}
