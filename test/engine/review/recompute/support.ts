import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listJson, listJsonLd } from '../../../../main/engine/openlist';
import { buildPackage, type PackagedDataset } from '../../../../main/engine/package';
import { jsonBytes } from '../../../../main/engine/package/json';
import { parsePlan } from '../../../../main/engine/treat';
import type { Signer } from '../../../../main/engine/trust';
import type { OpenList } from '../../../../shared/model/openlist';
import type { Plan } from '../../../../shared/model/plan';
import type { Release } from '../../../../shared/model/release';
import { answers, type Bench } from '../../operations/support';
import { clock, makeContent, makeSigner, pack, resign, unpack, type Files } from '../../package/fixture';

export const agency = { name: '示例市市场监督管理局', code: '11389901MA00000151' };

/** A package whose numbers are true: files treated, attacked, measured and listed by the program. */
export interface TruePackage {
  readonly path: string;
  readonly signer: Signer & { readonly certificatePath: string };
  readonly list: OpenList;
}

/** Attaches a file to a resource, treats it by the suggested plan as `change` makes it, and decides to open it. */
async function release(
  { workspace, value }: Bench,
  { resource, file, change }: { resource: string; file: string; change?: (plan: Plan) => Plan },
): Promise<Release> {
  const { id: dataset } = await value('dataset.attach', { workspace, resource, file });
  await value('tag.confirm', { workspace, resource });
  const privacy = { ground: 'personal-privacy', kind: 'treated', reference: '脱敏处理记录' };
  const given = answers({ 'personal-privacy': true }, { evidence: [privacy] });
  await value('decide', { workspace, resource, answers: given });
  const { plan } = await value('treat.suggest', { workspace, resource, dataset });
  await value('treat.set', { workspace, resource, dataset, plan: change ? change(plan) : plan });
  return (await value('treat.run', { workspace, resource, dataset })).release;
}

/** Two kinds of districts and ages, 30 people each, beside some who stand alone and are left out. */
function people(): string {
  const rows = Array.from({ length: 120 }, (_, index) => {
    const place = index % 2 === 0 ? '海州区' : '连云区';
    const age = index % 4 < 2 ? 34 : 52;
    return `HZ${String(10_000 + index)},${place},${age},${['甲', '乙', '丙'][index % 3] ?? ''}类`;
  });
  return `${['编号,区县,年龄,类别', ...rows, 'HZ9,赣榆区,101,甲类', 'HZ8,灌云县,97,乙类'].join('\n')}\n`;
}

/** Dataset r0003-1: four columns, k = 30 over two of them, one sensitive, two rows left out. */
export async function releasePeople(house: Bench): Promise<Release> {
  const file = await house.write('people.csv', people());
  const change = (plan: Plan): Plan => ({
    ...plan,
    steps: plan.steps.map((step) => ({ ...step, operator: 'keep', params: {} })),
    ...{ quasi: ['c1', 'c2'], sensitive: ['c3'], suppressBelow: 20 },
  });
  return release(house, { resource: 'r0003', file, change });
}

/** Dataset r0004-1: no row is left out of it. */
export async function releaseShops(house: Bench): Promise<Release> {
  const rows = Array.from({ length: 60 }, (_, index) => `XK${20_000 + index},${index % 2 === 0 ? '甲' : '乙'}区,餐饮`);
  const text = `${['许可证编号,区县,行业', ...rows].join('\n')}\n`;
  return release(house, { resource: 'r0004', file: await house.write('shops.csv', text) });
}

/** Packs what the workspace would list now; `releases` are those of its datasets. */
export async function makeTruePackage(
  { workspace, value }: Bench,
  folder: string,
  releases: readonly Release[],
): Promise<TruePackage> {
  const { list } = await value('list.check', { workspace });
  const datasets: PackagedDataset[] = [];
  for (const item of list.items) {
    for (const listed of item.datasets) {
      const release = releases.find(({ id }) => id === listed.release);
      if (release === undefined) throw new Error(`No release ${listed.release}`);
      const object = (digest: string) => join(workspace, 'objects', digest);
      const { report } = await value('report.show', { workspace, resource: item.resource, release: listed.release });
      const plan = parsePlan(JSON.parse(await readFile(object(release.plan), 'utf8')));
      datasets.push({
        ...{ id: listed.id, resource: item.resource, code: item.code, name: listed.name },
        ...{ path: object(release.output), digest: release.output, rows: release.rowsOut },
        columns: release.columns.map((column) => ({ name: column.name, type: column.type })),
        treatment: { plan, before: release.before, after: release.after, report },
      });
    }
  }
  const content = {
    ...(await makeContent(folder)),
    ...{ agency, listVersion: list.version, predecessor: null, datasets },
    openList: { xlsx: Buffer.from('a stand-in for a workbook'), json: listJson(list) },
    catalogue: listJsonLd(list),
    provenance: {
      journal: { seq: 7, hash: 'b'.repeat(64) },
      decisions: list.items.map(({ resource, type, reasons }) => ({
        ...{ resource, type, at: '2026-03-02T01:00:00.000Z', by: '张科', profile: list.profile.id },
        articles: [...new Set(reasons.map(({ article }) => article))],
      })),
    },
  };
  const signer = await makeSigner(folder, '李科', agency);
  const { path } = await buildPackage({ content, signers: [signer], target: join(folder, 'true.zip'), clock });
  return { path, signer, list };
}

/** Changes the files of a package, lists them anew and signs: what somebody could make who wishes to deceive. */
export async function forge(
  { path, signer }: Pick<TruePackage, 'path' | 'signer'>,
  target: string,
  change: (files: Files) => void,
): Promise<string> {
  const files = await unpack(path);
  change(files);
  const top = `${agency.code}-${Number(/-(\d+)$/.exec(topOf(files))?.[1])}`;
  await writeFile(target, pack(await resign(files, [signer]), top));
  return target;
}

function topOf(files: Files): string {
  return /External-Identifier: (\S+)/.exec(String(files.get('bag-info.txt')))?.[1] ?? '';
}

/** Changes one JSON document of a package. */
export function rewrite(files: Files, path: string, change: (content: never) => void): void {
  const content = JSON.parse(String(files.get(path))) as never;
  change(content);
  files.set(path, Buffer.from(jsonBytes(content)));
}
