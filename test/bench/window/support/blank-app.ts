import react from '@vitejs/plugin-react';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { filesBelow } from '../../../support/needles';

const root = resolve(import.meta.dirname, '../../../..');

/** What the window takes of Ant Design, by the imports of its sources. */
async function antdNames(): Promise<readonly string[]> {
  const sources = filesBelow(join(root, 'renderer')).filter((file) => /\.tsx?$/.test(file));
  const names = new Set<string>();
  for (const file of sources) {
    const text = await readFile(file, 'utf8');
    for (const [, list = ''] of text.matchAll(/import \{([^}]+)\} from 'antd';/g)) {
      for (const name of list.split(',').map((part) => part.trim())) {
        if (name !== '' && !name.startsWith('type ')) names.add(name.replace(/ as .*/, ''));
      }
    }
  }
  return [...names].sort();
}

/**
 * Makes the app once more with an empty page: the same shell and engine, and a page that loads React and what the
 * window takes of Ant Design, and shows one button. Built as the window is. Gives the folder to open.
 */
export async function makeBlankApp(): Promise<string> {
  // Below the checkout, so that packages are found.
  const folder = join(root, 'out', 'bench', 'blank');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'page'), { recursive: true });
  await cp(join(root, 'package.json'), join(folder, 'package.json'));
  for (const part of ['main', 'engine', 'chunks']) {
    await cp(join(root, 'out', part), join(folder, 'out', part), { recursive: true });
  }
  const names = (await antdNames()).join(', ');
  const html = await readFile(join(root, 'renderer', 'index.html'), 'utf8');
  await writeFile(join(folder, 'page', 'index.html'), html);
  await writeFile(
    join(folder, 'page', 'main.tsx'),
    `import { createRoot } from 'react-dom/client';
import { ${names} } from 'antd';
globalThis.kept = { ${names} };
const nonce = document.querySelector('meta[property="csp-nonce"]')?.nonce ?? '';
createRoot(document.getElementById('root')).render(
  <ConfigProvider csp={{ nonce }}><Button>OK</Button></ConfigProvider>,
);
`,
  );
  await build({
    configFile: false,
    logLevel: 'silent',
    root: join(folder, 'page'),
    base: './',
    publicDir: false,
    plugins: [react()],
    build: {
      outDir: join(folder, 'out', 'renderer'),
      target: 'chrome130',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
    },
  });
  return folder;
}
