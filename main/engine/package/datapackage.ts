import type { DataPackage, PackagedColumn, Submission, SubmittedDataset } from '../../../shared/model/package';
import { topFolder } from './layout';

type Resource = DataPackage['resources'][number];
type Field = Resource['schema']['fields'][number];

/** Our column types in Table Schema's words. Dates keep the form that the release has, whence `any`. */
const fieldTypes: Record<PackagedColumn['type'], Pick<Field, 'type' | 'format'>> = {
  text: { type: 'string', format: 'default' },
  integer: { type: 'integer', format: 'default' },
  decimal: { type: 'number', format: 'default' },
  date: { type: 'date', format: 'any' },
  datetime: { type: 'datetime', format: 'any' },
  'serial-date': { type: 'number', format: 'default' },
  boolean: { type: 'boolean', format: 'default' },
  empty: { type: 'string', format: 'default' },
};

/** A released column as a field of Table Schema. */
export function fieldOf({ name, type }: PackagedColumn): Field {
  return { name, ...fieldTypes[type] };
}

/**
 * The Frictionless Data Package (v1) of a submission. All but the fields follows from the submission, so that a
 * verifier can write it again and compare.
 *
 * @param fields the columns of a dataset of the submission.
 */
export function dataPackageOf(submission: Submission, fields: (dataset: SubmittedDataset) => Field[]): DataPackage {
  const { agency, listVersion } = submission;
  return {
    profile: 'tabular-data-package',
    name: topFolder(agency.code, listVersion).toLowerCase(),
    title: `${agency.name} 公共数据开放清单 ${listVersion}`,
    version: String(listVersion),
    resources: submission.datasets.map((dataset) => ({
      profile: 'tabular-data-resource',
      name: dataset.id,
      title: dataset.name,
      path: dataset.file.replace(/^data\//, ''),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: dataset.bytes,
      hash: `sha256:${dataset.digest}`,
      schema: { fields: fields(dataset) },
    })),
  };
}
