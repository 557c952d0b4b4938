import { describe, expect, it } from 'vitest';
import { readLadder } from '../../../main/engine/treat';
import { sha256 } from '../../../main/engine/trust';

const read = (text: string) => readLadder(Buffer.from(text));

describe('a ladder file', () => {
  it('has a value a line with its labels, however they are set apart', () => {
    for (const sign of [';', ',', '\t']) {
      const text = `\ufeff甲${sign}一${sign}*\r\n\r\n乙${sign}二${sign}*\r\n`;
      const { digest, levels, labels, forked } = read(text);
      expect({ digest, levels, forked }).toEqual({ digest: sha256(Buffer.from(text)), levels: 3, forked: [] });
      expect([...labels]).toEqual([
        ['甲', ['甲', '一', '*']],
        ['乙', ['乙', '二', '*']],
      ]);
    }
  });

  it('may be in GB 18030, as Excel saves it, and quote what holds the delimiter', () => {
    const { labels } = readLadder(Buffer.from([0xbc, 0xd7, 0x3b, 0xd2, 0xbb, 0x0a]));
    expect([...labels.keys()]).toEqual(['甲']);
    expect(read('"a;""b""";c').labels.get('a;"b"')).toEqual(['a;"b"', 'c']);
  });

  it('says at which level it is no tree', () => {
    expect(read('a;1;x;*\nb;1;y;*\nc;2;y;*').forked).toEqual([2]);
  });

  it('is refused where it is uneven, contradicts itself or is empty', () => {
    expect(() => read('a;1\nb')).toThrow(
      expect.objectContaining({ code: 'ladder-uneven', params: { line: 2, cells: 1, levels: 2 } }),
    );
    expect(() => read('a;1\na;1\na;2')).toThrow(
      expect.objectContaining({ code: 'ladder-contradicts', params: { line: 3 } }),
    );
    expect(() => read('\n')).toThrow(expect.objectContaining({ code: 'ladder-empty' }));
    expect(() => read(';'.repeat(101))).toThrow(expect.objectContaining({ code: 'ladder-too-large' }));
  });
});
