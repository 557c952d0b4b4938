import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A file that breaks a rule of the house, and the rule that must catch it. */
const violations = [
  [
    'shared-has-no-node',
    'shared/planted-0.ts',
    "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;",
  ],
  ['shared-is-pure', 'shared/planted-1.ts', "import { onFile } from '../main/engine/files';\nexport const x = onFile;"],
  [
    'one-importer-of-crypto',
    'main/engine/table/planted-2.ts',
    "import { createHash } from 'node:crypto';\nexport const x = createHash;",
  ],
  [
    'one-importer-of-duckdb',
    'main/engine/risk/planted-3.ts',
    "import { DuckDBInstance } from '@duckdb/node-api';\nexport const x = DuckDBInstance;",
  ],
  [
    'rooms-by-their-door',
    'main/engine/table/planted-4.ts',
    "import { systemCode } from '../files/failures';\nexport const x = systemCode;",
  ],
  [
    'doors-from-outside',
    'main/cli/planted-5.ts',
    "import { onFile } from '../engine/files';\nexport const x = onFile;",
  ],
  [
    'product-without-tests',
    'main/engine/planted-6.ts',
    "import { x as y } from '../../test/planted';\nexport const x = y;",
  ],
  [
    'product-without-dev-dependencies',
    'main/engine/planted-7.ts',
    "import * as fc from 'fast-check';\nexport const x = fc;",
  ],
  [
    'renderer-sees-only-shared',
    'renderer/planted-8.ts',
    "import { onFile } from '../main/engine/files';\nexport const x = onFile;",
  ],
  [
    'engine-without-electron',
    'main/engine/planted-9.ts',
    "import { runCommandLine } from '../cli/run';\nexport const x = runCommandLine;",
  ],
  [
    'shell-speaks-through-the-port',
    'main/shell/planted-10.ts',
    "import { createEngine } from '../engine';\nexport const x = createEngine;",
  ],
  ['electron-in-the-shell', 'main/cli/planted-11.ts', "import { app } from 'electron';\nexport const x = app;"],
  [
    'pages-stand-alone',
    'renderer/pages/data/planted-12.ts',
    "import { CataloguePage } from '../catalogue';\nexport const x = CataloguePage;",
  ],
  [
    'components-below-pages',
    'renderer/components/planted-13.ts',
    "import { pageViews } from '../pages';\nexport const x = pageViews;",
  ],
  [
    'renderer-without-node',
    'renderer/planted-14.ts',
    "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;",
  ],
] as const;

interface Found {
  rule: { name: string };
  from: string;
}

/** Runs the checker once over a copy of the house in which every violation is planted. */
async function plantAndCheck(): Promise<Found[]> {
  const house = await mkdtemp(join(tmpdir(), 'layers-'));
  try {
    for (const part of ['main', 'renderer', 'shared', '.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
      await cp(join(root, part), join(house, part), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
    await mkdir(join(house, 'test'));
    await writeFile(join(house, 'test', 'planted.ts'), 'export const x = 1;');
    for (const [, file, source] of violations) {
      await mkdir(dirname(join(house, file)), { recursive: true });
      await writeFile(join(house, file), source);
    }
    const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
    const args = [
      cruiser,
      'main',
      'shared',
      'renderer',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
    ];
    const { stdout } = spawnSync(process.execPath, args, {
      cwd: house,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const { summary } = JSON.parse(stdout) as { summary: { violations: Found[] } };
    return summary.violations;
  } finally {
    await rm(house, { recursive: true, force: true });
  }
}

describe('the layer check', () => {
  let found: Found[];

  beforeAll(async () => {
    found = await plantAndCheck();
  });

  test.each(violations)('catches a planted violation of %s', (rule, file) => {
    expect(found.filter(({ from }) => from === file).map(({ rule: { name } }) => name)).toContain(rule);
  });

  test('finds nothing but what was planted', () => {
    const planted = violations.map(([, file]) => file as string);
    expect(
      found.filter(({ from }) => !planted.includes(from)).map(({ from, rule }) => `${rule.name}: ${from}`),
    ).toEqual([]);
  });
});
