import { defineConfig } from 'vitest/config';

/** Everything of ours is bundled; packages stay in node_modules, where native ones must be. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'out',
    emptyOutDir: false,
    minify: false,
    sourcemap: true,
    rollupOptions: {
      input: { 'cli/index': 'main/cli.ts', 'sample/index': 'assets/sample/generator/main.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  test: {
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
