import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answers } from '../../../shared/model/decision';
import {
  sampleAnswersFor,
  sampleAnswersSchema,
  sampleManifestSchema,
  type SampleManifest,
} from '../../../shared/sample';
import { onFile } from '../../engine';

export interface Sample extends SampleManifest {
  answersFor(resource: string): Answers;
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await onFile(file, () => readFile(file, 'utf8'))) as unknown;
}

/** The sample agency as it lies in `folder`: who it is, its files, and how its clerk answers. */
export async function readSample(folder: string): Promise<Sample> {
  const manifest = sampleManifestSchema.parse(await readJson(join(folder, 'sample.json')));
  const answers = sampleAnswersSchema.parse(await readJson(join(folder, 'answers.json')));
  return { ...manifest, answersFor: (resource) => sampleAnswersFor(answers, resource) };
}
