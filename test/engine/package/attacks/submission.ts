import { paths } from '../../../../main/engine/package/layout';
import type { OpenList } from '../../../../shared/model/openlist';
import type { Treatment } from '../../../../shared/model/package';
import type { TreatmentReport } from '../../../../shared/model/report';
import {
  malformed,
  unsupported,
  first,
  second,
  resigned,
  rewritten,
  submission,
  redone,
  bom,
  type Attack,
} from './tools';

export const submissionAttacks: readonly Attack[] = [
  unsupported(
    'a later format',
    'format-newer',
    submission((content) => ({ ...content, format: 'openlist-package/2' })),
  ),
  malformed(
    'another format',
    'format-unknown',
    submission((content) => ({ ...content, format: 'openlist-receipt/1' })),
  ),
  malformed(
    'a wrong type',
    'schema-mismatch',
    submission((content) => ({ ...content, datasets: content.datasets.map((dataset) => ({ ...dataset, rows: '2' })) })),
    'data/submission.json#/datasets/0/rows',
  ),
  malformed(
    'an unknown key',
    'schema-mismatch',
    submission((content) => ({ ...content, 'a/b': 1 })),
    'data/submission.json#/a~1b',
  ),
  malformed(
    'a missing key',
    'schema-mismatch',
    submission((content) => ({ ...content, agency: undefined })),
    'data/submission.json#/agency',
  ),
  malformed(
    'a repeated key',
    'json-noncanonical',
    resigned((files) =>
      files.set(
        paths.submission,
        Buffer.from(String(files.get(paths.submission)).replace('{', '{\n  "listVersion": 9,')),
      ),
    ),
  ),
  malformed(
    'a bomb of brackets',
    'json-depth',
    resigned((files) => files.set(paths.submission, Buffer.from('['.repeat(100_000)))),
  ),
  malformed(
    'a bomb of brackets in the list',
    'json-depth',
    resigned((files) => files.set(paths.listDocument, Buffer.from('{"a":'.repeat(100_000)))),
    paths.listDocument,
  ),
  malformed(
    'bad UTF-8 in JSON',
    'json-encoding',
    resigned((files) => files.set(paths.provenance, Buffer.from([0x22, 0xff, 0x22]))),
  ),
  malformed(
    'an agency that forges bag-info lines',
    'schema-mismatch',
    submission((content) => ({ ...content, agency: { ...content.agency, name: '甲\nPayload-Oxum: 0.0' } })),
    'data/submission.json#/agency/name',
  ),
  malformed(
    'another agency than the folder',
    'folder-mismatch',
    submission((content) => ({ ...content, agency: { ...content.agency, code: '9131000063159284XQ' } })),
  ),
  malformed(
    'another list than announced',
    'list-version',
    rewritten(paths.listDocument, (content) => ({ ...content, version: 4 })),
  ),
  malformed(
    'another agency’s list',
    'list-agency',
    rewritten(paths.listDocument, (content) => ({
      ...content,
      agency: { name: '示例市民政局', code: '91350100M000100Y4X' },
    })),
  ),
  malformed(
    'a list that promises another dataset',
    'list-datasets',
    rewritten(paths.listDocument, (content) => {
      const list = content as OpenList;
      Object.assign(list.items[0]?.datasets[0] ?? {}, { output: '0'.repeat(64) });
      return list;
    }),
  ),
  malformed(
    'a list that does not tell of a dataset',
    'list-datasets',
    rewritten(paths.listDocument, (content) => ({ ...content, items: (content as OpenList).items.slice(1) })),
  ),
  malformed(
    'a list that says two things',
    'json-noncanonical',
    resigned((files) =>
      files.set(paths.listDocument, Buffer.from(String(files.get(paths.listDocument)).replace('{', '{"version":9,'))),
    ),
    paths.listDocument,
  ),
  malformed(
    'a number beyond all numbers',
    'json-noncanonical',
    resigned((files) =>
      files.set(
        paths.submission,
        Buffer.from(String(files.get(paths.submission)).replace('"listVersion": 3', '"listVersion": 3e400')),
      ),
    ),
  ),
  malformed(
    'a list version that no number can tell from the next',
    'schema-mismatch',
    submission((content) => ({ ...content, listVersion: 2 ** 53 })),
  ),
  malformed(
    'a key with a letter that looks like another',
    'schema-mismatch',
    submission(({ profile, ...content }) => ({ ...content, prоfile: profile })),
  ),
  malformed(
    'a key that objects inherit',
    'schema-mismatch',
    submission((content) => Object.fromEntries([...Object.entries(content), ['constructor', {}]])),
    'data/submission.json#/constructor',
  ),
  malformed(
    'a byte order mark in JSON',
    'json-syntax',
    resigned((files) => files.set(paths.submission, bom(String(files.get(paths.submission))))),
  ),
  malformed(
    'a list without items',
    'schema-mismatch',
    rewritten(paths.listDocument, (content) => ({ ...content, items: undefined })),
    'data/open-list.json#/items',
  ),
  malformed(
    'another number of rows than announced',
    'dataset-rows',
    submission((content) => ({ ...content, datasets: content.datasets.map((dataset) => ({ ...dataset, rows: 3 })) })),
    first,
  ),
  malformed(
    'a dataset twice in the index',
    'dataset-repeated',
    submission((content) => ({ ...content, datasets: [...content.datasets, ...content.datasets] })),
  ),
  malformed(
    'a dataset outside the index',
    'dataset-unindexed',
    submission((content) => ({ ...content, datasets: content.datasets.slice(1) })),
    first,
  ),
  malformed(
    'an index that names another file',
    'dataset-file',
    submission((content) => ({
      ...content,
      datasets: content.datasets.map((dataset) => ({ ...dataset, file: second })),
    })),
    first,
  ),
  malformed(
    'an index without the file',
    'dataset-missing',
    resigned((files) => files.delete(first)),
    first,
  ),
  malformed(
    'a dataset without its treatment',
    'dataset-missing',
    resigned((files) => files.delete('data/treatment/r0001-1.json')),
    'data/treatment/r0001-1.json',
  ),
  ...(
    [
      ['of another file', ({ report }) => ({ output: { ...report.output, digest: 'f'.repeat(64) } })],
      ['of another plan', () => ({ plan: 'f'.repeat(64) })],
      ['of another dataset', () => ({ dataset: 'r0002-1' })],
      ['of more rows', ({ report }) => ({ rows: { ...report.rows, out: report.rows.out + 1 } })],
      ['of more columns', ({ report }) => ({ columns: { ...report.columns, out: 9 } })],
      ['with a lower risk', ({ report }) => ({ after: { ...report.after, risk: { ...report.after.risk, Rb: 0.01 } } })],
    ] satisfies [string, (treatment: Treatment) => Partial<TreatmentReport>][]
  ).map(([name, change]) =>
    malformed(
      `a treatment report ${name}`,
      'treatment-report',
      rewritten('data/treatment/r0001-1.json', (content) => {
        const treatment = content as unknown as Treatment;
        return { ...content, report: { ...treatment.report, ...change(treatment) } };
      }),
      'data/treatment/r0001-1.json',
    ),
  ),
  malformed(
    'a treatment without a report',
    'schema-mismatch',
    rewritten('data/treatment/r0001-1.json', (content) => ({ ...content, report: undefined })),
    'data/treatment/r0001-1.json#/report',
  ),
  malformed('a dataset without BOM', 'dataset-bom', redone(Buffer.from('名称,许可证\n甲店,001\n乙店,002\n')), first),
  malformed(
    'a dataset that is not UTF-8',
    'dataset-encoding',
    redone(Buffer.concat([bom('名称,许可证\n甲店,001\n'), Buffer.from([0xc4, 0xe3]), Buffer.from(',002\n')])),
    first,
  ),
  malformed('a dataset with a short row', 'dataset-shape', redone(bom('名称,许可证\n甲店\n乙店,002\n')), first),
  malformed('a dataset with another header', 'dataset-header', redone(bom('名称,身份证\n甲店,001\n乙店,002\n')), first),
  malformed(
    'a dataset with another column',
    'dataset-columns',
    redone(bom('名称,许可证,身份证\n甲店,001,1\n乙店,002,2\n')),
    first,
  ),
  malformed(
    'a datapackage of something else',
    'datapackage-mismatch',
    rewritten(paths.dataPackage, (content) => ({ ...content, title: '别的' })),
  ),
];
