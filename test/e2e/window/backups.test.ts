import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupText, eraseText, restoreText } from '../../../shared/text/window/backups';
import { catalogueText, editText } from '../../../shared/text/window/catalogue';
import { pageNames } from '../../../shared/text/window/frame';
import { historyText, historyVerifyText } from '../../../shared/text/window/history';
import { chainOf } from './support/chain';
import { clerkAt, LONG, type Clerk } from './support/clerk';
import { hasWindow, keepSight, openDesk, type Desk } from './support/desk';
import { fillWorkspace, type Filled } from './support/filled';
import { mouse } from './support/mouse';

let folder: string;
let filled: Filled;
let desk: Desk;
let clerk: Clerk;
const at = (name: string) => join(folder, name);

/** Sets the department of all resources. */
async function renameAll(department: string): Promise<void> {
  const { button, buttonLike, field, goTo, row, rest } = clerk;
  await goTo('catalogue');
  await button(editText.bulk).click();
  await field(editText.bulkValue).fill(department);
  await buttonLike(editText.bulkSave).click();
  await row(catalogueText.table, department).first().waitFor();
  await rest();
}

describe.skipIf(!hasWindow)('backups in the window (skipped without Chromium)', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), '备份 '));
    filled = fillWorkspace(at('filled'));
    desk = await openDesk({ home: filled.home });
    clerk = clerkAt(desk, mouse(desk));
    await desk.app.answerDialog(filled.workspace);
    await desk.app.menu('workspace-open');
    await desk.page.getByRole('heading', { level: 1, name: desk.say(pageNames.overview) }).waitFor({ timeout: LONG });
    await chainOf(desk, clerk.hand).actAs('示例甲');
  }, 240_000);
  afterAll(async () => {
    await desk.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('a full one is saved, and going back to it names what is lost', async ({ onTestFailed }) => {
    onTestFailed(() => keepSight(desk, 'backups'));
    const { page, app, say } = desk;
    const { button, goTo, rest, row } = clerk;
    await goTo('settings');
    await app.answerDialog(at('全部.zip'));
    await button(backupText.save).click();
    await expect.poll(() => existsSync(at('全部.zip')), { timeout: LONG }).toBe(true);
    await rest();
    await renameAll('后来改的科');

    await goTo('settings');
    await app.answerDialog(at('全部.zip'));
    await button(backupText.restore).click();
    const dialog = page.getByRole('dialog').filter({ hasText: say(restoreText.newest) });
    await dialog.waitFor({ timeout: LONG });
    expect(await dialog.innerText()).toContain('修改资源');
    expect(await dialog.innerText()).toContain('示例市市场监督管理局');
    await button(restoreText.yes, {}, dialog).click();
    await dialog.waitFor({ state: 'hidden' });
    await rest();
    await goTo('catalogue');
    await row(catalogueText.table, '食品经营许可信息').waitFor();
    // The page takes the restored state anew: until it has come, it shows the one before.
    await expect.poll(() => row(catalogueText.table, '后来改的科').count(), { timeout: LONG }).toBe(0);
    const kept = await readdir(join(filled.workspace, 'backups'));
    expect(kept.some((name) => name.startsWith('replaced-'))).toBe(true);
    await clerk.goTo('history');
    await button(historyText.verify).click();
    await page.getByText(say(historyVerifyText.intact)).waitFor({ timeout: LONG });
  });

  test('the history is erased with a reason, and begins anew', async ({ onTestFailed }) => {
    onTestFailed(() => keepSight(desk, 'erase'));
    const { page, say } = desk;
    const { button, field, goTo } = clerk;
    await goTo('settings');
    await button(eraseText.action).click();
    const yes = button(eraseText.yes);
    expect(await yes.isDisabled()).toBe(true);
    await field(eraseText.reason).fill('误录了联系人');
    await yes.click();
    const told = page.getByRole('dialog').filter({ hasText: say(eraseText.done) });
    await told.waitFor({ timeout: LONG });
    expect(await told.getByRole('listitem').count()).toBe(4);
    await button(eraseText.close).click();
    await told.waitFor({ state: 'hidden' });
    const lines = (await readFile(join(filled.workspace, 'journal.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ actor: '示例甲', args: { reason: '误录了联系人' } });
    await renameAll('清除之后的科');
    expect(desk.complaints).toEqual([]);
  });

  test('on a computer without the workspace a backup becomes a new one', async ({ onTestFailed }) => {
    onTestFailed(() => keepSight(desk, 'welcome restore'));
    await desk.close();
    desk = await openDesk({ home: at('another home') });
    clerk = clerkAt(desk, mouse(desk));
    const { page, app, say } = desk;
    const { button, row, goTo } = clerk;
    await app.answerDialog(at('全部.zip'));
    await button(backupText.welcome).click();
    const dialog = page.getByRole('dialog').filter({ hasText: say(restoreText.title) });
    await dialog.waitFor({ timeout: LONG });
    await mkdir(at('新的'));
    await app.answerDialog(at('新的'));
    await button(restoreText.yes, {}, dialog).click();
    await page.getByRole('heading', { level: 1, name: say(pageNames.overview) }).waitFor({ timeout: LONG });
    await goTo('catalogue');
    await row(catalogueText.table, '食品经营许可信息').waitFor();
    expect(await readdir(at('新的'))).toEqual(expect.arrayContaining(['journal.jsonl', 'objects']));
    expect(desk.complaints).toEqual([]);
  });
});
