import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { reviewText } from '../../../../shared/text/window/review';
import { findingText } from '../../../../shared/text/window/review-finding';
import type { Clerk } from './clerk';
import type { Filled } from './filled';
import { reviewSteps } from './pages/review';
import type { Look } from './tour';

/** What a reviewer sees of a trusted package that is in sight, and of a folder of packages. */
export async function tourOfReview(clerk: Clerk, filled: Filled, look: Look): Promise<void> {
  const { desk, button, dialog, rest } = clerk;
  const review = reviewSteps(clerk);
  const { page } = desk;
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

  const inbox = join(filled.home, '收件');
  mkdirSync(inbox, { recursive: true });
  copyFileSync(filled.package, join(inbox, '示例市市场监督管理局报送的公共数据开放清单提交包（第一版）.zip'));
  await review.takeIn(inbox);
  await rest();
  await look('review-intake');
}
