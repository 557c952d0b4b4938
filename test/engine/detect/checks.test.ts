import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  luhnOperand,
  luhnPasses,
  normalised,
  orgCodeChecks,
  residentIdChecks,
  residentIdOperand,
  usccChecks,
} from '../../../main/engine/detect/sql';
import { residentId } from '../../../main/engine/detect/kinds/resident-id';
import {
  fold,
  isOrgCode,
  isResidentId,
  isUscc,
  looksLikeResidentId,
  orgCodeAlphabet,
  passesLuhn,
  usccAlphabet,
} from '../../../shared/rules/identifiers';
import { column, make } from './seeded';
import { openTable, type TestTable } from './table';

let table: TestTable;
beforeAll(async () => {
  table = await openTable([{ name: 'x', values: ['x'] }]);
});
afterAll(() => table.close());

/** What an SQL expression over `v` says of each value. */
async function ask(expression: string, values: readonly string[]): Promise<unknown[]> {
  const rows = await table.session.query(
    `SELECT (${expression}) AS answer FROM (SELECT unnest(CAST($1 AS JSON)::VARCHAR[]) AS v)`,
    [JSON.stringify(values)],
  );
  return rows.map(({ answer }) => answer);
}

const text = (alphabet: string, length: number) =>
  fc
    .array(fc.constantFrom(...Array.from(alphabet)), { minLength: length, maxLength: length })
    .map((units) => units.join(''));
const many = (one: fc.Arbitrary<string>) => fc.array(one, { minLength: 50, maxLength: 50 });
const digits = '0123456789';
const runs = { numRuns: 20 };

describe('SQL and TypeScript agree, both ways', () => {
  test('公民身份号码: check character', async () => {
    const id = fc.tuple(
      text(digits.slice(1), 1),
      text(digits, 5),
      fc.constantFrom('19491231', '20000229'),
      text(digits, 3),
      text('0123456789Xx', 1),
    );
    await fc.assert(
      fc.asyncProperty(many(id.map((parts) => parts.join(''))), async (random) => {
        const values = [...random, ...column(random.length, 10, make.residentId)];
        expect(await ask(residentIdChecks(residentIdOperand('v'), 'right(v, 1)'), values)).toEqual(
          values.map(isResidentId),
        );
      }),
      runs,
    );
  });

  test('公民身份号码: shape and date, whatever the digits', async () => {
    const id = fc
      .tuple(
        text(digits, 6),
        fc.constantFrom('18', '19', '20', '21'),
        text(digits, 2),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        text(digits, 3),
        text('0123456789XA', 1),
      )
      .map(
        ([region, century, year, month, day, serial, last]) =>
          region + century + year + String(month).padStart(2, '0') + String(day).padStart(2, '0') + serial + last,
      );
    const old = id.map((value) => value.slice(0, 6) + value.slice(8, 17));
    await fc.assert(
      fc.asyncProperty(many(fc.oneof(id, old)), async (values) => {
        expect(await ask(residentId.match.replaceAll('len', 'length(v)'), values)).toEqual(
          values.map(looksLikeResidentId),
        );
      }),
      runs,
    );
  });

  test('统一社会信用代码', async () => {
    const shaped = fc.tuple(fc.constantFrom('91', '12', '52', 'A1', 'N2'), text(digits, 6), text(usccAlphabet, 10));
    await fc.assert(
      fc.asyncProperty(many(shaped.map((parts) => parts.join(''))), async (random) => {
        const values = [...random, ...column(random.length, 10, make.uscc)];
        expect(await ask(usccChecks('v'), values)).toEqual(values.map(isUscc));
      }),
      runs,
    );
  });

  test('组织机构代码', async () => {
    const shaped = fc.tuple(text(orgCodeAlphabet, 8), fc.constantFrom('', '-'), text('0123456789X', 1));
    await fc.assert(
      fc.asyncProperty(many(shaped.map((parts) => parts.join(''))), async (random) => {
        const values = [...random, ...column(random.length, 10, make.orgCode)];
        expect(await ask(orgCodeChecks('v'), values)).toEqual(values.map(isOrgCode));
      }),
      runs,
    );
  });

  test('Luhn', async () => {
    const number = fc.integer({ min: 13, max: 19 }).chain((length) => text(digits, length));
    await fc.assert(
      fc.asyncProperty(many(number), async (random) => {
        const values = [...random, ...column(random.length, 10, make.bankCard)];
        expect(await ask(luhnPasses(luhnOperand('v')), values)).toEqual(values.map(passesLuhn));
      }),
      runs,
    );
  });

  test('the normalised copy of numbers is the folded one', async () => {
    const unit = fc.constantFrom(
      ...Array.from('0１9９AＡzｚ@＠－-–x汉'),
      '\u00A0',
      '\u3000',
      '\u200B',
      '\uFEFF',
      '\u2009',
    );
    const value = fc.array(unit, { maxLength: 12 }).map((units) => `１${units.join('')}`);
    await fc.assert(
      fc.asyncProperty(many(value), async (values) => {
        expect(await ask(normalised('v'), values)).toEqual(values.map((one) => fold(one).text.trim()));
      }),
      runs,
    );
  });
});
