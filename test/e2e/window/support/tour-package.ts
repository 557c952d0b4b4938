import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerNames } from '../../../../shared/text/review-terms';
import { catalogueText } from '../../../../shared/text/window/catalogue';
import { frameText } from '../../../../shared/text/window/frame';
import { packageText } from '../../../../shared/text/window/package';
import { findingsText, mendTexts } from '../../../../shared/text/window/package-findings';
import { receiptText } from '../../../../shared/text/window/package-receipt';
import { secrecyText } from '../../../../shared/text/window/package-secrecy';
import { signerRoleNames, signText } from '../../../../shared/text/window/package-sign';
import { chainOf } from './chain';
import { clerkAt, LONG } from './clerk';
import type { Desk } from './desk';
import type { Filled } from './filled';
import { mouse } from './mouse';
import { reviewElsewhere } from './reviewer';
import type { Look } from './tour';

/** Items of the sample agency on which the reviewer finds something. */
const RETURNED = '食品经营许可信息';
const SUGGESTED = '企业年报公示信息';

/** The page 提交包 after a receipt came back, with everything that opens on it. */
export async function tourOfPackages(desk: Desk, filled: Filled, look: Look): Promise<void> {
  const hand = mouse(desk);
  const { button, row, goTo, rest } = clerkAt(desk, hand);
  const { page, app, say } = desk;
  const chain = chainOf(desk, hand);
  const at = (name: string) => join(filled.home, name);
  const leave = async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  };

  await Promise.all(['审查', '待签名的提交包', '移动盘'].map((name) => mkdir(at(name))));
  const long = '请核对更新周期、数据提供单位和开放条件是否与部门文件一致，并在下一版清单中写明依据。'.repeat(4);
  const reviewed = await reviewElsewhere(at('审查'), { file: filled.package, certificate: filled.certificate }, [
    { item: RETURNED, kind: 'return', text: long, deadline: '2026-01-15', severity: 'critical', basis: '第十二条' },
    { item: SUGGESTED, kind: 'suggest', text: '摘要可以写得更具体', severity: 'minor' },
  ]);
  await app.answerDialog(filled.workspace);
  await app.menu('workspace-open');
  await chain.actAs('示例甲');

  await goTo('package');
  await page.getByRole('radio', { name: say(signText.elsewhere) }).scrollIntoViewIfNeeded();
  await button(signerRoleNames['head'] ?? signText.role).click();
  await look('package-signers');
  await button(secrecyText.again).click();
  await look('package-secrecy');
  await leave();

  await writeFile(at('不是回执.zip'), 'PK');
  await app.answerDialog(at('不是回执.zip'));
  await button(receiptText.import).click();
  await page.getByRole('dialog').waitFor({ timeout: LONG });
  await look('package-receipt-malformed');
  await leave();
  await app.answerDialog(reviewed.receipt);
  await button(receiptText.import).click();
  await page.getByRole('dialog').waitFor({ timeout: LONG });
  await rest();
  await look('package-receipt-untrusted');
  await leave();
  await chain.trust(reviewed.certificate);
  await goTo('package');
  await app.answerDialog(reviewed.receipt);
  await button(receiptText.import).click();
  await page.getByRole('dialog').waitFor({ timeout: LONG });
  await rest();
  await look('package-receipt');
  await leave();

  await chain.importReceipt(reviewed.receipt);
  await page.locator('.ant-message-notice').first().waitFor({ state: 'hidden', timeout: LONG });
  await look('package-findings');
  await row(findingsText.table, RETURNED).click();
  await look('package-finding');
  await button(mendTexts.catalogue).click();
  await row(catalogueText.table, RETURNED).click();
  await page.getByRole('dialog').waitFor();
  await look('package-catalogue-marked');
  await leave();
  await goTo('decision');
  await look('package-decision-marked');
  await goTo('overview');
  await look('package-overview-due');
  await goTo('package');
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('radio', { name: say(answerNames.mended) }).check();
  await button(findingsText.save, {}, drawer).click();
  await button(findingsText.takeBack, {}, drawer).waitFor({ timeout: LONG });
  await rest();
  await look('package-finding-answered');
  await leave();
  await page.getByText(say(packageText.viewMake), { exact: true }).click();
  await row(packageText.history, say(packageText.versionShort, { version: 1 })).click();
  await look('package-record-reviewed');
  await leave();

  await chain.prepare(at('待签名的提交包'), ['clerk', 'head']);
  await look('package-waiting');
  const agency = say(signerRoleNames['agency'] ?? signText.role);
  await button(signText.signHereOf, { role: agency }).click();
  await page.getByRole('dialog').waitFor();
  await look('package-sign');
  await leave();
  await chain.prepare(at('待签名的提交包'), []);
  await chain.signWaiting('agency', 'openlist-desk-demo');
  await page.getByRole('heading', { name: say(packageText.done) }).waitFor({ timeout: LONG });
  await app.answerDialog(at('移动盘'));
  await button(packageText.copy).click();
  await page.getByRole('alert').first().waitFor({ timeout: LONG });
  await page.getByText(say(frameText.saved)).waitFor({ timeout: LONG });
  await look('package-copied');
}
