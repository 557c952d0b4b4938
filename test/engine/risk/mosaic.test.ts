import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinTables, matchColumns, type Joined } from '../../../main/engine/risk';
import { classesOf, riskBench, type Cell } from './support';

const bench = riskBench();

type Rows = readonly (readonly Cell[])[];

/** Joins two tables of three columns on the first `on` of them; all three are quasi-identifiers. */
async function joined(left: Rows, right: Rows, tokens: readonly boolean[]): Promise<Joined> {
  const columns = ['c0', 'c1', 'c2'];
  const side = async (rows: Rows) => ({
    table: await bench.table(rows, 3),
    on: columns.slice(0, tokens.length),
    quasi: columns.filter((_, index) => tokens[index] !== true),
  });
  return joinTables(bench.session(), await side(left), await side(right), tokens);
}

/** Pair by pair, with no regard to cost. */
function byHand(left: Rows, right: Rows, tokens: readonly boolean[]): Joined {
  const places = tokens.map((_, index) => index);
  const known = [0, 1, 2].filter((place) => tokens[place] !== true);
  const meets = (one: readonly Cell[], other: readonly Cell[]) =>
    places.every((place) => (one[place] ?? '') !== '' && one[place] === other[place]);
  const pairs = left.flatMap((one, l) =>
    right.flatMap((other, r) => (meets(one, other) ? [{ one, other, l, r }] : [])),
  );
  const alone = (rows: Rows, others: Rows) =>
    rows.filter((row) => others.filter((other) => meets(row, other)).length === 1).length;
  const asRows = pairs.map(({ one, other, l, r }) => [
    JSON.stringify([
      known.map((place) => one[place]),
      known.map((place) => other[place]),
      places.filter((place) => tokens[place] !== true).map((place) => one[place]),
    ]),
    String(l),
    String(r),
  ]);
  const sizes = classesOf(asRows, [0]).map((part) =>
    Math.min(new Set(part.map((row) => row[1])).size, new Set(part.map((row) => row[2])).size),
  );
  return {
    shared: new Set(pairs.map(({ one }) => JSON.stringify(places.map((place) => one[place])))).size,
    leftAlone: alone(left, right),
    rightAlone: alone(right, left),
    k: sizes.length === 0 ? 0 : Math.min(...sizes),
  };
}

describe('joining two tables', () => {
  const cell = fc.constantFrom<Cell>(null, '', 'a', 'b');
  const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 });

  it.each([
    ['quasi-identifiers', [false, false]],
    ['a token', [true]],
    ['a token and a quasi-identifier', [true, false]],
  ])('on %s finds what trying every pair finds', async (_, tokens) => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (left, right) => {
        expect(await joined(left, right, tokens)).toEqual(byHand(left, right, tokens));
      }),
      { numRuns: 40 },
    );
  });

  it('counts who is alone, and the smallest class that is met', async () => {
    const left = [
      ['甲区', '1980', 'x'],
      ['甲区', '1980', 'x'],
      ['乙区', '1990', 'y'],
      ['丙区', '1970', 'z'],
    ];
    const right = [
      ['甲区', '1980', 'm'],
      ['乙区', '1990', 'n'],
      ['乙区', '1990', 'n'],
      ['丁区', '1970', 'o'],
    ];
    // 甲区: two rows meet one; 乙区: one row meets two. 丙区 and 丁区 meet nobody, and do not count.
    expect(await joined(left, right, [false, false])).toEqual({ shared: 2, leftAlone: 2, rightAlone: 2, k: 1 });
  });

  it('finds a person in two tables by the token, where neither table alone points at anybody', async () => {
    const people = ['p', 'q', 'r', 's'];
    // Four rows a class in either, by 区县 here and by 职业 there; of p alone it takes both to tell.
    const left = people.map((token, index) => [token, index < 2 ? '甲区' : '乙区', '']);
    const right = people.map((token, index) => [token, index % 2 === 0 ? '教师' : '医生', '']);
    expect(await joined(left, right, [true])).toEqual({ shared: 4, leftAlone: 4, rightAlone: 4, k: 1 });
  });

  it('finds nothing in tables that share nothing, or have no rows', async () => {
    const nothing = { shared: 0, leftAlone: 0, rightAlone: 0, k: 0 };
    expect(await joined([['a', 'b', 'c']], [['b', 'a', 'c']], [false])).toEqual(nothing);
    expect(await joined([], [['b', 'a', 'c']], [false])).toEqual(nothing);
    expect(await joined([], [], [true, false])).toEqual(nothing);
    expect(
      await joined(
        [
          [null, 'a', 'c'],
          ['', 'a', 'c'],
        ],
        [
          [null, 'a', 'c'],
          ['', 'a', 'c'],
        ],
        [false],
      ),
    ).toEqual(nothing);
  });
});

describe('columns of two releases', () => {
  const column = (name: string, rest: Partial<Parameters<typeof matchColumns>[0][number]> = {}) => ({
    name,
    kind: null,
    quasi: true,
    token: false,
    ...rest,
  });
  const names = (left: Parameters<typeof matchColumns>[0], right: Parameters<typeof matchColumns>[0]) =>
    matchColumns(left, right).map(([one, other]) => [one.name, other.name]);

  it('are the same by their kind, else by their name', () => {
    const left = [column('出生日期', { kind: 'birth-date' }), column('区 县'), column('性别')];
    const right = [column('性别'), column('区县'), column('生日', { kind: 'birth-date' })];
    expect(names(left, right)).toEqual([
      ['出生日期', '生日'],
      ['区 县', '区县'],
      ['性别', '性别'],
    ]);
  });

  it('of one name go before others of the kind', () => {
    const address = { kind: 'address' } as const;
    const left = [column('户籍地址', address), column('住址', address)];
    const right = [column('住址', address), column('单位地址', address)];
    expect(names(left, right)).toEqual([
      ['户籍地址', '单位地址'],
      ['住址', '住址'],
    ]);
  });

  it('are not the same where they are known to hold different things, whatever they are called', () => {
    expect(names([column('号码', { kind: 'age' })], [column('号码', { kind: 'address' })])).toEqual([]);
  });

  it('matter where people can be told by them in one of the two, and where both hold tokens', () => {
    const plain = { quasi: false };
    expect(names([column('区县', plain)], [column('区县')])).toEqual([['区县', '区县']]);
    expect(names([column('区县', plain)], [column('区县', plain)])).toEqual([]);
    const token = { quasi: false, token: true };
    expect(names([column('身份证', token)], [column('身份证', token)])).toEqual([['身份证', '身份证']]);
    expect(names([column('身份证', token)], [column('身份证', plain)])).toEqual([]);
  });
});
