import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      hasInstallScript: z.boolean().default(false),
      dev: z.boolean().default(false),
    }),
  ),
});

const file = join(resolve(import.meta.dirname, '../..'), 'package-lock.json');
const { packages } = lockSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const all = Object.entries(packages).filter(([path]) => path !== '');
/** What is installed with the program. */
const shipped = all.filter(([, { dev }]) => !dev);
const names = (found: typeof all) => found.map(([path]) => path.replace(/^.*node_modules\//, ''));

const permissive = [
  'MIT',
  'MIT/X11',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  '0BSD',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
];

test('every package that is shipped has a permissive licence; one of exceljs’s reader, which is not used, names none', () => {
  expect(names(shipped.filter(([, { license }]) => !permissive.includes(license ?? '')))).toEqual(['buffers']);
});

test('no package that is shipped runs a script when it is installed, and of the others only node may', () => {
  expect(names(all.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual(['electron-winstaller', 'node']);
  const { allowScripts } = z
    .object({ allowScripts: z.record(z.string(), z.boolean()) })
    .parse(JSON.parse(readFileSync(join(dirname(file), 'package.json'), 'utf8')));
  expect(allowScripts).toEqual({ 'electron-winstaller': false, node: true });
  expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});

test('every package is pinned by its digest and comes from the registry', () => {
  expect(names(all.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')))).toEqual([]);
  const elsewhere = ({ resolved = 'https://registry.npmjs.org/' }: { resolved?: string | undefined }) =>
    !resolved.startsWith('https://registry.npmjs.org/');
  expect(names(all.filter(([, entry]) => elsewhere(entry)))).toEqual([]);
});
