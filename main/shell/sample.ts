import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sample } from '../../shared/contract/window';
import { Failure } from '../../shared/failure';
import { sampleAnswersFor, sampleAnswersSchema, sampleManifestSchema } from '../../shared/sample';
import type { Grants } from './grants';

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (error) {
    throw new Failure('sample-missing', {}, { cause: error });
  }
}

/** The sample agency in `folder`, with grants to read its files. @throws Failure `sample-missing` */
export async function readSample(folder: string, grants: Grants): Promise<Sample> {
  const { regulation, agency, people, catalogue, datasets } = sampleManifestSchema.parse(
    await readJson(join(folder, 'sample.json')),
  );
  const answers = sampleAnswersSchema.parse(await readJson(join(folder, 'answers.json')));
  return {
    regulation,
    agency,
    people,
    catalogue: grants.give(join(folder, catalogue), 'read'),
    datasets: datasets.map(({ resource, file }) => ({ resource, file: grants.give(join(folder, file), 'read') })),
    answers: Object.fromEntries(
      Object.keys(answers.resources).map((resource) => [resource, sampleAnswersFor(answers, resource)]),
    ),
  };
}
