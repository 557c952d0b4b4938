import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { reviewText } from '../../../../shared/text/window/review';
import { conclusionText } from '../../../../shared/text/window/review-conclusion';
import { findingText } from '../../../../shared/text/window/review-finding';
import { intakeText } from '../../../../shared/text/window/review-intake';
import type { Clerk } from './clerk';
import type { Filled } from './filled';
import { submitElsewhere } from './other-agency';
import { reviewSteps } from './pages/review';
import { settingsSteps } from './pages/settings';
import type { Look } from './tour';

/** What a reviewer sees of a trusted package that is in sight, and of a folder of packages. */
export async function tourOfReview(clerk: Clerk, filled: Filled, look: Look): Promise<void> {
  const { desk, button, dialog, rest } = clerk;
  const review = reviewSteps(clerk);
  const { page, say } = desk;
  const item = '消费投诉信息';

  await review.numbersAgree();
  await review.part('items');
  await review.markByKey('食品经营许可信息', 'pass');
  await clerk.hand.type(clerk.field(reviewText.search), '');
  await look('review-items');
  await review.openItem(item);
  await look('review-item');
  await review.side('data');
  await button(reviewText.preview).first().click();
  await page.getByRole('dialog').getByRole('gridcell').first().waitFor();
  await look('review-item-data');
  await review.side('findings');
  await button(findingText.add).click();
  await dialog(findingText.newTitle).waitFor();
  await look('review-finding');
  await review.writeFinding('return', '数据中仍可识别到个人，请加强脱敏后重新生成。');
  await look('review-item-findings');
  await review.closeItem();
  await review.part('claims');
  await look('review-claims');
  await review.part('conclusion');
  await look('review-conclusion');
  await review.part('signers');
  await look('review-signers');
  await review.part('items');
  await review.passRest();
  const receipts = join(filled.home, '回执');
  mkdirSync(receipts, { recursive: true });
  await review.signReceipt({ office: '示例市大数据局', person: '示例丙' }, 'openlist-desk-demo', receipts);
  await page.getByRole('heading', { name: say(conclusionText.made) }).scrollIntoViewIfNeeded();
  await look('review-made');

  const inbox = join(filled.home, '收件');
  mkdirSync(inbox, { recursive: true });
  copyFileSync(filled.package, join(inbox, '示例市市场监督管理局报送的公共数据开放清单提交包（第一版）.zip'));
  const other = join(filled.home, '住建局');
  mkdirSync(other);
  const certificate = await submitElsewhere(other, join(inbox, '住建局.zip'), ['食品经营许可信息', item]);
  await settingsSteps(clerk).trust(certificate);
  await clerk.goTo('review');
  await review.takeIn(inbox);
  await rest();
  await look('review-intake');
  await clerk.buttonLike(intakeText.duplicates).click();
  await page.getByRole('dialog').waitFor();
  await look('review-duplicates');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}
