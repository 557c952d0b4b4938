import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleAnswersFor, sampleAnswersSchema, sampleManifestSchema } from '../../../shared/sample';
import { answers, bench, sampleFolder, putOnPaper } from './support';

const house = bench();
const { value, write } = house;

const secret = { passphrase: '一段足够长的测试口令' };
const OPEN = 'r0003';
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => `JY${1000 + index},${index % 2 === 0 ? '甲' : '乙'}区`);
const csv = (count: number) => ['许可证编号,区县', ...rows(count)].map((row) => `${row}\n`).join('');

async function treat(file: string, dataset?: string) {
  const { workspace } = house;
  const attached = dataset ?? (await value('dataset.attach', { workspace, resource: OPEN, file })).id;
  const inDataset = { workspace, resource: OPEN, dataset: attached };
  await value('tag.confirm', { workspace, resource: OPEN });
  const { plan } = await value('treat.suggest', inDataset);
  await value('treat.set', { ...inDataset, plan });
  return (await value('treat.run', inDataset)).release;
}

const refusals = async () => {
  const { refused } = await value('list.check', { workspace: house.workspace });
  return refused.filter(({ resource }) => resource === OPEN).map(({ code, params }) => ({ code, params }));
};

describe('a release after one that went out', () => {
  test('is refused where subtracting them leaves a few rows, and was never compared with mere trials', async () => {
    const { workspace } = house;
    const { resources } = await value('workspace.resources', { workspace });
    for (const { id: resource } of resources) {
      const given = resource === OPEN ? answers() : answers({ 'internal-affairs': true });
      await value('decide', { workspace, resource, answers: given });
    }
    const first = await treat(await write('one.csv', csv(100)));
    expect(first.recovered).toEqual([]);
    // A second run is compared with nothing yet: the first went nowhere.
    const trial = await treat('', first.dataset);
    const { report } = await value('report.show', { workspace, resource: OPEN, release: trial.id });
    expect(report.attempts.map(({ attack, note }) => [attack, note])).toContainEqual([
      'subtract-release',
      'no-previous-release',
    ]);

    await value('list.freeze', { workspace });
    const { id: identity, certificatePath } = await value('identity.create', {
      ...{ name: '王科', agency: '示例市市场监督管理局', code: '11389901MA00000151', secret },
    });
    await putOnPaper(house, 1);
    const { path } = await value('package.export', { workspace, version: 1, identity, secret, out: house.at('out') });
    expect(await value('package.verify', { file: path, trust: [certificatePath] })).toMatchObject({
      ok: true,
      faults: [],
    });

    const next = await treat(await write('two.csv', csv(103)));
    expect(next.recovered).toEqual([{ attack: 'subtract-release', column: 'c0', rows: 3 }]);
    expect(await refusals()).toContainEqual({
      code: 'recovered-by-attack',
      params: { dataset: next.dataset, field: 'c0', attack: 'subtract-release', rows: 3 },
    });
  });
});

describe('the suggested plan', () => {
  test('of every dataset of the sample agency stands the self-attack', async () => {
    const { workspace } = house;
    const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(sampleFolder, name), 'utf8'));
    const { datasets } = sampleManifestSchema.parse(await json('sample.json'));
    const given = sampleAnswersSchema.parse(await json('answers.json'));
    for (const { resource, file } of datasets) {
      const { id: dataset } = await value('dataset.attach', { workspace, resource, file: join(sampleFolder, file) });
      await value('tag.confirm', { workspace, resource });
      await value('decide', { workspace, resource, answers: sampleAnswersFor(given, resource) });
      const { plan } = await value('treat.suggest', { workspace, resource, dataset });
      await value('treat.set', { workspace, resource, dataset, plan });
      const { release } = await value('treat.run', { workspace, resource, dataset });
      expect({ file, recovered: release.recovered, residual: release.residual }).toEqual({
        file,
        recovered: [],
        residual: [],
      });
    }
  }, 240_000);
});
