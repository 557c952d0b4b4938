import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faultText } from '../../../shared/text/faults';
import { catalogueText, editText, factNames, resourceText } from '../../../shared/text/window/catalogue';
import { frameText, pageNames } from '../../../shared/text/window/frame';
import { standingText } from '../../../shared/text/window/standing';
import { clerkAt, LONG, type Clerk } from './support/clerk';
import { chainOf } from './support/chain';
import { hasWindow, openDesk, type Desk } from './support/desk';
import { fillWorkspace, type Filled } from './support/filled';
import { mouse } from './support/mouse';

let folder: string;
let filled: Filled;
let desk: Desk | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standing-'));
  filled = fillWorkspace(folder);
}, 180_000);
afterEach(async () => {
  await desk?.close();
  desk = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function opened(moves: boolean): Promise<Clerk> {
  desk = await openDesk({ home: filled.home, moves });
  await desk.app.answerDialog(filled.workspace);
  await desk.app.menu('workspace-open');
  return clerkAt(desk, mouse(desk));
}

async function atWork({ moves = false } = {}): Promise<Clerk> {
  const clerk = await opened(moves);
  const { page, say } = clerk.desk;
  await page.getByRole('heading', { level: 1, name: say(pageNames.overview) }).waitFor({ timeout: LONG });
  await chainOf(clerk.desk, clerk.hand).actAs('示例甲');
  return clerk;
}

const menuOf = async ({ desk: { app } }: Clerk) => (await app.run('menuLabels')) as string[];

describe.skipIf(!hasWindow)('changing the catalogue', { timeout: 120_000 }, () => {
  test('one resource, then all in sight: each is one step, named in menu and status bar', async () => {
    const clerk = await atWork();
    const { desk: at, button, row, field, goTo, rest, say } = clerk;
    const { page, app } = at;
    expect(await menuOf(clerk)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^撤销“/), say({ zh: '重做', en: 'Redo' })]),
    );
    await goTo('catalogue');
    await row(catalogueText.table, '食品经营许可信息').click();
    await button(resourceText.edit).click();
    const save = button(editText.save);
    expect(await save.isDisabled()).toBe(true);
    await field(factNames.department).fill('示例登记科');
    await page.getByRole('dialog').getByRole('cell').nth(2).getByRole('textbox').fill('321');
    await save.click();
    await page.getByText('示例登记科').first().waitFor();
    await rest();
    expect(await menuOf(clerk)).toContain(say(frameText.undo, { operation: '修改资源' }));
    await page.keyboard.press('Escape');

    await button(editText.bulk).click();
    await field(editText.bulkValue).fill('全部改到的科');
    await clerk.buttonLike(editText.bulkSave).click();
    await row(catalogueText.table, '全部改到的科').first().waitFor();
    await rest();
    await app.menu('undo');
    await row(catalogueText.table, '示例登记科').first().waitFor();
    expect(await menuOf(clerk)).toContain(say(frameText.redo, { operation: '修改资源' }));
    expect(at.complaints).toEqual([]);
  });
});

describe.skipIf(!hasWindow)('a system that changes its mind', { timeout: 120_000 }, () => {
  test('about motion, leaves the workspace open and what was typed', async () => {
    const clerk = await atWork({ moves: true });
    const { page, say } = clerk.desk;
    await clerk.goTo('catalogue');
    await clerk.field(catalogueText.search).fill('许可');
    for (const reducedMotion of ['reduce', 'no-preference', 'reduce'] as const) {
      await page.emulateMedia({ reducedMotion });
      // The page hears of it in its own time.
      await page.evaluate('new Promise((heard) => requestAnimationFrame(() => requestAnimationFrame(heard)))');
      expect(await clerk.field(catalogueText.search).inputValue()).toBe('许可');
      expect(await page.getByRole('heading', { level: 1, name: say(pageNames.catalogue) }).count()).toBe(1);
    }
    expect(clerk.desk.complaints).toEqual([]);
  });
});

describe.skipIf(!hasWindow)('a workspace that is not as it was left', { timeout: 120_000 }, () => {
  test('an old line altered: it is said on every page, and work goes on once that is noted', async () => {
    const journal = join(filled.workspace, 'journal.jsonl');
    const lines = (await readFile(journal, 'utf8')).split('\n');
    await writeFile(journal, lines.with(2, (lines[2] ?? '').replace('"at":"2', '"at":"1')).join('\n'));
    const clerk = await atWork();
    const { button, say, desk: at } = clerk;
    const notice = at.page.getByRole('alert').filter({
      hasText: faultText({ code: 'read-only-history', params: { line: 3 } }, at.language),
    });
    await notice.waitFor({ timeout: LONG });
    await clerk.goTo('catalogue');
    await notice.waitFor();
    await button(standingText.note).click();
    await button(standingText.noteYes).click();
    await notice.waitFor({ state: 'detached' });
    await clerk.rest();
    const bar = at.page.getByRole('contentinfo', { name: say(frameText.status) });
    await bar.getByText(say(frameText.undoBarred, { operation: '登记历史损坏' })).waitFor();
    expect((await menuOf(clerk)).some((label) => label.includes('登记历史损坏'))).toBe(true);
    expect(at.complaints).toEqual([]);
  });

  test('locked by somebody who is not heard of: the person is asked, and may take it over', async () => {
    const lock = { pid: 1, host: '另一台电脑', actor: '示例乙', heartbeat: '2026-03-01T00:00:00.000Z' };
    const file = join(filled.workspace, 'workspace.lock');
    await writeFile(file, JSON.stringify({ ...lock, startedAt: lock.heartbeat }));
    const clerk = await opened(false);
    const { desk: at, button, say } = clerk;
    const asking = at.page.getByRole('dialog').filter({ hasText: '另一台电脑' });
    await asking.waitFor({ timeout: LONG });
    await button(standingText.takeNo).click();
    await asking.waitFor({ state: 'hidden' });
    expect(await at.page.getByRole('heading', { level: 1, name: say(pageNames.overview) }).count()).toBe(0);
    await at.app.answerDialog(filled.workspace);
    await at.app.menu('workspace-open');
    await button(standingText.takeYes).click();
    await at.page.getByRole('heading', { level: 1, name: say(pageNames.overview) }).waitFor({ timeout: LONG });
    expect(await readFile(file, 'utf8')).not.toContain('另一台电脑');
    expect(at.complaints).toEqual([]);
  });
});
