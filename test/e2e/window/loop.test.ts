import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answerNames, findingStateNames, markNames } from '../../../shared/text/review-terms';
import { catalogueText, editText, factNames, resourceText } from '../../../shared/text/window/catalogue';
import { findingsText } from '../../../shared/text/window/package-findings';
import { reviewText } from '../../../shared/text/window/review';
import { findingText } from '../../../shared/text/window/review-finding';
import { chainOf } from './support/chain';
import { clerkAt, LONG, type Clerk } from './support/clerk';
import { builtCli, hasWindow, keepSight, openDesk, type Desk } from './support/desk';
import { certificateIn, onlyFileIn } from './support/disk';
import { fillWorkspace, type Filled } from './support/filled';
import { mouse } from './support/mouse';
import { packageSteps } from './support/pages/package';
import { reviewSteps } from './support/pages/review';
import { settingsSteps } from './support/pages/settings';

/** Guards the keys of the sample agency, whose data is invented. */
const AGENCY_PASSPHRASE = 'openlist-desk-demo';
const BUREAU_PASSPHRASE = 'the bureau signs, 2026';
const BUREAU = { office: '示例市大数据发展管理局', person: '审查甲' };
const BUREAU_CODE = '11389901MA00000160';
const RETURNED = '消费投诉信息';
const RETURN_WORDS = '摘要须写明“备注”已作脱敏。';
const SUGGESTED = '企业年报公示信息';
const SUGGEST_WORDS = '摘要可以写得更具体。';
const LATER = '食品经营许可信息';
const LATER_WORDS = '更新周期与实际不符。';
const MENDED = '消费者投诉的受理情况，“备注”一栏已作脱敏';
const UNRESOLVED_WORDS = '摘要仍然过于笼统';

