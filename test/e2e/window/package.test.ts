import { mkdtempSync, rmSync } from 'node:fs';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { answerNames, conclusionNames, findingKindNames } from '../../../shared/text/review-terms';
import { verdictNames } from '../../../shared/text/terms';
import { dueTexts } from '../../../shared/text/window/overview';
import { packageText as text } from '../../../shared/text/window/package';
import { findingsText, mendTexts } from '../../../shared/text/window/package-findings';
import { receiptText } from '../../../shared/text/window/package-receipt';
import { secrecyText } from '../../../shared/text/window/package-secrecy';
import { signerRoleNames, signText } from '../../../shared/text/window/package-sign';
import { chainOf } from './support/chain';
import { clerkAt, likeText, LONG } from './support/clerk';
import { hasWindow, keepSight, openDesk, type Desk } from './support/desk';
import { fillWorkspace, type Filled } from './support/filled';
import { mouse } from './support/mouse';
import { reviewElsewhere, type Reviewed } from './support/reviewer';

const RETURNED = '食品经营许可信息';
const SUGGESTED = '企业年报公示信息';
/** Guards the keys of the sample agency, whose data is invented. */
const PASSPHRASE = 'openlist-desk-demo';

describe.skipIf(!hasWindow)('a package and its receipt (skipped without Chromium)', { timeout: 240_000 }, () => {
  let folder: string;
  let filled: Filled;
  let desk: Desk;
  let chain: ReturnType<typeof chainOf>;
  let reviewed: Reviewed;
  const at = (name: string) => join(folder, name);
  const clerk = () => clerkAt(desk, mouse(desk));
  const leave = async () => {
    await desk.page.keyboard.press('Escape');
    await desk.page.getByRole('dialog').waitFor({ state: 'hidden' });
  };

  async function openAgain(): Promise<void> {
    desk = await openDesk({ lang: 'zh', home: filled.home });
    chain = chainOf(desk, mouse(desk));
    await desk.app.answerDialog(filled.workspace);
    await desk.app.menu('workspace-open');
    await chain.actAs('示例甲');
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), '报送 package-'));
    filled = fillWorkspace(at('filled'));
    await mkdir(at('reviewer'));
    reviewed = await reviewElsewhere(at('reviewer'), { file: filled.package, certificate: filled.certificate }, [
      { item: RETURNED, kind: 'return', text: '更新周期与实际不符', deadline: '2026-01-15', severity: 'critical' },
      { item: SUGGESTED, kind: 'suggest', text: '摘要可以写得更具体' },
    ]);
    await openAgain();
  }, 180_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepSight(desk, task.name);
  });
  afterAll(async () => {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a file that is no receipt is told from one, and nothing is imported', async () => {
    const { page, say } = desk;
    await chain.goTo('package');
    await writeFile(at('不是回执.zip'), 'PK');
    await desk.app.answerDialog(at('不是回执.zip'));
    await clerk().button(receiptText.import).click();
    const drawer = clerk().dialog(receiptText.title, { name: '不是回执.zip' });
    await drawer.getByText(new RegExp(`${say(verdictNames.malformed)}$`)).waitFor({ timeout: LONG });
    expect(await clerk().button(receiptText.confirm, {}, drawer).isDisabled()).toBe(true);
    await leave();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  test('a receipt of a signer who is not trusted yet is shown, and not taken over', async () => {
    const { say } = desk;
    await desk.app.answerDialog(reviewed.receipt);
    await clerk().button(receiptText.import).click();
    const drawer = desk.page.getByRole('dialog');
    await drawer.getByText(new RegExp(`${say(verdictNames.untrusted)}$`)).waitFor({ timeout: LONG });
    await drawer.getByText(say(receiptText.untrustedHint)).waitFor();
    expect(await clerk().button(receiptText.confirm, {}, drawer).isDisabled()).toBe(true);
    await leave();
  });

  test('once trusted it is imported, and its findings are a list of tasks', async () => {
    const { page, say } = desk;
    await chain.trust(reviewed.certificate);
    await chain.importReceipt(reviewed.receipt);
    const row = (words: string) => clerk().row(findingsText.table, words);
    expect(await row(RETURNED).innerText()).toContain(say(findingsText.overdue, { date: '2026-01-15' }));
    expect(await row(RETURNED).innerText()).toContain(say(findingKindNames.return));
    await row(SUGGESTED).waitFor();
    await page.getByText(say(findingsText.viewOpen, { count: 1 })).waitFor();
  });

  test('the overview tells what is overdue, and resources bear the mark that leads back', async () => {
    const { page, say } = desk;
    await chain.goTo('overview');
    await page.getByRole('button', { name: say(dueTexts.findingsOverdue, { count: 1 }) }).waitFor();
    await chain.goTo('package');
    await clerk().row(findingsText.table, RETURNED).click();
    await clerk().button(mendTexts.decision).click();
    const region = page.getByRole('region', { name: RETURNED, exact: true });
    await region.getByRole('button', { name: new RegExp(say(findingsText.onResource, { count: 1 })) }).click();
    await page.getByRole('dialog').getByText('更新周期与实际不符').waitFor();
  });

  test('an answer is recorded, and what it was stays in the finding’s course', async () => {
    const { page, say } = desk;
    const drawer = page.getByRole('dialog');
    const save = clerk().button(findingsText.save, {}, drawer);
    await drawer.getByRole('radio', { name: say(answerNames.disputed) }).check();
    expect(await save.isDisabled()).toBe(true);
    await clerk().field(findingsText.words, drawer).fill('更新周期以部门文件为准');
    await save.click();
    const told = say(findingsText.answered, { action: say(answerNames.disputed), name: '示例甲' });
    await drawer.getByText(told).waitFor({ timeout: LONG });
    await leave();
    const row = await clerk().row(findingsText.table, RETURNED).innerText();
    expect(row).toContain(say(answerNames.disputed));
    expect(row).not.toContain(say(findingsText.overdue, { date: '2026-01-15' }));
  });

  test('the package tells what its receipt came to', async () => {
    const { page, say } = desk;
    await chain.goTo('overview');
    await chain.goTo('package');
    await page.getByText(say(text.viewMake), { exact: true }).click();
    await clerk()
      .row(text.history, say(text.versionShort, { version: 1 }))
      .click();
    await page.getByRole('dialog').getByText(say(conclusionNames.returned)).waitFor();
    await leave();
  });

  test('a package waits for its signature, and is found again after the program was started anew', async () => {
    const { page, say } = desk;
    await mkdir(at('待签'));
    await chain.prepare(at('待签'), []);
    await page.getByText(say(signText.waiting, { version: 1 })).waitFor({ timeout: LONG });
    await desk.close();
    await openAgain();
    await chain.goTo('package');
    await desk.page.getByText(say(signText.waiting, { version: 1 })).waitFor({ timeout: LONG });
    const [waiting = ''] = (await readdir(at('待签'))).filter((name) => name.endsWith('.zip'));
    await desk.app.answerDialog(join(at('待签'), waiting));
    await clerk().button(signText.find).click();
    await desk.page.getByRole('list', { name: say(signText.signers) }).waitFor();
  });

  test('a file that is no signature is refused, and an identity of this computer signs in its place', async () => {
    const { page, say } = desk;
    await writeFile(at('不是签名.p7s'), 'x');
    await mkdir(at('签好'));
    await desk.app.answerDialog(at('不是签名.p7s'));
    await clerk()
      .button(signText.importOf, { role: say(signerRoleNames['agency'] ?? signText.role) })
      .click();
    await desk.app.answerDialog(at('签好'));
    await page.getByRole('alert').waitFor({ timeout: LONG });
    await chain.signWaiting('agency', PASSPHRASE);
    await page.getByRole('heading', { name: say(text.done) }).waitFor({ timeout: LONG });
  });

  test('it is copied to a stick and reads back as it was', async () => {
    const { page, say } = desk;
    await mkdir(at('U盘'));
    await desk.app.answerDialog(at('U盘'));
    await clerk().button(text.copy).first().click();
    await page.getByText(likeText(say(text.copied))).waitFor({ timeout: LONG });
    expect(await readdir(at('U盘'))).toHaveLength(1);
    await copyFile(join(at('U盘'), (await readdir(at('U盘')))[0] ?? ''), at('copy.zip'));
    await chain.verify(at('copy.zip'), 'untrusted');
  });

  test('a secrecy review without its number cannot be recorded', async () => {
    await chain.goTo('package');
    await clerk().button(secrecyText.again).click();
    const drawer = clerk().dialog(secrecyText.title, { version: 1 });
    expect(await clerk().button(secrecyText.confirm, {}, drawer).isDisabled()).toBe(true);
    await clerk().field(secrecyText.number, drawer).fill('保审〔2026〕2号');
    await clerk().field(secrecyText.by, drawer).fill('示例乙');
    await clerk().field(secrecyText.date, drawer).fill('二月三十日');
    expect(await clerk().button(secrecyText.confirm, {}, drawer).isDisabled()).toBe(true);
    await leave();
  });
});
