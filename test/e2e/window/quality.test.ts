import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { qualityMeasureTexts } from '../../../shared/text/quality';
import { qualityText as text } from '../../../shared/text/window/quality';
import { chainOf, REGULATION } from './support/chain';
import { clerkAt, LONG } from './support/clerk';
import { hasWindow, keepSight, openDesk, type Desk } from './support/desk';
import { mouse } from './support/mouse';
import { smallAgency, writeSmallAgency } from './support/small-agency';

describe.skipIf(!hasWindow)('the quality of a dataset (skipped without Chromium)', { timeout: 120_000 }, () => {
  const { agency, people, parking } = smallAgency;
  let folder: string;
  let desk: Desk;
  const at = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), '质量 quality-'));
    await mkdir(at('workspace'));
    desk = await openDesk({ lang: 'zh', home: at('home') });
    const chain = chainOf(desk, mouse(desk));
    const files = await writeSmallAgency(folder);
    await chain.makeWorkspace({ regulation: REGULATION, agency, people, folder: at('workspace') });
    await chain.importCatalogue(files.catalogue, 3);
    // Invented; one day that is none, and one row twice.
    const rows = ['P1,2025-01-05', 'P2,2025-02-30', 'P3,2025-03-07', 'P3,2025-03-07'];
    await writeFile(at('停车.csv'), `编号,启用日期\n${rows.join('\n')}\n`);
    await chain.attach(parking, at('停车.csv'));
  }, 120_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepSight(desk, task.name);
  });
  afterAll(async () => {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is shown with the worst measure first, and a measure in hand with its formula and its records', async () => {
    const { page, say } = desk;
    const { button, row } = clerkAt(desk, mouse(desk));
    await button(text.action).click();
    const grid = page.getByRole('grid', { name: say(text.table), exact: true });
    await grid.waitFor({ timeout: LONG });
    const { name, formula } = qualityMeasureTexts['date-real'];
    const scores = await grid.getByRole('row').allInnerTexts();
    expect(scores.findIndex((words) => words.includes('75%'))).toBeLessThan(
      scores.findIndex((words) => words.includes('100%')),
    );
    await row(text.table, say(name)).filter({ hasText: '75%' }).click();
    const detail = page.getByRole('region', { name: say(text.detail) });
    await detail.getByText(say(formula)).waitFor();
    await detail.getByText('启用日期 1').waitFor();
    await detail.getByText(`2${say(text.recordsHint)}`).waitFor();
  });

  test('is exported as a workbook', async () => {
    const { page, say, app } = desk;
    await app.answerDialog(at('质量报告.xlsx'));
    await page.getByRole('button', { name: say(text.export) }).click();
    const told = page.getByRole('dialog', { name: say(text.exported) });
    await told.getByRole('button', { name: say(text.close) }).click({ timeout: LONG });
    await told.waitFor({ state: 'hidden' });
    const { SheetNames } = read(await readFile(at('质量报告.xlsx')));
    expect(SheetNames).toEqual(['概览', '指标', '逐列', '重复与主键']);
  });

  test('the page complained of nothing', () => {
    expect(desk.complaints).toEqual([]);
  });
});
