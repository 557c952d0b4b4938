/** The sample agency: an invented bureau with its catalogue and data files, the same bytes wherever it is made. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { licensingResources } from './catalogue/licensing';
import { serviceResources } from './catalogue/services';
import { supervisionResources } from './catalogue/supervision';
import { rowGroups } from './catalogue/rows';
import { catalogueWorkbook } from './catalogue/workbook';
import { inventCompanies } from './companies';
import { composeTables, PEOPLE, type SampleTables } from './compose';
import { excel97 } from './datasets/equipment';
import { registrationWorkbook } from './datasets/registrations';
import { CATALOGUE_FILE, manifest, type SampleDataset } from './manifest';
import { inventPeople, nobodies, type Person } from './people';
import { gbkCsv, utf8Csv, type Table } from './table';

export type { SampleManifest } from './manifest';

/** The date in the workbooks' properties. */
const MADE_AT = new Date('2026-03-01T01:00:00Z');
const COMPANIES = 20_000;

interface DataFile {
  readonly resource: keyof SampleTables;
  readonly file: string;
  readonly encoding: SampleDataset['encoding'];
  readonly write: (table: Table) => Uint8Array | Promise<Uint8Array>;
}

const dataFiles: readonly DataFile[] = [
  { resource: '食品经营许可信息', file: '食品经营许可.csv', encoding: 'gb18030', write: gbkCsv },
  {
    resource: '企业登记信息',
    file: '企业登记.xlsx',
    encoding: null,
    write: (table) => registrationWorkbook(table, MADE_AT),
  },
  { resource: '消费投诉信息', file: '消费投诉.csv', encoding: 'utf-8', write: (table) => utf8Csv(table) },
  {
    resource: '特种设备使用登记信息',
    file: '特种设备.xls',
    encoding: null,
    write: (table) => excel97(table, '特种设备'),
  },
  { resource: '价格监测信息', file: '价格监测.csv', encoding: 'utf-8', write: (table) => utf8Csv(table) },
  {
    resource: '12315投诉举报统计信息',
    file: '12315统计.csv',
    encoding: 'utf-8-bom',
    write: (table) => utf8Csv(table, '\uFEFF'),
  },
];

/** The sample before it is written: what the catalogue says, who is in the data, and the data. */
export interface Sample {
  readonly resources: typeof licensingResources;
  readonly people: readonly Person[];
  readonly tables: SampleTables;
}

/** Invents the sample. No person's name occurs in anything else that the sample says. */
export function inventSample(): Sample {
  const resources = [...licensingResources, ...supervisionResources, ...serviceResources];
  const companies = inventCompanies(COMPANIES);
  const withoutPeople = composeTables(companies, nobodies(PEOPLE));
  const people = inventPeople(PEOPLE, [
    ...Object.values(withoutPeople).flatMap(({ header, rows }) => [...header, ...rows.flat()]),
    ...rowGroups(resources).flatMap(({ rows }) => rows.flat()),
  ]);
  return { resources, people, tables: composeTables(companies, people) };
}

/**
 * Writes the catalogue workbook, the data files and `sample.json` into `folder`, over what is there.
 *
 * @throws system errors of writing; RangeError if the sample's own parts do not fit together.
 */
export async function writeSample(folder: string): Promise<void> {
  const { resources, tables } = inventSample();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, CATALOGUE_FILE), await catalogueWorkbook(rowGroups(resources), MADE_AT));
  for (const { resource, file, write } of dataFiles) {
    await writeFile(join(folder, file), await write(tables[resource]));
  }
  const datasets = dataFiles.map(({ resource, file, encoding }) => {
    const { header, rows } = tables[resource];
    return { resource, file, encoding, rows: rows.length, columns: header };
  });
  await writeFile(join(folder, 'sample.json'), `${JSON.stringify(manifest(datasets), null, 2)}\n`);
}
