import { readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { sampleAnswersSchema, sampleManifestSchema } from '../../../../shared/sample';
import { checkout } from '../../../support/electron-on-chromium/folders';

export const sampleFolder = join(checkout, 'assets', 'sample');
const read = (name: string): unknown => JSON.parse(readFileSync(join(sampleFolder, name), 'utf8'));

/** Resources of the sample whose answers are their own. */
export const exceptions = Object.keys(sampleAnswersSchema.parse(read('answers.json')).resources);

/** A resource of the sample that nothing is particular about. */
export const PLAIN = '食品生产许可信息';

/** The sample's datasets, which are called like their files; one of them is to be treated with pseudonyms. */
export const sampleDatasets = sampleManifestSchema
  .parse(read('sample.json'))
  .datasets.map(({ resource, file }) => ({ dataset: parse(file).name, pseudonyms: resource === '食品经营许可信息' }));

/** A file of the sample agency. */
export const sampleFile = (name: string) => join(sampleFolder, name);
