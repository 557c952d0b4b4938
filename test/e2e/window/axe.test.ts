import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasWindow, keepSight, openDesk, type Desk } from './support/desk';
import { fillWorkspace, type Filled } from './support/filled';
import { wear } from './support/theme';
import { tourOfList } from './support/tour-openlist';
import { tourOfPackages } from './support/tour-package';
import { tourOfNothing, tourOfWork, type Look } from './support/tour';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of WCAG 2.2 A and AA, and what is good practice besides. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** Colours are the same in both languages, and are judged once. */
const windows = [
  { lang: 'zh', themes: ['light', 'dark'] },
  { lang: 'en', themes: ['light'] },
] as const;

describe.skipIf(!hasWindow).each(windows)(
  'axe finds nothing in $lang, $themes (skipped without Chromium)',
  { timeout: 240_000 },
  ({ lang, themes }) => {
    let folder: string;
    let filled: Filled;
    let desk: Desk;
    let found: string[];

    /** Judges what is in sight. */
    const judge: Look = async (sight) => {
      for (const theme of themes) {
        await wear(desk.page, theme);
        const { violations } = await desk.page.evaluate(
          (given) =>
            (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(given),
          options,
        );
        for (const { id, nodes } of violations) {
          for (const { target, failureSummary = '' } of nodes) {
            found.push(`${sight} ${theme}: ${id} at ${target.join(' ')}\n${failureSummary}`);
          }
        }
      }
    };

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'axe-'));
      await mkdir(join(folder, 'empty'));
      filled = fillWorkspace(join(folder, 'filled'));
      desk = await openDesk({ lang, home: filled.home });
      // Past the content security policy, which would not let the page itself load it.
      await desk.page.evaluate(axe);
    }, 180_000);
    afterAll(async () => {
      await desk.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test.each([
      ['before anything is there', (look: Look) => tourOfNothing(desk, join(folder, 'empty'), look)],
      ['in the midst of work', (look: Look) => tourOfWork(desk, filled, look)],
      ['on packages and receipts', (look: Look) => tourOfPackages(desk, filled, look)],
      ['on the open list', (look: Look) => tourOfList(desk, filled, look)],
    ])('%s', async (name, tour) => {
      found = [];
      try {
        await tour(judge);
      } catch (error) {
        await keepSight(desk, `axe ${lang} ${name}`);
        throw error;
      }
      expect(found).toEqual([]);
    });
  },
);
