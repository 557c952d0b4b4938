/**
 * Measures checking an inventory (all of it, and one resource as after an edit) and writing it in each template, beside
 * the cost of only walking over its cells. By hand:
 * `npx node --experimental-transform-types test/bench/run.mjs test/bench/catalogue-write.ts [resources] [items each]`.
 */
import { catalogueWorkbook } from '../../main/engine/catalogue';
import { catalogueTemplates, itemFields, resourceFields } from '../../shared/model/catalogue-field';
import { collectionOf, inOrder } from '../../shared/model/primitives';
import type { Resource } from '../../shared/model/resource';
import { itemCell, resourceCell } from '../../shared/rules/catalogue/cells';
import { itemIdOf } from '../../shared/rules/catalogue/ids';
import { lintCatalogue, lintResource } from '../../shared/rules/catalogue/lint';
import { mendResource } from '../../shared/rules/catalogue/lint/mend';
import { templates } from '../../shared/rules/catalogue/templates';

const [resourcesAsked = '2000', itemsAsked = '15'] = process.argv.slice(2);
const ROUNDS = 9;
const EDITS = 100;
const at = new Date('2026-03-01T00:00:00Z');
const national = templates['national-2017'];

/** A filled inventory; of every hundred items, `wrong` have a data type that is not the list's. */
function inventory(items: number, wrong: number): Resource[] {
  return Array.from({ length: Number(resourcesAsked) }, (_, index): Resource => {
    const id = `r${String(index + 1).padStart(4, '0')}`;
    return {
      id,
      name: `第${index}类经营主体${(index * 7) % 1000}登记信息`,
      code: `307015001/${id}`,
      classification: ['部门信息资源目录', '市级部门', '市场监管局'],
      provider: '市场监督管理局',
      department: '信息科',
      providerCode: '91350100M000100Y43',
      abstract: '经营主体依法登记的名称、住所、经营范围和有效期限，供查询和核验',
      format: { category: '数据库', type: 'mysql', other: '' },
      census: { storageGb: '1.5', records: '12', sharedGb: '1', sharedRecords: '1', openGb: '0', openRecords: '0' },
      sharing: { type: '无条件共享', condition: '', modeCategory: '共享平台方式', modeType: '数据库' },
      opening: { toSociety: '是', condition: '' },
      updateCycle: '每日',
      publishedOn: '2020-01-05',
      related: '',
      items: collectionOf(
        Array.from({ length: items }, (__, number) => ({
          id: itemIdOf(number + 1),
          name: `数据项${number}`,
          dataType: (index * items + number) % 100 < wrong ? '字符串' : '字符串型C',
          length: '18',
        })),
      ),
    };
  });
}

/** Milliseconds of the processor: the least and the middle of several rounds. */
async function measured(work: () => unknown): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(from);
    times.push((user + system) / 1000);
  }
  times.sort((one, other) => one - other);
  return `${(times[0] ?? 0).toFixed(1)} ms at least, ${(times[ROUNDS >> 1] ?? 0).toFixed(1)} in the middle`;
}

function walk(resources: readonly Resource[]): number {
  let length = 0;
  for (const resource of resources) {
    for (const field of resourceFields) length += resourceCell(resource, field).length;
    for (const item of inOrder(resource.items)) for (const field of itemFields) length += itemCell(item, field).length;
  }
  return length;
}

for (const wrong of [0, 1, 20]) {
  const resources = inventory(30, wrong);
  const [one] = resources;
  if (one === undefined) throw new Error('no resources');
  console.log(`${resources.length} resources of 30 items, ${wrong} % of them wrong`);
  console.log(`  walk   ${await measured(() => walk(resources))}`);
  console.log(`  check  ${await measured(() => lintCatalogue(resources, national))}`);
  const afterEdits = () => Array.from({ length: EDITS }, () => lintResource(one, national));
  console.log(`  after ${EDITS} edits of one resource ${await measured(afterEdits)}`);
  console.log(`  mend   ${await measured(() => resources.map((resource) => mendResource(resource, national)))}`);
}
const resources = inventory(Number(itemsAsked), 0);
for (const template of catalogueTemplates) {
  let size = 0;
  const told = await measured(async () => {
    size = (await catalogueWorkbook({ resources, agency: '示例市局', template: templates[template], at })).length;
  });
  console.log(`${template}: ${resources.length} resources of ${itemsAsked} items, ${size >> 10} KB, ${told}`);
}
console.log(`peak memory ${process.resourceUsage().maxRSS >> 10} MB`);
