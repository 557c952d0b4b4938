import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueWorkbook, importCatalogue, lostIn, type CatalogueImport } from '../../../main/engine/catalogue';
import type { CatalogueMapping, MappedField } from '../../../shared/contract/catalogue';
import { quietJob } from '../../../shared/job';
import { catalogueTemplates, itemFields, resourceFields } from '../../../shared/model/catalogue-field';
import type { Resource } from '../../../shared/model/resource';
import { templates } from '../../../shared/rules/catalogue/templates';
import { resource } from '../workspace/recipes';
import { inventories } from './arbitrary';

const RUNS = process.env['OPENLIST_DESK_LONG'] === '1' ? 1_000 : 40;
const at = new Date('2026-03-01T00:00:00Z');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '目录-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(resources: readonly Resource[], template: (typeof catalogueTemplates)[number]): Promise<string> {
  const bytes = await catalogueWorkbook({ resources, agency: '示例市局', template: templates[template], at });
  const path = join(folder, `${template}.xlsx`);
  await writeFile(path, bytes);
  return path;
}

/** The mapping that a person would say: each column is what its header calls it. */
function asPlain({ sheets }: CatalogueImport): CatalogueMapping {
  const [shape] = sheets;
  const levels = templates.plain.classification.levels.map(([title = '']) => title);
  const labels = new Map(
    [...resourceFields, ...itemFields].map((field) => [templates.plain.columns[field]?.label ?? field, field]),
  );
  const fields = (shape?.columns ?? []).flatMap(({ column, header }): [string, MappedField][] => {
    const title = header
      .replace(/[\s（）]|必填项/g, '')
      .replace(/^信息(?:资源格式|资源大普查|资源分类|项信息|项属性)\//, '');
    const level = levels.indexOf(title);
    const field = labels.get(title) ?? (level < 0 ? undefined : (`level-${level + 1}` as const));
    return field === undefined ? [] : [[column, field]];
  });
  const sheet = { sheet: shape?.sheet ?? '', role: 'both' as const, headerRow: 3, fields: Object.fromEntries(fields) };
  return { template: 'plain', sheets: [sheet] };
}

describe.each(catalogueTemplates)('an inventory written in %s', (template) => {
  test('is read back as it was, whatever its texts', async () => {
    await fc.assert(
      fc.asyncProperty(inventories(template), async (resources) => {
        const path = await written(resources, template);
        const guessed = await importCatalogue(path, quietJob);
        // Every column of a plain sheet has a name of another template's: a person says that it is a plain one.
        const read = template === 'plain' ? await importCatalogue(path, quietJob, asPlain(guessed)) : guessed;
        expect(read.profile).toBe(template);
        expect(read.resources.map((draft, index) => ({ id: resources[index]?.id, ...draft }))).toEqual(resources);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  test('gives the same bytes each time', async () => {
    const [resources = []] = fc.sample(inventories(template), { numRuns: 1, seed: 7 });
    const write = () => catalogueWorkbook({ resources, agency: '示例市局', template: templates[template], at });
    expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true);
  });
});

describe('what a template has no place for', () => {
  test('is counted by field', () => {
    const one = {
      ...resource('r0001', '甲'),
      grade: '一般',
      opening: { toSociety: '是', condition: '', type: '有条件开放' },
    };
    expect(lostIn([one], templates['national-2017'])).toEqual([
      { field: 'openingType', cells: 1 },
      { field: 'grade', cells: 1 },
    ]);
    expect(lostIn([one], templates.plain)).toEqual([]);
  });

  test('a resource without items keeps its row in the national template, and an import says so', async () => {
    const bare = { ...resource('r0001', '没有数据项的资源'), items: { order: [], byId: {} } };
    const read = await importCatalogue(await written([bare, resource('r0002', '另一项')], 'national-2017'), quietJob);
    expect(read.resources.map(({ name, items }) => [name, items.order.length])).toEqual([
      ['没有数据项的资源', 0],
      ['另一项', 1],
    ]);
    expect(read.faults.map(({ code }) => code)).toContain('item-name-missing');
  });
});
