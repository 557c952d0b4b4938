import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { agencySchema, personSchema } from '../../../shared/model/agency';
import { answersSchema, type Answers } from '../../../shared/model/decision';
import { onFile } from '../../engine';

const manifestSchema = z.object({
  agency: agencySchema,
  people: z.array(personSchema).min(1),
  catalogue: z.string(),
  datasets: z.array(z.object({ resource: z.string(), file: z.string() })),
});

/** What the sample agency's clerk answers: of every resource, and what differs for single ones, by name. */
const answersFileSchema = z.strictObject({
  default: answersSchema,
  resources: z.record(z.string(), answersSchema.partial()),
});

export interface Sample extends z.infer<typeof manifestSchema> {
  answersFor(resource: string): Answers;
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await onFile(file, () => readFile(file, 'utf8'))) as unknown;
}

/** The sample agency as it lies in `folder`: who it is, its files, and how its clerk answers. */
export async function readSample(folder: string): Promise<Sample> {
  const manifest = manifestSchema.parse(await readJson(join(folder, 'sample.json')));
  const { default: usual, resources } = answersFileSchema.parse(await readJson(join(folder, 'answers.json')));
  return {
    ...manifest,
    answersFor(resource) {
      const own = resources[resource];
      return { ...usual, ...own, answers: { ...usual.answers, ...own?.answers } };
    },
  };
}
