import type { FindingKind, ReviewMark } from '../../../../../shared/model/finding';
import { markNames, findingKindNames } from '../../../../../shared/text/review-terms';
import { claimText, reviewText } from '../../../../../shared/text/window/review';
import { conclusionText } from '../../../../../shared/text/window/review-conclusion';
import { findingText } from '../../../../../shared/text/window/review-finding';
import { intakeText } from '../../../../../shared/text/window/review-intake';
import { LONG, likeText, type Clerk } from '../clerk';

/** Where an item of the drawer is looked at. */
type Side = 'findings' | 'list' | 'data';
type Part = 'items' | 'claims' | 'signers' | 'conclusion';

const parts = {
  items: reviewText.partItems,
  claims: reviewText.partClaims,
  signers: reviewText.partSigners,
  conclusion: reviewText.partConclusion,
} as const;
const sides = { findings: reviewText.sideFindings, list: reviewText.sideList, data: reviewText.sideData } as const;
const keys: Readonly<Record<ReviewMark, string>> = { pass: '1', return: '2', suggest: '3' };

/** What a reviewer does on 审查, besides verifying. */
export function reviewSteps({ desk, hand, say, button, buttonLike, field, row, dialog, rest }: Clerk) {
  const { page, app } = desk;
  const saved = () => page.getByRole('status').getByText(say(reviewText.saved)).waitFor();

  async function part(one: Part) {
    await page
      .locator('label')
      .filter({ hasText: likeText(say(parts[one])) })
      .click();
  }

  /** The row of an item, which may be too far down to be drawn before it is looked for. */
  async function found(name: string) {
    await hand.type(field(reviewText.search), name);
    return row(reviewText.items, name).first();
  }

  return {
    part,
    found,
    saved,

    /** Looks at a side of the item in the drawer. */
    async side(one: Side) {
      await page
        .getByRole('dialog')
        .locator('label')
        .filter({ hasText: likeText(say(sides[one])) })
        .click();
    },

    /** Waits until the numbers are worked out again, and whether they agree. */
    async numbersAgree() {
      await page
        .getByRole('listitem')
        // A glyph stands before the words.
        .getByText(new RegExp(likeText(say(claimText.agreeAll)).source.slice(1)))
        .waitFor({ timeout: LONG });
    },

    /** Marks an item with its key in the table. */
    async markByKey(name: string, mark: ReviewMark) {
      const line = await found(name);
      await line.focus();
      await page.keyboard.press(keys[mark]);
      // A glyph stands before the word.
      await line.getByText(new RegExp(`${say(markNames[mark])}$`)).waitFor();
      await saved();
    },

    async openItem(name: string) {
      await (await found(name)).click();
      await dialog({ zh: name, en: name }).waitFor();
    },

    async closeItem() {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    },

    /** Writes a finding in the dialog that a comment button opened. */
    async writeFinding(kind: FindingKind, words: string) {
      const form = dialog(findingText.newTitle);
      await form.waitFor();
      await form
        .locator('label')
        .filter({ hasText: say(findingKindNames[kind]) })
        .click();
      await hand.type(form.getByLabel(say(findingText.text), { exact: true }), words);
      await hand.press(form.getByRole('button', { name: say(findingText.save), exact: true }));
      await form.waitFor({ state: 'hidden' });
      await saved();
    },

    async passRest() {
      await hand.press(buttonLike(reviewText.passRest));
      await saved();
    },

    /** Settles the earlier finding `said`, which stands in sight. */
    async settle(said: string, state: 'resolved' | 'unresolved', words: string) {
      await hand.type(page.getByLabel(say(findingText.settleWordsOf, { text: said }), { exact: true }), words);
      await page
        .getByRole('radiogroup', { name: say(findingText.settleOf, { text: said }) })
        .locator('label')
        .filter({ hasText: say(findingText[state]) })
        .click();
      await saved();
    },

    /**
     * Names the reviewer, signs with the only identity of this computer, and has the receipt put into a folder.
     * @param passphrase null: the system has it
     */
    async signReceipt(reviewer: { office: string; person: string }, passphrase: string | null, folder: string) {
      await part('conclusion');
      await hand.type(field(conclusionText.office), reviewer.office);
      await hand.type(field(conclusionText.person), reviewer.person);
      await field(conclusionText.words).focus();
      await page.getByText(say(conclusionText.nothingMissing)).waitFor();
      if (passphrase !== null) await hand.type(field(conclusionText.passphrase), passphrase);
      await app.answerDialog(folder);
      await hand.press(button(conclusionText.chooseFolder));
      await hand.press(button(conclusionText.sign));
      await page.getByRole('heading', { name: say(conclusionText.made) }).waitFor({ timeout: LONG });
      await rest();
    },

    /** Takes in a folder of packages. */
    async takeIn(folder: string) {
      await page
        .locator('label')
        .filter({ hasText: say(reviewText.viewIntake) })
        .click();
      await app.answerDialog(folder);
      await hand.press(button(intakeText.choose));
      await page.getByRole('grid', { name: say(intakeText.table) }).waitFor({ timeout: LONG });
      await rest();
    },
  };
}
