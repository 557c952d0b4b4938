import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { electronBinary } from '../../support/electron-on-chromium/open-app';
import { passphraseText } from '../../../shared/text/window/passphrase';
import { clerkAt, LONG, type Clerk } from './support/clerk';
import { builtCli, hasWindow, keepSight, openDesk, type Desk } from './support/desk';
import { fillWorkspace, type Filled } from './support/filled';
import { mouse } from './support/mouse';
import { packageSteps } from './support/pages/package';
import { reviewSteps } from './support/pages/review';

const PASSPHRASE = 'kept by the keyring, 2026';
const BUREAU = { office: '示例市大数据发展管理局', person: '审查甲' };

// Electron itself has the keyring of this machine, or none.
describe.skipIf(!hasWindow || electronBinary !== undefined)(
  'a passphrase that the system keeps (skipped without Chromium)',
  { timeout: 180_000 },
  () => {
    let folder: string;
    let filled: Filled;
    let desk: Desk;
    let clerk: Clerk;
    let review: ReturnType<typeof reviewSteps>;
    const at = (name: string) => join(folder, name);
    const offer = () => desk.page.getByRole('checkbox', { name: new RegExp(clerk.say(passphraseText.remember)) });

    function run(...args: readonly string[]): void {
      const { status, stderr } = spawnSync(process.execPath, [builtCli, ...args, '--home', at('home')], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
    }

    /** Opens the program, and in it the package at its conclusion. */
    async function open(): Promise<void> {
      desk = await openDesk({ home: at('home') });
      const running = desk.page.getByRole('contentinfo').getByRole('progressbar');
      clerk = {
        ...clerkAt(desk, mouse(desk)),
        rest: () => running.first().waitFor({ state: 'detached', timeout: LONG }),
      };
      review = reviewSteps(clerk);
      await packageSteps(clerk).verify(filled.package, 'trusted');
    }

    let broken = false;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), '口令 passphrase-'));
      filled = fillWorkspace(at('agency'));
      for (const name of ['一', '二']) mkdirSync(at(name));
      writeFileSync(at('pass'), PASSPHRASE);
      const office = ['--agency', BUREAU.office, '--code', '11389901MA00000160'];
      run('identity', 'create', '--name', BUREAU.person, ...office, '--passphrase-file', at('pass'));
      run('trust', 'add', filled.certificate);
      await open();
    }, 180_000);
    beforeEach((context) => {
      context.skip(broken, 'an earlier step failed');
    });
    afterEach(async ({ task }) => {
      if (task.result?.state !== 'fail') return;
      broken = true;
      await keepSight(desk, `passphrase ${task.name}`);
    });
    afterAll(async () => {
      delete process.env['STAND_IN_STORAGE'];
      await desk.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('is kept once a signature was made with it, where the person wants that', async () => {
      await review.part('items');
      await review.passRest();
      await review.part('conclusion');
      await offer().check();
      await review.signReceipt(BUREAU, PASSPHRASE, at('一'));
      await desk.page.getByText(clerk.say(passphraseText.remembered)).waitFor();
    });

    test('is not asked for again, also after the program was closed and opened', async () => {
      await desk.close();
      await open();
      await review.part('conclusion');
      await desk.page.getByText(clerk.say(passphraseText.remembered)).waitFor();
      await review.signReceipt(BUREAU, null, at('二'));
    });

    test('is forgotten when the person says so, and has to be typed', async () => {
      await clerk.button(passphraseText.forget).click();
      await clerk.field(passphraseText.label).waitFor();
      await offer().waitFor();
      expect(await desk.page.getByText(clerk.say(passphraseText.remembered)).count()).toBe(0);
    });

    test('is never kept where no keyring would protect it, and that is said', async () => {
      expect(desk.complaints).toEqual([]);
      await desk.close();
      process.env['STAND_IN_STORAGE'] = 'basic_text';
      await open();
      await review.part('conclusion');
      await desk.page.getByText(clerk.say(passphraseText.unprotected)).waitFor();
      expect(await offer().count()).toBe(0);
      expect(desk.complaints).toEqual([]);
    });
  },
);
