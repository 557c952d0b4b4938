import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
const entry = '\0windows-suites';

/** The suites that the Windows run takes: whatever touches files, paths, locks and packages. */
const suites = ['files', 'workspace', 'package', 'trust', 'table'].flatMap((room) =>
  readdirSync(join(root, 'test', 'engine', room), { recursive: true, encoding: 'utf8' })
    // Flipping every byte is arithmetic, slow under Wine, and done in full on the system itself.
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('flips.test.ts'))
    .sort()
    .map((file) => join(root, 'test', 'engine', room, file)),
);

/** One entry that loads every suite as a group of its own, so that a single Windows process runs them all. */
const suitesEntry: Plugin = {
  name: 'windows-suites',
  resolveId: (id) => (id === 'windows-suites' ? entry : undefined),
  load(id) {
    if (id !== entry) return undefined;
    const loads = suites.map((suite) => {
      const [name, path] = [relative(root, suite), suite].map((text) => JSON.stringify(text));
      return `await file(${name}, () => import(${path}));`;
    });
    return [
      `import ${JSON.stringify(join(root, 'test', 'support', 'seed.ts'))};`,
      `import { file } from 'vitest';`,
      ...loads,
    ].join('\n');
  },
};

/** A bundled test stands elsewhere; what lies beside its source is still found. */
const sourceFolders: Plugin = {
  name: 'source-folders',
  transform(code, id) {
    if (!id.startsWith(join(root, 'test'))) return undefined;
    return code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id)));
  },
};

export default defineConfig({
  root,
  plugins: [suitesEntry, sourceFolders],
  resolve: { alias: { vitest: resolve(import.meta.dirname, 'vitest.ts') } },
  // Development packages are not installed there: they go into the bundle.
  ssr: {
    noExternal: [
      /^(?!node:|@duckdb|exceljs|@e965|iconv-lite|yazl|yauzl|compress-commons|pkijs|asn1js|@peculiar|reflect-metadata|lowdb|immer|zod)/,
    ],
  },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'out/windows/tests',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      // What a test kills is a program of its own.
      input: { index: 'windows-suites', 'killed-child': join(root, 'test/engine/workspace/killed-child.ts') },
    },
  },
});
