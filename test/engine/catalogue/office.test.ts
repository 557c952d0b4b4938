import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueWorkbook, importCatalogue } from '../../../main/engine/catalogue';
import { quietJob } from '../../../shared/job';
import type { Resource } from '../../../shared/model/resource';
import { templates } from '../../../shared/rules/catalogue/templates';
import { inventories } from './arbitrary';

const SEED = 20261128;
const office = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!office)(`LibreOffice${office ? '' : ' (skipped: soffice is not installed)'}`, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'catalogue-office-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('opens and saves an inventory, which is then read as it was', { timeout: 180_000 }, async () => {
    const written = ['national-2017', 'municipal-two-sheet'] as const;
    const of = new Map<string, Resource[]>();
    for (const template of written) {
      // Names tell the resources of one workbook apart: of several generated ones, those that differ.
      const resources = fc
        .sample(inventories(template), { seed: SEED, numRuns: 30 })
        .flat()
        .filter(({ name }, at, all) => all.findIndex((one) => one.name === name) === at)
        .map((resource, at) => ({ ...resource, id: `r${String(at + 1).padStart(4, '0')}` }));
      of.set(template, resources);
      const at = new Date('2026-03-01T00:00:00Z');
      const bytes = await catalogueWorkbook({ resources, agency: '示例市局', template: templates[template], at });
      await writeFile(join(folder, `${template}.xlsx`), bytes);
    }
    const out = await mkdtemp(join(folder, 'saved-'));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const paths = written.map((template) => join(folder, `${template}.xlsx`));
    const options = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...paths];
    expect(spawnSync('soffice', options, { timeout: 170_000 }).status).toBe(0);
    for (const template of written) {
      const read = await importCatalogue(join(out, `${template}.xlsx`), quietJob);
      const resources = of.get(template) ?? [];
      expect(resources.length).toBeGreaterThan(20);
      expect(read.profile).toBe(template);
      expect(read.resources.map((draft, index) => ({ id: resources[index]?.id, ...draft }))).toEqual(resources);
    }
  });
});