describe.skipIf(!hasWindow)(
  'two rounds between an agency and its bureau, each at a window (skipped without Chromium)',
  { timeout: 240_000 },
  () => {
    let folder: string;
    let filled: Filled;
    let agencyDesk: Desk;
    let agency: ReturnType<typeof chainOf>;
    let agencyClerk: Clerk;
    let bureauDesk: Desk;
    let bureau: Clerk;
    let review: ReturnType<typeof reviewSteps>;
    const at = (name: string) => join(folder, name);
    const receiptIn = (name: string) =>
      join(at(name), readdirSync(at(name)).find((file) => file.endsWith('.zip')) ?? '');
    const verify = (file: string) => packageSteps(bureau).verify(file, 'trusted');
    const drawer = () => bureauDesk.page.getByRole('dialog');
    const rowOf = (words: string) => agencyClerk.row(findingsText.table, words);

    /** Answers the finding that is open in the drawer. */
    async function answer(action: 'mended' | 'explained', said: string): Promise<void> {
      const { page, say } = agencyDesk;
      const open = page.getByRole('dialog');
      await open.getByRole('radio', { name: say(answerNames[action]) }).check();
      await agencyClerk.field(findingsText.words, open).fill(said);
      await agencyClerk.button(findingsText.save, {}, open).click();
      const told = say(findingsText.answered, { action: say(answerNames[action]), name: '示例甲' });
      await open.getByText(told).waitFor({ timeout: LONG });
      await page.keyboard.press('Escape');
      await open.waitFor({ state: 'hidden' });
      await agency.rest();
    }

    let broken = false;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), '往返 loop-'));
      filled = fillWorkspace(at('filled'));
      // What was attached last is not ready yet: without it the next version is a whole one.
      for (let left = 2; left > 0; left -= 1) {
        const undo = ['undo', filled.workspace, '--actor', '示例甲', '--home', filled.home];
        const { status, stderr } = spawnSync(process.execPath, [builtCli, ...undo], { encoding: 'utf8' });
        if (status !== 0) throw new Error(stderr);
      }
      for (const name of ['bureau', '回执1', '第2包', '回执2']) mkdirSync(at(name));
      bureauDesk = await openDesk({ home: at('bureau') });
      const running = bureauDesk.page.getByRole('contentinfo').getByRole('progressbar');
      // Without a workspace the status bar says nothing once all is done.
      const rest = () => running.first().waitFor({ state: 'detached', timeout: LONG });
      bureau = { ...clerkAt(bureauDesk, mouse(bureauDesk)), rest };
      review = reviewSteps(bureau);
      agencyDesk = await openDesk({ home: filled.home });
      agencyClerk = clerkAt(agencyDesk, mouse(agencyDesk));
      agency = chainOf(agencyDesk, mouse(agencyDesk));
      await agencyDesk.app.answerDialog(filled.workspace);
      await agencyDesk.app.menu('workspace-open');
      await agency.actAs('示例甲');
    }, 180_000);
    beforeEach((context) => {
      context.skip(broken, 'an earlier step failed');
    });
    afterEach(async ({ task }) => {
      if (task.result?.state !== 'fail') return;
      broken = true;
      await keepSight(agencyDesk, `loop agency ${task.name}`);
      await keepSight(bureauDesk, `loop bureau ${task.name}`);
    });
    afterAll(async () => {
      await agencyDesk.close();
      await bureauDesk.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('the bureau makes its identity and trusts the agency’s certificate, having compared it', async () => {
      const settings = settingsSteps(bureau);
      const whose = { signer: BUREAU.person, agency: BUREAU.office, code: BUREAU_CODE };
      await settings.createIdentity(BUREAU_PASSPHRASE, whose);
      await settings.trust(filled.certificate);
    });

    test('the first package is trusted, its numbers agree, and nothing came before it', async () => {
      await verify(filled.package);
      await review.numbersAgree();
      await review.part('items');
      await review.openItem(RETURNED);
      await drawer().getByText(bureau.say(reviewText.firstOne)).waitFor();
    });

    test('one item is returned for a field, one bears a suggestion, the rest passes, and a receipt is signed', async () => {
      await bureau.button(reviewText.comment, { name: '备注' }, drawer()).first().click();
      await review.writeFinding('return', RETURN_WORDS);
      await review.closeItem();
      await review.openItem(SUGGESTED);
      await review.side('findings');
      await bureau.button(findingText.add, {}, drawer()).click();
      await review.writeFinding('suggest', SUGGEST_WORDS);
      await review.closeItem();
      await review.passRest();
      await review.signReceipt(BUREAU, BUREAU_PASSPHRASE, at('回执1'));
    });

    test('the agency trusts the bureau and imports the receipt: two tasks', async () => {
      await agency.trust(certificateIn(at('bureau')));
      await agency.importReceipt(receiptIn('回执1'));
      for (const words of [RETURN_WORDS, SUGGEST_WORDS]) {
        expect(await rowOf(words).innerText()).toContain(agencyDesk.say(findingStateNames.new));
      }
    });

    test('what was returned is mended in the catalogue, and both findings are answered', async () => {
      const { page, say } = agencyDesk;
      await agency.goTo('catalogue');
      await agencyClerk.hand.type(agencyClerk.field(catalogueText.search), RETURNED);
      await agencyClerk.row(catalogueText.table, RETURNED).click();
      await agencyClerk.button(resourceText.edit).click();
      await agencyClerk.field(factNames.abstract).fill(MENDED);
      await agencyClerk.button(editText.save).click();
      await page.getByText(say(editText.saved)).waitFor({ timeout: LONG });
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await agency.rest();
      await agency.goTo('package');
      // With the resource in hand, its finding is open.
      await page.getByRole('dialog').getByText(RETURN_WORDS).waitFor();
      await answer('mended', '摘要已改');
      await rowOf(SUGGEST_WORDS).click();
      await answer('explained', '摘要按目录编制规范填写');
    });

    test('version 2 is frozen, its secrecy review recorded, and the second package exported', async () => {
      await agency.freeze(2);
      await agency.exportPackage(AGENCY_PASSPHRASE, at('第2包'));
    });

    test('the bureau sees what changed, and the earlier finding with the agency’s answer, and settles it', async () => {
      await verify(onlyFileIn(at('第2包')));
      await review.part('items');
      await review.openItem(RETURNED);
      await review.side('list');
      const changed = bureau.say(reviewText.changedHere, { columns: '' });
      await drawer()
        .getByText(new RegExp(`${changed}.*摘要`))
        .waitFor();
      await review.side('findings');
      await drawer().getByText(RETURN_WORDS).first().waitFor();
      const action = bureau.say(answerNames.mended);
      await drawer().getByText(bureau.say(findingText.answer, { action })).waitFor();
      await review.settle(RETURN_WORDS, 'resolved', '');
      await review.closeItem();
    });

    test('the other stands as unresolved, a new one is added, and a second receipt is signed', async () => {
      await review.openItem(SUGGESTED);
      await review.side('findings');
      await review.settle(SUGGEST_WORDS, 'unresolved', UNRESOLVED_WORDS);
      await review.closeItem();
      await review.markByKey(SUGGESTED, 'suggest');
      await review.openItem(LATER);
      await review.side('findings');
      await bureau.button(findingText.add, {}, drawer()).click();
      await review.writeFinding('return', LATER_WORDS);
      await review.closeItem();
      await (await review.found(LATER)).getByText(new RegExp(`${bureau.say(markNames.return)}$`)).waitFor();
      await review.passRest();
      await review.signReceipt(BUREAU, BUREAU_PASSPHRASE, at('回执2'));
    });

    test('the second receipt settles, leaves standing and adds, as the bureau said', async () => {
      const { page, say } = agencyDesk;
      await agency.importReceipt(receiptIn('回执2'));
      await page
        .getByRole('radiogroup', { name: say(findingsText.show) })
        .locator('label')
        .filter({ hasText: say(findingsText.all) })
        .click();
      const states = { [RETURN_WORDS]: 'resolved', [SUGGEST_WORDS]: 'unresolved', [LATER_WORDS]: 'new' } as const;
      for (const [words, state] of Object.entries(states)) {
        await rowOf(words)
          .filter({ hasText: say(findingStateNames[state]) })
          .waitFor();
      }
      await rowOf(SUGGEST_WORDS).click();
      await page.getByRole('dialog').getByText(UNRESOLVED_WORDS).first().waitFor();
    });

    test('neither page complained of anything', () => {
      expect([...agencyDesk.complaints, ...bureauDesk.complaints]).toEqual([]);
    });
  },
);
