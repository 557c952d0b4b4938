import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
const shared = { outDir: join(root, 'out'), emptyOutDir: false, minify: false, sourcemap: true } as const;

/**
 * Three bundles of one tree. Of the Node side everything of ours is bundled; packages stay in node_modules, where native
 * ones must be. The preload is one CommonJS file, as a sandboxed preload can load nothing. The page is whole in itself.
 */
export default defineConfig({
  root: join(root, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react()],
  builder: {
    buildApp: async (builder) => {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
  environments: {
    node: {
      consumer: 'server',
      build: {
        ...shared,
        ssr: true,
        target: 'node20',
        rollupOptions: {
          input: {
            'cli/index': join(root, 'main/cli.ts'),
            'engine/process': join(root, 'main/engine/process.ts'),
            'main/index': join(root, 'main/index.ts'),
            'sample/index': join(root, 'assets/sample/generator/main.ts'),
          },
          external: ['electron'],
          output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      build: {
        ...shared,
        ssr: true,
        target: 'node24',
        rollupOptions: {
          input: { 'main/preload': join(root, 'main/preload.ts') },
          external: ['electron'],
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
    client: {
      consumer: 'client',
      build: {
        outDir: join(root, 'out/renderer'),
        emptyOutDir: true,
        target: 'chrome130',
        sourcemap: false,
        modulePreload: { polyfill: false },
        // What is bundled into the page comes with its authors' licences.
        license: { fileName: 'licenses.json' },
        // Loaded from the disk of the same computer: one file less matters more than its size.
        chunkSizeWarningLimit: 4000,
      },
    },
  },
  test: {
    root,
    include: ['test/**/*.test.ts'],
    environment: 'node',
    env: { TZ: 'Asia/Shanghai' },
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    coverage: { provider: 'v8', include: ['main/**', 'shared/**'], reporter: ['text-summary', 'json-summary'] },
  },
});
