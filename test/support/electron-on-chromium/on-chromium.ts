import { chromium } from 'playwright-core';
import type { OpenOptions, Running } from './open-app';
import { startApp } from './start-app';

/** Opens the app through the stand-in and attaches to its page. */
export async function openOnChromium(options: OpenOptions): Promise<Running> {
  const started = await startApp(options);
  const run = started.run as Running['run'];
  try {
    for (const answer of options.dialogs ?? []) await run('answerDialog', answer);
    const browser = await chromium.connectOverCDP(await started.endpoint, { noDefaults: true });
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('The app has no window');
    return {
      page,
      run,
      home: started.home,
      documents: started.documents,
      said: started.said,
      ended: started.ended,
      async stop() {
        await browser.close().catch(() => undefined);
        await started.stop();
      },
    };
  } catch (error) {
    await started.stop();
    throw error;
  }
}
