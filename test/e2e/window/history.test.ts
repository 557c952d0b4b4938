import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { operationText } from '../../../shared/text/operations';
import { journalFaults } from '../../../shared/text/faults/journal';
import { historyText, historyVerifyText } from '../../../shared/text/window/history';
import { chainOf, REGULATION } from './support/chain';
import { clerkAt } from './support/clerk';
import { hasWindow, keepSight, openDesk, type Desk } from './support/desk';
import { mouse } from './support/mouse';
import { historySteps } from './support/pages/history';
import { smallAgency, writeSmallAgency } from './support/small-agency';

describe.skipIf(!hasWindow)('the history (skipped without Chromium)', { timeout: 120_000 }, () => {
  const { agency, people, parking, drivers, rota, remark } = smallAgency;
  let folder: string;
  let desk: Desk;
  let chain: ReturnType<typeof chainOf>;
  let steps: ReturnType<typeof historySteps>;
  const at = (name: string) => join(folder, name);
  const setTag = operationText('tag.set', 'zh');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), '审计 history-'));
    await mkdir(at('workspace'));
    desk = await openDesk({ lang: 'zh', home: at('home') });
    chain = chainOf(desk, mouse(desk));
    steps = historySteps(clerkAt(desk, mouse(desk)));
    const files = await writeSmallAgency(folder);
    await chain.makeWorkspace({ regulation: REGULATION, agency, people, folder: at('workspace') });
    await chain.importCatalogue(files.catalogue, 3);
    await chain.attach(drivers, files.drivers);
    await chain.confirmTags();
    await chain.setTag(drivers, remark, { kind: 'free-text', role: 'sensitive', level: 3 });
    await chain.decide(parking, { type: 'unconditional', access: ['file'] });
    await chain.decide(rota, { yes: ['internal-affairs'], type: 'closed' });
  }, 120_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepSight(desk, task.name);
  });
  afterAll(async () => {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('tells what was changed, and is narrowed by what is typed and chosen', async () => {
    const { page, say } = desk;
    await steps.searchHistory(remark);
    await steps.historyRow(`列“${remark}”`).first().waitFor();
    await steps.historyRow(rota).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: say(historyText.clear) }).click();
    await mouse(desk).pick(page.getByRole('combobox', { name: say(historyText.filterResource) }), rota);
    await steps.historyRow(parking).waitFor({ state: 'detached' });
    await steps.historyRow('未认定 → 非开放').waitFor();
    await page.getByRole('button', { name: say(historyText.clear) }).click();
  });

  test('takes one earlier change back, later ones left as they are', async () => {
    await chain.goTo('history');
    await steps.revert(setTag);
    await steps.historyRow(`撤回“${setTag}”`).first().waitFor();
    await chain.goTo('decision');
    await chain.undecidedLine(1).waitFor();
    await chain.undo();
    await chain.goTo('history');
    await steps
      .historyRow(`撤销“${operationText('revert', 'zh')}”`)
      .first()
      .waitFor();
  });

  test('is exported as a workbook', async () => {
    const { page, say, app } = desk;
    await app.answerDialog(at('日志.xlsx'));
    await page.getByRole('button', { name: say(historyText.export) }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say(historyText.close) })
      .click();
    expect(read(await readFile(at('日志.xlsx'))).SheetNames).toEqual(['操作日志']);
  });

  test('is verified in place; what was altered is told by its line', async () => {
    const { page, say } = desk;
    await steps.verifyHistory();
    const journal = join(at('workspace'), 'journal.jsonl');
    const sound = await readFile(journal, 'utf8');
    await writeFile(journal, sound.replace('"operation":"tag.confirm"', '"operation":"tag.conform"'));
    await page.getByRole('button', { name: say(historyText.verify) }).click();
    await page.getByText(say(historyVerifyText.damaged)).waitFor();
    await page.getByRole('cell', { name: journalFaults['hash-mismatch'].zh }).waitFor();
    await writeFile(journal, sound);
    await steps.verifyHistory();
  });

  test('the page complained of nothing', () => {
    expect(desk.complaints).toEqual([]);
  });
});
