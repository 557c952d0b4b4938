import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { settings } from './settings';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

/** A running Chromium, and where others may attach to it. */
export interface Launched {
  readonly context: BrowserContext;
  readonly endpoint: string;
}

/** Starts Chromium with the switches that the app itself asked for. */
export async function launchChromium(switches: readonly string[]): Promise<Launched> {
  const context = await chromium.launchPersistentContext(settings.profile, {
    executablePath: settings.chromium,
    headless: !settings.headed,
    viewport: null,
    colorScheme: null,
    // It would also keep pages from connecting ahead, which is for the app to prevent.
    ignoreDefaultArgs: ['--disable-background-networking'],
    args: [
      ...quiet,
      `--force-device-scale-factor=${settings.scale}`,
      '--remote-debugging-port=0',
      ...settings.switches,
      ...switches,
    ],
  });
  const [port] = (await readFile(join(settings.profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  return { context, endpoint: `http://127.0.0.1:${port ?? ''}` };
}
