import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeholders, type Text } from '../../shared/text/language';

const folder = join(import.meta.dirname, '../../shared/text/window');

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}

/** Every text in a module, by where it stands. */
function textsIn(value: unknown, path: string): [string, Text][] {
  if (isText(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${path}.${name}`));
}

// The field's own terms are said by the command line too, and stand beside.
const files = [...(await readdir(folder)).filter((name) => name.endsWith('.ts')), join('..', 'terms.ts')];

describe.each(files)('texts of the window: %s', async (name) => {
  const texts = textsIn(await import(join(folder, name)), name);

  test('every text is there in both languages, with the same placeholders', () => {
    expect(texts.length).toBeGreaterThan(0);
    for (const [path, { zh, en }] of texts) {
      // Chinese may do without words that English needs, never the other way round.
      expect([path, en.trim()]).not.toEqual([path, '']);
      expect([path, placeholders(en).toSorted()]).toEqual([path, placeholders(zh).toSorted()]);
    }
  });

  test('nobody is shouted at, and nobody is called 您', () => {
    const loud = texts.filter(([, { zh, en }]) => /[!！您]/.test(zh + en)).map(([path]) => path);
    expect(loud).toEqual([]);
  });
});
