import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attempt, laboratory, recovered } from './laboratory';

const attack = laboratory();
const phones = Array.from({ length: 80 }, (_, index) => `1540000${String(1000 + index * 7)}`);
const digest = (algorithm: string, text: string) => createHash(algorithm).update(text).digest();
const letters = (hex: string) => hex.replace(/[0-9a-f]/g, (digit) => 'abcdefghijklmnop'.charAt(parseInt(digit, 16)));

/** The phone is deleted; what `token` makes of it stays. */
async function attacked(token: (phone: string, index: number) => string) {
  const result = await attack({
    columns: [
      { name: '手机', kind: 'mobile-phone', role: 'direct', operator: 'delete' },
      { name: '编号', operator: 'keep' },
    ],
    rows: phones.map((phone, index) => [phone, token(phone, index)]),
  });
  return recovered(result, 'enumerate-hash');
}

describe('a hash without a key', () => {
  it.each(['md5', 'sha1', 'sha256'])('is found: %s', async (algorithm) => {
    expect(await attacked((phone) => digest(algorithm, phone).toString('hex'))).toEqual({ c1: 80 });
  });

  it('is found in capitals, cut short at either end, in Base64 or in letters', async () => {
    expect(await attacked((phone) => digest('sha256', phone).toString('hex').toUpperCase())).toEqual({ c1: 80 });
    expect(await attacked((phone) => digest('md5', phone).toString('hex').slice(8, 24))).toEqual({});
    expect(await attacked((phone) => digest('md5', phone).toString('hex').slice(0, 16))).toEqual({ c1: 80 });
    expect(await attacked((phone) => digest('md5', phone).toString('hex').slice(-12))).toEqual({ c1: 80 });
    expect(await attacked((phone) => digest('sha256', phone).toString('base64'))).toEqual({ c1: 80 });
    expect(await attacked((phone) => digest('sha1', phone).toString('base64url'))).toEqual({ c1: 80 });
    expect(await attacked((phone) => letters(digest('sha256', phone).toString('hex')).slice(0, 32))).toEqual({
      c1: 80,
    });
  });

  it('is counted row by row where only some are without a key', async () => {
    const mixed = (phone: string, index: number) =>
      index < 30 ? digest('md5', phone).toString('hex') : createHmac('md5', 'k').update(phone).digest('hex');
    expect(await attacked(mixed)).toEqual({ c1: 30 });
  });

  it('is no keyed one', async () => {
    expect(await attacked((phone) => createHmac('sha256', '密钥').update(phone).digest('hex'))).toEqual({});
    expect(await attacked((phone) => digest('sha256', `盐${phone}`).toString('hex').slice(0, 8))).toEqual({});
  });
});

describe('an encoding without a key', () => {
  const complement = (text: string) => text.replace(/\d/g, (digit) => String(9 - Number(digit)));
  const moved = (text: string) => text.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10));
  const turned = (text: string) => Array.from(text).reverse().join('');

  it.each([
    ['Base64', (text: string) => Buffer.from(text).toString('base64')],
    ['hexadecimal', (text: string) => Buffer.from(text).toString('hex')],
    ['the end first', turned],
    ['nines’ complement', complement],
    ['digits moved by three', moved],
  ])('is undone: %s', async (_, encode) => {
    expect(await attacked(encode)).toEqual({ c1: 80 });
  });

  it('is not seen in what merely looks like one', async () => {
    expect(await attacked((_, index) => (index === 0 ? turned(phones[0] ?? '') : `A${index}号`))).toEqual({});
    expect(await attacked((_, index) => String(index))).toEqual({});
  });
});

describe('a pseudonym of ours', () => {
  it('comes out clean, at its shortest too, and was tried', async () => {
    for (const length of [16, 32, 64]) {
      const result = await attack({
        columns: [{ name: '手机', kind: 'mobile-phone', role: 'direct', operator: 'pseudonym', params: { length } }],
        rows: phones.map((phone) => [phone]),
      });
      expect(recovered(result, 'enumerate-hash')).toEqual({});
      expect(attempt(result, 'enumerate-hash')).toMatchObject({ columns: ['c0'], rows: 80, recovered: 0, note: null });
    }
  });
});

describe('a table without identifiers', () => {
  it('has nothing to attack', async () => {
    const result = await attack({
      columns: [{ name: '品名', operator: 'keep' }],
      rows: [['粳米'], [''], ["'; DROP TABLE x; --"]],
    });
    expect(result.recovered).toEqual([]);
    expect(result.attempts.map(({ note }) => note)).toEqual([
      'nothing-to-attack',
      'nothing-to-attack',
      'nothing-to-attack',
      'no-previous-release',
      'nothing-to-attack',
    ]);
  });
});
