import { Failure } from '../../../../shared/failure';
import type { TextSource } from '../text-source';
import { readJson } from './grammar';
import type { RecordsPlace } from './records';
import { surveyJson } from './survey';

/** Where the records of a JSON file are. */
export interface FoundRecords {
  readonly format: 'json' | 'ndjson';
  readonly place: RecordsPlace;
  /** The path of an array inside an object, as it is recorded and asked for: `data.list`; null where there is none. */
  readonly path: string | null;
  /** Arrays of records beside the one that is read. */
  readonly others: number;
}

/**
 * Finds the records of a JSON file. In an object, the array with the most records is taken, or the one that `wanted`
 * names by its path or its number from 1.
 *
 * @throws Failure `json-no-records`, `json-path-missing`; JsonError
 */
export async function findRecords(source: TextSource, wanted: string | number | undefined): Promise<FoundRecords> {
  const survey = surveyJson();
  const reader = readJson(survey);
  for await (const chunk of source.open('head')) {
    try {
      reader.push(chunk);
    } catch (error) {
      // What comes behind is not looked at here.
      if (survey.found === undefined) throw error;
    }
    if (survey.found !== undefined) break;
  }
  const file = source.path;
  const arrays = survey.arrays.map(({ path, records }) => ({ path, text: path.join('.'), records }));
  const missing = (): Failure =>
    new Failure('json-path-missing', { file, path: wanted ?? '', paths: arrays.map(({ text }) => text).join(', ') });
  if (survey.found !== undefined) {
    if (wanted !== undefined) throw missing();
    return { ...survey.found, path: null, others: 0 };
  }
  reader.end();
  const [largest] = arrays.toSorted((a, b) => b.records - a.records);
  const taken =
    wanted === undefined ? largest : (arrays.find(({ text }) => text === wanted) ?? arrays[Number(wanted) - 1]);
  if (taken !== undefined) {
    return { format: 'json', place: taken.path, path: taken.text || null, others: arrays.length - 1 };
  }
  if (wanted !== undefined) throw missing();
  if (!survey.isOneRecord) throw new Failure('json-no-records', { file });
  return { format: 'json', place: 'roots', path: null, others: 0 };
}
