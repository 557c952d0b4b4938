/**
 * Prints the sizes of what is built, as it lies on the disk and as an installer would compress it. By hand, after
 * `npm run build`: `npx node --experimental-transform-types test/bench/run.mjs test/bench/window/bundles.ts`.
 */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../../support/needles';
import { kilobytes, printTable } from './support/figures';

const out = resolve(import.meta.dirname, '../../../out');
const rows = ['renderer', 'main', 'engine', 'chunks'].flatMap((part) =>
  filesBelow(resolve(out, part))
    .filter((file) => !file.endsWith('.map'))
    .map((file) => {
      const bytes = readFileSync(file);
      return { name: relative(out, file), size: bytes.length, packed: gzipSync(bytes).length };
    }),
);
const sum = (field: 'size' | 'packed') => rows.reduce((total, row) => total + row[field], 0);
printTable([
  ['', 'size', 'gzip'],
  ...rows.map(({ name, size, packed }) => [name, kilobytes(size), kilobytes(packed)]),
  ['all', kilobytes(sum('size')), kilobytes(sum('packed'))],
]);
