import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextStore } from '../../../../main/engine/table/xlsx/text-store';
import { useFolder } from '../support';

const folder = useFolder();

describe('a store of texts', () => {
  it('gives each text by its number, also those that went to the disk', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.nat(70_000).map((length) => '长'.repeat(length)),
    );
    let run = 0;
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), fc.nat(200_000), (texts, inMemory) => {
        run += 1;
        const store = createTextStore(join(folder.path, `spill-${run}`), inMemory);
        texts.forEach((content) => {
          store.push(content);
        });
        expect(store.count).toBe(texts.length);
        const places = [...texts.keys()];
        for (const place of [...places, ...places.reverse()]) expect(store.get(place)).toBe(texts[place]);
        for (const nowhere of [-1, texts.length, 0.5, Number.NaN]) expect(store.get(nowhere)).toBeUndefined();
        store.close();
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('makes no file while there is room in memory', async () => {
    const store = createTextStore(join(folder.path, 'unused'));
    for (let count = 0; count < 50_000; count += 1) store.push(`文本${count}`);
    expect(store.get(49_999)).toBe('文本49999');
    store.close();
    expect(await readdir(folder.path)).not.toContain('unused');
  });
});
