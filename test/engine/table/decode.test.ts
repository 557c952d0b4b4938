import iconv from 'iconv-lite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterAt } from '../../../main/engine/table/characters';
import { toUtf8, type Damage } from '../../../main/engine/table/decode';
import { nativeGb18030, portableGb18030 } from '../../../main/engine/table/gb18030';
import type { Encoding } from '../../../shared/model/dataset';
import { encode } from './support';

/** Decodes `bytes` given in pieces of `size`. */
async function decoded(bytes: Buffer, encoding: Encoding, size = bytes.length): Promise<[string, Damage]> {
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) {
      await Promise.resolve();
      yield bytes.subarray(at, at + size);
    }
  }
  const damage: Damage = { replaced: 0, firstByte: undefined };
  const texts: Buffer[] = [];
  for await (const text of toUtf8(pieces(), encoding, 0, damage)) texts.push(text);
  return [Buffer.concat(texts).toString('utf8'), damage];
}

/** All sequences of bytes of GB 18030's two shapes, those that are no character included. */
function* sequences(): Generator<Buffer> {
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xff; trail += 1) yield Buffer.from([lead, trail]);
    for (let second = 0x30; second <= 0x39; second += 1) {
      for (let third = 0x81; third <= 0xfe; third += 1) {
        for (let fourth = 0x30; fourth <= 0x39; fourth += 1) yield Buffer.from([lead, second, third, fourth]);
      }
    }
  }
}

describe('GB18030', () => {
  // The library of an older Node is of an earlier edition, and then not used at all.
  const native = nativeGb18030();

  it.skipIf(native === undefined)(
    'is the same by the system, by iconv-lite, and by our rule, over all characters of two and four bytes (needs a library of 2022)',
    () => {
      const whole: Buffer[] = [];
      let refused = 0;
      for (const bytes of sequences()) {
        if (characterAt.gb18030(bytes, 0) === bytes.length) whole.push(bytes);
        else {
          refused += 1;
          // The system's decoder refuses each of them; one in a hundred is tried, for it throws.
          if (refused % 100 === 0) expect(() => native?.(bytes)).toThrow();
        }
      }
      // 126 × 190 pairs; 39,420 places of the basic plane and all 1,048,576 beyond it.
      expect(whole).toHaveLength(23_940 + 39_420 + 1_048_576);
      const all = Buffer.concat(whole);
      expect(native?.(all) === portableGb18030(all)).toBe(true);
    },
  );

  it('has the characters that moved in 2022 where they are now, by both decoders', () => {
    const moved = Buffer.from('a6d9a6f3fe59fea0', 'hex');
    expect(portableGb18030(moved)).toBe('\ufe10\ufe19\u9fb4\u9fbb');
    expect(native?.(moved) ?? '\ufe10\ufe19\u9fb4\u9fbb').toBe('\ufe10\ufe19\u9fb4\u9fbb');
  });

  it.each([
    ['no character of the standard (iconv-lite reads 𐀀)', '8431a530', '\ufffd'],
    ['beyond the last character (iconv-lite reads halves of a pair)', 'e3329a36', '\ufffd'],
    ['U+FFFD that stands in the file', '8431a437', '\ufffd'],
    ['the euro sign of Windows', '80', '€'],
    ['half a character before a comma', 'd62c', '\ufffd,'],
    ['FF', 'ff41', '\ufffdA'],
    ['a quarter before digits', '813031', '\ufffd01'],
  ])('%s', async (_, hex, text) => {
    const [found, { replaced }] = await decoded(Buffer.from(hex, 'hex'), 'gb18030');
    expect(found).toBe(text);
    expect(replaced).toBe(text.includes('\ufffd') && hex !== '8431a437' ? 1 : 0);
  });
});

describe('any text', () => {
  const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'] as const;
  const sign = fc.constantFrom(...Array.from('aB0,;|"\r\n=中文字號（）。０\u3000é'), '𠮷', '䶮', '\ue000', '€');
  const bare = (text: string, encoding: Encoding): Buffer =>
    encoding.startsWith('utf-16') ? iconv.encode(text, encoding, { addBOM: false }) : encode(text, encoding);

  it.each(encodings)('cut anywhere into pieces is the same in %s', async (encoding) => {
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), async (signs, size) => {
        const text = signs.join('');
        const bytes = bare(text, encoding);
        fc.pre(encoding !== 'big5' || iconv.decode(bytes, 'big5') === text);
        expect(await decoded(bytes, encoding, size)).toEqual([text, { replaced: 0, firstByte: undefined }]);
      }),
    );
  });

  it.each(encodings)(
    'with any bytes changed says exactly how many places and which is the first, in %s',
    async (encoding) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(sign, { minLength: 1, maxLength: 40 }),
          fc.uint8Array({ minLength: 1, maxLength: 5 }),
          fc.nat(),
          async (signs, noise, at) => {
            const clean = bare(signs.join(''), encoding);
            const place = at % (clean.length + 1);
            const bytes = Buffer.concat([clean.subarray(0, place), noise, clean.subarray(place)]);
            const [text, { replaced, firstByte }] = await decoded(bytes, encoding, 7);
            // None of the signs is U+FFFD, but noise may be.
            const shown = text.split('\ufffd').length - 1;
            expect(shown).toBeGreaterThanOrEqual(replaced);
            if (shown > replaced) return;
            if (firstByte === undefined) return;
            const [before, none] = await decoded(bytes.subarray(0, firstByte), encoding);
            expect([before, none.replaced]).toEqual([text.slice(0, text.indexOf('\ufffd')), 0]);
          },
        ),
        { numRuns: 300 },
      );
    },
  );

  it('is UTF-8 where a UTF-8 decoder of the standard says so, and has as many damaged places', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (bytes) => {
        const [text] = await decoded(Buffer.from(bytes), 'utf-8');
        expect(text).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
      }),
      { numRuns: 2000 },
    );
  });

  it('may be megabytes without a place where it is surely not cut', async () => {
    const text = '長'.repeat(5_000_000);
    const [found, { replaced }] = await decoded(bare(text, 'gb18030'), 'gb18030', 999_999);
    expect([found === text, replaced]).toEqual([true, 0]);
  });
});
