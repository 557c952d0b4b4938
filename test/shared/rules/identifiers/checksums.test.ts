import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkUscc,
  isBankCard,
  isCalendarDate,
  isOrgCode,
  isResidentId,
  isUscc,
  looksLikeResidentId,
  orgCodeAlphabet,
  orgCodeCheckCharacter,
  passesLuhn,
  residentIdCheckCharacter,
  toEighteen,
  usccAlphabet,
  usccCheckCharacter,
} from '../../../../shared/rules/identifiers';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** A day that exists, as YYYYMMDD. */
const day = fc
  .record({ year: fc.integer({ min: 1900, max: 2025 }), month: fc.integer({ min: 1, max: 12 }), day: fc.nat(31) })
  .filter((date) => isCalendarDate(date.year, date.month, date.day))
  .map((date) => `${date.year}${pad(date.month, 2)}${pad(date.day, 2)}`);
const residentId = fc
  .tuple(fc.integer({ min: 100_000, max: 999_999 }), day, digits(3))
  .map(([region, birth, serial]) => `${region}${birth}${serial}`)
  .map((body) => body + residentIdCheckCharacter(body));
const uscc = fc
  .tuple(fc.constantFrom('91', '92', '11', '12', '51', 'A1', 'N2', 'Y1'), digits(6), fc.nat(1e9), digits(1))
  .map(([kind, region, number, last]) => `${kind}${region}${pad(number % 1e8, 8)}${last}`)
  .map((body) => body + usccCheckCharacter(body));
const orgCode = fc
  .array(fc.constantFrom(...Array.from(orgCodeAlphabet)), { minLength: 8, maxLength: 8 })
  .map((body) => body.join(''))
  .map((body) => body + orgCodeCheckCharacter(body));

/** `text` with the character at `at` replaced by another of `alphabet`. */
function spoil(text: string, at: number, step: number, alphabet: string): string {
  const position = alphabet.indexOf(text.charAt(at));
  return text.slice(0, at) + alphabet.charAt((position + step) % alphabet.length) + text.slice(at + 1);
}

describe('公民身份号码 (GB 11643)', () => {
  test.each(['11010519491231002X', '11010519491231002x', '440524188001010014'])('%s is right', (id) => {
    expect(isResidentId(id)).toBe(true);
  });

  test.each([
    ['110105194912310021', 'wrong check digit'],
    ['11010519490229002X', 'no such day: 1949-02-29'],
    ['11010519491331002X', 'month 13'],
    ['01010519491231002X', 'begins with 0'],
    ['1101051949123100', 'too short'],
    ['1１010519491231002X', 'full-width digit: fold first'],
  ])('%s is wrong: %s', (id) => {
    expect(isResidentId(id)).toBe(false);
  });

  test('a wrong check digit still looks like one, a wrong date does not', () => {
    expect(looksLikeResidentId('110105194912310021')).toBe(true);
    expect(looksLikeResidentId('110105194902300021')).toBe(false);
  });

  test('fifteen digits need a real date and become eighteen by 19 and a check character', () => {
    expect(isResidentId('110105491231002')).toBe(true);
    expect(isResidentId('110105490231002')).toBe(false);
    expect(toEighteen('110105491231002')).toBe('11010519491231002X');
    expect(toEighteen('11010519491231002X')).toBe('11010519491231002X');
    expect(toEighteen('anything')).toBe('anything');
  });

  test('any valid number with one digit changed fails', () => {
    fc.assert(
      fc.property(residentId, fc.nat(16), fc.integer({ min: 1, max: 9 }), (id, at, step) => {
        expect(isResidentId(id)).toBe(true);
        expect(isResidentId(spoil(id, at, step, '0123456789'))).toBe(false);
      }),
    );
  });
});

describe('统一社会信用代码 (GB 32100)', () => {
  test.each(['91350100M000100Y43', '91512081MA62K0260E', '9131000063159284XQ'])('%s is right', (code) => {
    expect(isUscc(code)).toBe(true);
  });

  test.each(['91350211M0000XUF46', '91350100M000100Y4', '91350100m000100y43', '9135010OM000100Y43'])(
    '%s is wrong',
    (code) => {
      expect(isUscc(code)).toBe(false);
    },
  );

  test('the check tells which character the body asks for', () => {
    expect(checkUscc('91350100M000100Y43')).toEqual({ valid: true, expected: '3' });
    expect(checkUscc('91350100M000100Y44')).toEqual({ valid: false, expected: '3' });
    expect(checkUscc('no code')).toEqual({ valid: false });
  });

  test('any valid code with one character changed fails', () => {
    fc.assert(
      fc.property(uscc, fc.nat(17), fc.integer({ min: 1, max: 30 }), (code, at, step) => {
        expect(isUscc(code)).toBe(true);
        expect(isUscc(spoil(code, at, step, usccAlphabet))).toBe(false);
      }),
    );
  });
});

describe('组织机构代码 (GB 11714)', () => {
  test.each(['59467239-9', 'D2143569-X', '594672399'])('%s is right', (code) => {
    expect(isOrgCode(code)).toBe(true);
  });

  test.each(['59467239-8', 'D2143569-1', '5946723-99', 'd2143569-X'])('%s is wrong', (code) => {
    expect(isOrgCode(code)).toBe(false);
  });

  test('any valid code with one body digit changed to another digit fails', () => {
    fc.assert(
      fc.property(fc.tuple(digits(8), fc.nat(7), fc.integer({ min: 1, max: 9 })), ([body, at, step]) => {
        const code = body + orgCodeCheckCharacter(body);
        expect(isOrgCode(code)).toBe(true);
        expect(isOrgCode(spoil(code, at, step, '0123456789'))).toBe(false);
      }),
    );
  });

  test('letters count from A = 10', () => {
    fc.assert(fc.property(orgCode, (code) => isOrgCode(code)));
  });
});

describe('银行卡 (Luhn, ISO/IEC 7812-1)', () => {
  test.each(['79927398713', '6222600260001072444'])('%s passes', (number) => {
    expect(passesLuhn(number)).toBe(true);
  });

  test.each(['6222021234567890123', '', '7992739871 3', '７９９２７３９８７１３'])('"%s" fails', (number) => {
    expect(passesLuhn(number)).toBe(false);
  });

  test('a card has 13 to 19 digits', () => {
    expect(isBankCard('6222600260001072444')).toBe(true);
    expect(isBankCard('79927398713')).toBe(false);
  });

  test('any number that passes fails with one digit changed', () => {
    fc.assert(
      fc.property(digits(18), fc.nat(17), fc.integer({ min: 1, max: 9 }), (body, at, step) => {
        const last = Array.from('0123456789').find((digit) => passesLuhn(body + digit));
        expect(last).toBeDefined();
        const number = `${body}${last ?? ''}`;
        expect(passesLuhn(spoil(number, at, step, '0123456789'))).toBe(false);
      }),
    );
  });
});

test('the calendar knows leap years', () => {
  expect(isCalendarDate(2000, 2, 29)).toBe(true);
  expect(isCalendarDate(1900, 2, 29)).toBe(false);
  expect(isCalendarDate(2024, 2, 29)).toBe(true);
  expect(isCalendarDate(2023, 4, 31)).toBe(false);
  expect(isCalendarDate(2023, 0, 1)).toBe(false);
});
