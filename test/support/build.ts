import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * Builds entries by their names as they ship, for Node. `outDir` must lie below `out/`, where packages are found, and as
 * deep as what ships, so that what an entry reads beside itself is found too.
 */
export async function buildForNode(outDir: string, input: Readonly<Record<string, string>>): Promise<void> {
  await build({
    root: resolve(import.meta.dirname, '../..'),
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      rollupOptions: { input, output: { entryFileNames: '[name].js' } },
    },
  });
}
