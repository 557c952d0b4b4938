import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fill, type Language, type Text, type TextParams } from '../../../../shared/text/language';
import { checkout } from '../../../support/electron-on-chromium/folders';
import {
  electronBinary,
  openApp,
  type OpenApp,
  type OpenOptions,
} from '../../../support/electron-on-chromium/open-app';

/** Whether there is anything to run the window on; its suites are skipped where there is not. */
export const hasWindow =
  electronBinary !== undefined || existsSync(process.env.OPENLIST_DESK_CHROMIUM ?? '/usr/bin/chromium');

/** Folder of the built program that is tried: the checkout, or another with package.json and out/. */
export const builtRoot = process.env.OPENLIST_DESK_ROOT ?? checkout;

/** The open window, and what its language says. */
export interface Desk extends OpenApp {
  readonly language: Language;
  /** A text of the window with its placeholders filled. */
  readonly say: (text: Text, params?: TextParams) => string;
  /** What the page's own scripts complained of so far. */
  readonly complaints: readonly string[];
}

interface DeskOptions extends OpenOptions {
  readonly lang?: Language;
  /** Whether dialogs and drawers move, as they do for people. Default: no. */
  readonly moves?: boolean;
}

/** Opens the built window in `lang`. Always `close()` it. */
export async function openDesk({ lang = 'zh', moves = false, ...options }: DeskOptions = {}): Promise<Desk> {
  const opened = await openApp({ root: builtRoot, ...options, lang });
  const complaints: string[] = [];
  opened.page.on('pageerror', (error) => complaints.push(String(error)));
  opened.page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  // The engine answers from a machine that may be busy; what takes long by its nature is waited for longer.
  opened.page.setDefaultTimeout(20_000);
  // What the menu sends before the page stands there, nobody hears.
  await opened.page.getByRole('heading', { level: 1 }).first().waitFor();
  // A click may miss what is still on its way into sight, and its colours are none to judge.
  if (!moves) await opened.page.emulateMedia({ reducedMotion: 'reduce' });
  return { ...opened, language: lang, say: (text, params) => fill(text[lang], params), complaints };
}

/** The built command line of the same program. */
export const builtCli = join(builtRoot, 'out', 'cli', 'index.js');

/** Keeps a picture of the window for whoever looks into a test that failed. */
export async function keepSight({ page }: Desk, test: string): Promise<void> {
  await page.screenshot({ path: join(checkout, 'out', 'screenshots', `failed ${test.slice(0, 60)}.png`) });
}
