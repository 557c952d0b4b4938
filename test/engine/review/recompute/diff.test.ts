import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runJson } from '../../../support/run-cli';
import { makeFolder, makeSigner } from '../../package/fixture';
import { submit, type Item } from '../intake/support';

const folder = makeFolder();
const agency = { name: '示例市市场监督管理局', code: '91350100M000100Y43' };
const other = { name: '示例市住房和城乡建设局', code: '11389901MA00000151' };
const at = (name: string) => join(folder, name);

const food: Item = { name: '食品经营许可', code: '307015/001', csv: '证号,名称\n001,甲店\n' };
const prices: Item = { name: '价格监测', csv: '品种,价格\n大米,3.20\n' };
const firms: Item = { name: '企业名录' };

beforeAll(async () => {
  await mkdir(at('made'));
  const signer = await makeSigner(folder, '李科', agency);
  const stranger = await makeSigner(folder, '王科', other);
  const first = { signer, agency, version: 1, items: [food, prices] };
  const predecessor = await submit(folder, { target: at('first.zip'), ...first });
  const moved: Item = { ...food, csv: '证号,名称\n001,甲店\n002,乙店\n' };
  const items = [moved, { ...prices, name: '价格监测（周）' }, firms];
  await submit(folder, { target: at('second.zip'), ...first, version: 2, predecessor, items });
  await submit(folder, { target: at('third.zip'), ...first, version: 3, items: [moved] });
  await submit(folder, { ...{ target: at('other.zip'), signer: stranger, agency: other }, version: 1, items: [food] });
}, 120_000);

const diff = (one: string, two: string) => runJson('package', 'diff', at(one), at(two), '--home', at('reviewer'));

describe('two packages of one agency', () => {
  test('differ by items and data files, and the later follows the earlier', async () => {
    expect(await diff('first.zip', 'second.zip')).toMatchObject({
      exit: 0,
      value: {
        agency,
        versions: [1, 2],
        follows: true,
        changes: [
          { kind: 'changed', resource: 'r0001', columns: ['rows', 'datasets'] },
          { kind: 'changed', resource: 'r0002', name: '价格监测（周）', columns: ['name', 'datasets'] },
          { kind: 'added', resource: 'r0003', name: '企业名录' },
        ],
        datasets: [{ id: 'r0001-1', name: '食品经营许可', kind: 'changed' }],
      },
    });
  });

  test('may not follow each other, and lose what the earlier had', async () => {
    expect((await diff('second.zip', 'third.zip')).value).toMatchObject({
      ...{ versions: [2, 3], follows: false },
      changes: [
        { kind: 'removed', resource: 'r0002' },
        { kind: 'removed', resource: 'r0003' },
      ],
      datasets: [{ id: 'r0002-1', kind: 'removed' }],
    });
  });

  test('are not to be compared with another agency’s, nor with what is no package', async () => {
    expect(await diff('first.zip', 'other.zip')).toMatchObject({
      exit: 2,
      value: { failure: { code: 'package-other-agency' } },
    });
    const [{ certificatePath }] = [await makeSigner(folder, '赵科', agency)];
    const { exit, value } = await runJson(
      'package',
      'diff',
      at('first.zip'),
      certificatePath,
      '--home',
      at('reviewer'),
    );
    expect({ exit, value }).toMatchObject({ exit: 1, value: { failure: { code: 'package-not-intact' } } });
  });
});
