import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { toUtf8, type Damage } from '../../../main/engine/table/encoding';

async function decode(bytes: Buffer): Promise<{ text: string; damage: Damage }> {
  const damage: Damage = { replaced: 0, firstByte: undefined };
  const pieces: Buffer[] = [];
  async function* whole() {
    await Promise.resolve();
    yield bytes;
  }
  for await (const piece of toUtf8(whole(), 'gb18030', 0, damage)) pieces.push(piece);
  return { text: Buffer.concat(pieces).toString('utf8'), damage };
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Byte sequences as lines, so that one that is broken does not run into the next. */
const lines = (sequences: readonly number[][]) => Buffer.from(sequences.flatMap((bytes) => [...bytes, 0x0a]));

describe('GB18030', () => {
  test('every two bytes are what iconv-lite has them be, whichever edition of the standard the platform goes by', async () => {
    for (const lead of range(0x81, 0xfe)) {
      const bytes = lines(range(0x40, 0xfe).flatMap((trail) => (trail === 0x7f ? [] : [[lead, trail]])));
      const { text, damage } = await decode(bytes);
      expect(text).toBe(iconv.decode(bytes, 'gb18030'));
      expect(damage.replaced).toBe(0);
    }
  });

  test('every character beyond the two bytes comes back as it was written', async () => {
    // U+FFFD is what stands for damage, surrogates are halves, and U+E5E5 is no character of GB18030.
    const planes = [
      range(0x80, 0xd7ff),
      range(0xe000, 0xe5e4),
      range(0xe5e6, 0xfffc),
      range(0x10000, 0x2fffd),
      range(0xf0000, 0x10ffff),
    ];
    for (const characters of planes) {
      for (let from = 0; from < characters.length; from += 20_000) {
        const text = `${characters
          .slice(from, from + 20_000)
          .map((code) => String.fromCodePoint(code))
          .join(',')}\n`;
        const { text: back, damage } = await decode(iconv.encode(text, 'gb18030'));
        expect(back === text).toBe(true);
        expect(damage.replaced).toBe(0);
      }
    }
  });

  test('four bytes that are no character are counted, and where the first is', async () => {
    const { text, damage } = await decode(Buffer.from([0xd5, 0xc5, 0x84, 0x31, 0xa5, 0x30, 0x0a, 0xc8, 0xfd]));
    expect(damage).toMatchObject({ firstByte: 2 });
    expect(damage.replaced).toBeGreaterThan(0);
    expect([text.startsWith('张'), text.endsWith('\n三')]).toEqual([true, true]);
  });

  test('half a character does not swallow the delimiter or the line end behind it', async () => {
    const { text, damage } = await decode(Buffer.from([0xd5, 0x2c, 0x61, 0x0a, 0xd5, 0x0a, 0x62]));
    expect(text).toBe('\ufffd,a\n\ufffd\nb');
    expect(damage).toEqual({ replaced: 2, firstByte: 0 });
  });
});
