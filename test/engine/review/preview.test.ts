import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildPackage, type PackageContent } from '../../../main/engine/package';
import { previewRows } from '../../../main/engine/review';
import { Failure } from '../../../shared/failure';
import { quietJob } from '../../../shared/job';
import { clock, makeContent, makeFolder, makeSigner } from '../package/fixture';

const folder = makeFolder();
const path = join(folder, 'package.zip');
let content: PackageContent;

beforeAll(async () => {
  content = await makeContent(folder);
  await buildPackage({ content, signers: [await makeSigner(folder, '王科')], target: path, clock });
});

const wanted = { offset: 0, limit: 100 };
const codeOf = (error: unknown) => (error instanceof Failure ? error.code : String(error));

test('rows of a dataset are shown as they stand in the package, without the byte order mark', async () => {
  const [dataset] = content.datasets;
  if (dataset === undefined) throw new Error('the fixture has a dataset');
  const { header, rows, total } = await previewRows(path, { ...wanted, dataset: dataset.id }, quietJob);
  expect(header).toEqual(dataset.columns.map(({ name }) => name));
  expect(total).toBe(dataset.rows);
  expect(rows).toHaveLength(dataset.rows);
  const second = await previewRows(path, { dataset: dataset.id, offset: 1, limit: 1 }, quietJob);
  expect(second.rows).toEqual(rows.slice(1, 2));
});

test('a dataset that is not there, and a file that is no package, are coded failures', async () => {
  const other = previewRows(path, { ...wanted, dataset: 'r0099-1' }, quietJob);
  expect(await other.catch(codeOf)).toBe('dataset-not-packaged');
  await writeFile(join(folder, 'note.txt'), '不是压缩包');
  const note = previewRows(join(folder, 'note.txt'), { ...wanted, dataset: 'r0001-1' }, quietJob);
  expect(await note.catch(codeOf)).toBe('package-unreadable');
});
