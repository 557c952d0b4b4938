import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { verdictNames } from '../../../shared/text/terms';
import { markNames } from '../../../shared/text/review-terms';
import { reviewText } from '../../../shared/text/window/review';
import { findingText } from '../../../shared/text/window/review-finding';
import { intakeText } from '../../../shared/text/window/review-intake';
import { verifyText } from '../../../shared/text/window/review-verify';
import { clerkAt, LONG, type Clerk } from './support/clerk';
import { builtCli, hasWindow, keepSight, openDesk, type Desk } from './support/desk';
import { fillWorkspace, type Filled } from './support/filled';
import { mouse } from './support/mouse';
import { packageSteps } from './support/pages/package';
import { reviewSteps } from './support/pages/review';

const SIGNING = 'the reviewer signs, 2026';
const RETURNED = '消费投诉信息';
const WORDS = '备注列仍可能认出个人，请删除后重新生成。';

describe.skipIf(!hasWindow)(
  'a reviewer at the window, with no workspace (skipped without Chromium)',
  { timeout: 180_000 },
  () => {
    let folder: string;
    let filled: Filled;
    let desk: Desk;
    let clerk: Clerk;
    let packages: ReturnType<typeof packageSteps>;
    let review: ReturnType<typeof reviewSteps>;
    const home = () => join(folder, 'reviewer');
    const at = (name: string) => join(folder, name);

    function run(...args: readonly string[]): void {
      const { status, stderr } = spawnSync(process.execPath, [builtCli, ...args, '--home', home()], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
    }

    async function open(): Promise<void> {
      desk = await openDesk({ home: home() });
      const running = desk.page.getByRole('contentinfo').getByRole('progressbar');
      // Without a workspace the status bar says nothing once all is done.
      const rest = () => running.first().waitFor({ state: 'detached', timeout: LONG });
      clerk = { ...clerkAt(desk, mouse(desk)), rest };
      packages = packageSteps(clerk);
      review = reviewSteps(clerk);
    }

    let broken = false;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), '审查 review-'));
      filled = fillWorkspace(at('agency'));
      for (const name of ['receipts', 'inbox']) mkdirSync(at(name));
      writeFileSync(at('pass'), SIGNING);
      const office = ['--agency', '示例市大数据发展管理局', '--code', '11389901MA00000160'];
      run('identity', 'create', '--name', '审查甲', ...office, '--passphrase-file', at('pass'));
      await open();
    }, 180_000);
    beforeEach((context) => {
      context.skip(broken, 'an earlier step failed');
    });
    afterEach(async ({ task }) => {
      if (task.result?.state !== 'fail') return;
      broken = true;
      await keepSight(desk, `review ${task.name}`);
    });
    afterAll(async () => {
      await desk.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('a package of an unknown signer shows whom to call before anything else', async () => {
      await packages.verify(filled.package, 'untrusted');
      await desk.page.getByRole('heading', { name: clerk.say(verifyText.compareTitle) }).waitFor();
      run('trust', 'add', filled.certificate);
      await packages.verifyAgain('trusted');
    });

    test('its verification reads like a table of contents, and its numbers are worked out by themselves', async () => {
      const contents = desk.page.getByRole('region', { name: clerk.say(verifyText.contents) });
      await review.numbersAgree();
      const lines = await contents.getByRole('listitem').allInnerTexts();
      expect(lines).toHaveLength(9);
      expect(lines.slice(0, 8).every((line) => line.includes('✓'))).toBe(true);
    });

    test('an item is returned by a key, and said why on one of its fields', async () => {
      await review.part('items');
      await review.markByKey(RETURNED, 'return');
      await review.openItem(RETURNED);
      await clerk.button(reviewText.comment, { name: '备注' }).first().click();
      await review.writeFinding('return', WORDS);
      await review.side('findings');
      await desk.page.getByRole('dialog').getByText(WORDS).waitFor();
      await review.closeItem();
    });

    test('the data of an item is shown as it lies in the package', async () => {
      await review.openItem(RETURNED);
      await review.side('data');
      await clerk.button(reviewText.preview).first().click();
      const cells = desk.page.getByRole('grid').getByRole('gridcell');
      await cells.first().waitFor({ timeout: LONG });
      await review.closeItem();
    });

    test('the rest is passed at once, and the receipt signed', async () => {
      await review.passRest();
      await review.signReceipt({ office: '示例市大数据发展管理局', person: '审查甲' }, SIGNING, at('receipts'));
      const made = readdirSync(at('receipts'));
      expect(made.filter((name) => name.endsWith('.zip'))).toHaveLength(1);
      expect(made.filter((name) => name.endsWith('.xlsx'))).toHaveLength(1);
    });

    test('what was said is there when the program is opened again', async () => {
      await desk.close();
      await open();
      await clerk.goTo('review');
      await desk.page.getByRole('heading', { name: clerk.say(reviewText.kept) }).waitFor();
      await packages.verify(filled.package, 'trusted');
      const line = await review.found(RETURNED);
      await line.getByText(new RegExp(`${clerk.say(markNames.return)}$`)).waitFor();
      await review.openItem(RETURNED);
      await review.side('findings');
      await desk.page.getByRole('dialog').getByText(WORDS).waitFor();
      await clerk.button(findingText.remove).click();
      await desk.page.getByRole('dialog').getByText(clerk.say(findingText.none)).waitFor();
      await clerk.button(findingText.restore).click();
      await desk.page.getByRole('dialog').getByText(WORDS).waitFor();
      await review.closeItem();
    });

    test('a folder is taken in, a bad package beside a good one, and a row opens for review', async () => {
      copyFileSync(filled.package, join(at('inbox'), 'b 好包.zip'));
      const bytes = readFileSync(filled.package);
      const half = Math.floor(bytes.length / 2);
      bytes.writeUInt8(bytes.readUInt8(half) ^ 1, half);
      writeFileSync(join(at('inbox'), 'a 坏包.zip'), bytes);
      await review.takeIn(at('inbox'));
      const grid = desk.page.getByRole('grid', { name: clerk.say(intakeText.table) });
      const rows = await grid.getByRole('row').allInnerTexts();
      expect(rows[1]).toContain('a 坏包.zip');
      expect(rows[1]).toContain(verdictNames.altered.zh);
      expect(rows[2]).toContain('b 好包.zip');
      expect(rows[2]).toContain(verdictNames.trusted.zh);
      await clerk.row(intakeText.table, 'a 坏包.zip').click();
      await desk.page.locator('[data-verdict="altered"]').waitFor({ timeout: LONG });
      const faults = desk.page.getByRole('region', { name: clerk.say(verifyText.contents) }).getByRole('table');
      await faults.first().waitFor();
    });

    test('the page complained of nothing', () => {
      expect(desk.complaints).toEqual([]);
    });
  },
);
