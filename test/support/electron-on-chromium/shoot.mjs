// Opens the built app, runs what is asked in its page, and takes a picture. See README.md.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

if (Number(process.versions.node.split('.')[0]) < 24) {
  const node = join(import.meta.dirname, '../../../node_modules/.bin/node');
  process.exit(spawnSync(node, process.argv.slice(1), { stdio: 'inherit' }).status ?? 1);
}
await import('./hooks.mjs');
const { openApp } = await import('./open-app.ts');
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1280x720' },
    theme: { type: 'string', default: 'light' },
    lang: { type: 'string', default: 'zh' },
    scale: { type: 'string', default: '1' },
    home: { type: 'string' },
    root: { type: 'string' },
    dialog: { type: 'string', multiple: true, default: [] },
    eval: { type: 'string' },
    wait: { type: 'string', default: '500' },
    out: { type: 'string', default: 'out/screenshots/shot.png' },
  },
});
const [width, height] = values.size.split('x').map(Number);
const { page, app, close } = await openApp({
  ...(values.home && { home: values.home }),
  ...(values.root && { root: values.root }),
  lang: values.lang,
  theme: values.theme,
  scale: Number(values.scale),
  size: { width, height },
  dialogs: values.dialog,
});
page.on('console', (message) => console.error(`[${message.type()}] ${message.text()}`));
page.on('pageerror', (error) => console.error(`[error] ${error.stack ?? error}`));
try {
  await page.waitForTimeout(Number(values.wait));
  if (values.eval) {
    const run = new Function('page', 'app', `return (async () => { ${values.eval} })()`);
    const result = await run(page, app);
    if (result !== undefined) console.log(JSON.stringify(result, null, 2));
    await page.waitForTimeout(Number(values.wait));
  }
  await page.screenshot({ path: values.out });
  console.error(values.out);
} finally {
  await close();
  process.stderr.write(app.said());
}
