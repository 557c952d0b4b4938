import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { failureTexts } from '../../shared/text/failures';

const root = resolve(import.meta.dirname, '../..');

/** All source text of the product but the catalogue of failures itself. */
const source = ['main', 'shared']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((file) => file.endsWith('.ts') && !file.replaceAll('\\', '/').startsWith('shared/text/failures/'))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

test('every failure of the catalogue can happen', () => {
  expect(Object.keys(failureTexts).filter((code) => !source.includes(`'${code}'`))).toEqual([]);
});
