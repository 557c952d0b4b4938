import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkout } from '../../support/electron-on-chromium/folders';
import { hasWindow, keepSight, openDesk, type Desk } from './support/desk';
import { fillWorkspace, type Filled } from './support/filled';
import { flawsOf } from './support/layout';
import { stillness, themes, wear } from './support/theme';
import { tourOfList } from './support/tour-openlist';
import { tourOfPackages } from './support/tour-package';
import { tourOfNothing, tourOfWork, type Look } from './support/tour';

const pictures = join(checkout, 'out', 'screenshots');

/** Windows that clerks have, in CSS pixels: as they are, and as a screen of 1920 × 1080 shows them enlarged. */
const windows = [
  { name: '1280x720', width: 1280, height: 720, scale: 1 },
  { name: '1920x1080', width: 1920, height: 1080, scale: 1 },
  { name: '1920x1080-at-125', width: 1536, height: 864, scale: 1.25 },
  { name: '1920x1080-at-150', width: 1280, height: 720, scale: 1.5 },
  { name: '1920x1080-at-200', width: 960, height: 540, scale: 2 },
] as const;

describe.skipIf(!hasWindow).each(['zh', 'en'] as const)(
  'every page in %s fits its window (skipped without Chromium)',
  { timeout: 240_000 },
  (lang) => {
    let folder: string;
    let filled: Filled;
    let desk: Desk;
    let session: CDPSession;
    let found: string[];

    async function keepPicture(name: string): Promise<void> {
      // Playwright's own pictures are of the size that it knows of.
      const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
      await writeFile(join(pictures, `${name}-${lang}.png`), data, 'base64');
    }

    async function resize({ width, height, scale }: (typeof windows)[number]): Promise<void> {
      const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', metrics);
      await stillness(desk.page);
    }

    /** Looks for flaws at every size and keeps pictures: many of pages, one of what opens on them. */
    const look: Look = async (sight) => {
      const { page } = desk;
      // The smallest window is the hardest; in English the others have been seen to be like it.
      for (const size of lang === 'zh' ? windows : [windows[0], windows[4]]) {
        const { name } = size;
        await resize(size);
        found.push(...(await flawsOf(page)).map((flaw) => `${sight} at ${name}: ${flaw}`));
        if (size === windows[0]) await keepPicture(`${sight}-${name}-light`);
      }
      if (lang === 'zh' && !sight.includes('-')) {
        for (const theme of themes) {
          await wear(page, theme);
          for (const size of [windows[0], windows[1], windows[4]]) {
            await resize(size);
            await keepPicture(`${sight}-${size.name}-${theme}`);
          }
        }
        await wear(page, 'light');
      }
      await resize(windows[0]);
    };

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'screens-'));
      await mkdir(join(folder, 'empty'));
      await mkdir(pictures, { recursive: true });
      filled = fillWorkspace(join(folder, 'filled'));
      desk = await openDesk({ lang, home: filled.home });
      session = await desk.page.context().newCDPSession(desk.page);
    }, 180_000);
    afterAll(async () => {
      await desk.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test.each([
      ['before anything is there', (see: Look) => tourOfNothing(desk, join(folder, 'empty'), see)],
      ['in the midst of work', (see: Look) => tourOfWork(desk, filled, see)],
      ['on packages and receipts', (see: Look) => tourOfPackages(desk, filled, see)],
      ['on the open list', (see: Look) => tourOfList(desk, filled, see)],
    ])('%s', async (name, tour) => {
      found = [];
      try {
        await tour(look);
      } catch (error) {
        await keepSight(desk, `screens ${lang} ${name}`);
        throw error;
      }
      expect(found).toEqual([]);
    });
  },
);
