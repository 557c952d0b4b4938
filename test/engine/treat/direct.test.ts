import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stage, type StageOptions } from '../../../main/engine/table';
import { applyPlan, parsePlan, runDirectly, runPlan } from '../../../main/engine/treat';
import { quietJob } from '../../../shared/job';
import type { PlanInput, Step } from '../../../shared/model/plan';
import { testKey } from './operators/treat-values';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'treat-direct-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What is done to the columns of a test, by turns. */
const operators: readonly [string, Step['params']?][] = [
  ['keep'],
  ['mask', { keepStart: 1 }],
  ['pseudonym', { scope: 'x' }],
  ['generalise-number', { width: 10 }],
];

function planFor(names: readonly string[], rest: Partial<PlanInput> = {}) {
  const steps = names.map((name, index) => {
    const [operator, params = {}] = operators[index % operators.length] ?? ['keep'];
    return { column: `c${index}`, name, operator, params };
  });
  return parsePlan({ version: 1, steps, quasi: names.length > 1 ? ['c0', 'c1'] : ['c0'], ...rest });
}

/** Treats a file where it lies and staged, by a plan for its columns; null where it is not read where it lies. */
async function bothWays(content: string | Uint8Array, reading: StageOptions = {}, rest: Partial<PlanInput> = {}) {
  const [path, near, far] = ['in.csv', 'near.csv', 'far.csv'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(path, content);
  await rm(near, { force: true });
  const staged = await stage(path, reading);
  try {
    const names = staged.columns.map(({ name }) => name);
    const request = { plan: planFor(names, rest), key: testKey, setting: 'conditional', job: quietJob } as const;
    const direct = await runDirectly({ ...request, path, reading, target: near });
    if (direct === undefined) {
      expect(existsSync(near)).toBe(false);
      return null;
    }
    expect(direct).toEqual(await runPlan({ ...request, staged, target: far }));
    expect(await readFile(near)).toEqual(await readFile(far));
    return direct;
  } finally {
    await staged.close();
  }
}

describe('a file that is treated where it lies', () => {
  it.each<[string, string, StageOptions?]>([
    ['plain', '区,数\n甲,1\n乙,22\n'],
    ['CRLF', '区,数\r\n甲,1\r\n乙,22\r\n'],
    ['a byte order mark', '\ufeff区,数\n甲,1\n'],
    ['tabs', '区\t数\n甲\t1\n乙\t2\n'],
    ['quotes', '区,数\n"甲,""乙""",1\n"",2\n'],
    ['empty and missing', '区,数,注\n,1,""\n"",2,\n'],
    ['no end of the last row', '区,数\n甲,1\n乙,2'],
    ['two rows of header', '表一,\n区,数\n甲,1\n乙,2\n', { headerRows: 2 }],
    ['one column', '数\n1\n2\n'],
    ['a total that stays', '区,数\n甲,1\n合计,1\n'],
  ])('is treated to the same bytes and figures as staged: %s', async (_, text, reading) => {
    expect(await bothWays(text, reading)).not.toBeNull();
  });

  it.each<[string, string | Uint8Array, StageOptions?]>([
    ['GB18030', Buffer.from([0xc7, 0xf8, 0x2c, 0x61, 0x0a, 0xbc, 0xd7, 0x2c, 0x31, 0x0a])],
    ['not all UTF-8', Buffer.concat([Buffer.from('区,数\n甲,1\n'), Buffer.from([0xff, 0x2c, 0x31, 0x0a])])],
    ['a short row', '区,数,注\n甲,1,x\n乙\n'],
    ['a blank line', '区,数\n甲,1\n\n乙,2\n'],
    ['extra empty fields', '区,数\n甲,1,\n乙,2\n'],
    ['a quote inside a field', '区,数\n甲"乙,1\n'],
    ['text behind a closing quote', '区,数\n"甲"乙,1\n'],
    ['a line break inside a field', '区,数\n"甲\n乙",1\n'],
    ['both line ends', '区,数\r\n甲,1\n乙,2\r\n'],
    ['a lone CR', '区,数\n甲\r,1\n'],
    ['old Mac line ends', '区,数\r甲,1\r乙,2\r'],
    ['notes below the data', '区,数\n甲,1\n说明：数据截至年底,\n'],
    ['a total that is left out', '区,数\n甲,1\n合计,1\n', { foot: 'all' }],
    ['no rows', '区,数\n'],
  ])('is staged where that is not certain to be the same: %s', async (_, content, reading) => {
    expect(await bothWays(content, reading)).toBeNull();
  });

  it('is staged where rows are left out by others, or a text is searched', async () => {
    const text = `区,数\n${'甲,1\n'.repeat(9)}乙,2\n`;
    expect(await bothWays(text, {}, { suppressBelow: 5 })).toBeNull();
    const steps = [
      { column: 'c0', name: '区', operator: 'scrub', params: {} },
      { column: 'c1', name: '数', operator: 'keep', params: {} },
    ];
    expect(await bothWays(text, {}, { steps })).toBeNull();
  });

  it('is never treated otherwise than staged, however ugly it is', async () => {
    const tame = fc.constantFrom(
      '',
      '""',
      ' ',
      '1',
      '-2.5',
      '0012',
      '甲',
      '"甲"',
      '"a,b"',
      '"a""b"',
      '合计',
      '１２',
      '\\N',
      'NULL',
    );
    const ugly = fc.oneof(
      tame,
      fc.constantFrom('a"b', '"a"b', '注：略', '\u0000', '\ufeff', '=1+1', '"\n"', '\r', '"', "'", '\\', '#'),
      fc.string({ unit: 'grapheme-composite', maxLength: 6 }),
    );
    const tableOf = (cell: fc.Arbitrary<string>, width: fc.Arbitrary<number | null>, most: number) =>
      fc.record({
        rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
        width,
        delimiter: fc.constantFrom(',', ',', '\t', ';'),
        ends: fc.array(fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'), { minLength: 1, maxLength: most }),
        mark: fc.boolean(),
        lastEnd: fc.boolean(),
        reading: fc.record({
          delimiter: fc.option(fc.constantFrom(',', '\t'), { nil: undefined }),
          headerRows: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
          foot: fc.option(fc.constantFrom('keep', 'notes', 'all'), { nil: undefined }),
        }),
      });
    const widths = fc.integer({ min: 1, max: 4 });
    const table = fc.oneof(tableOf(tame, widths, 1), tableOf(ugly, fc.option(widths), 2));
    const counts = { direct: 0, staged: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(table, async ({ rows, width, delimiter, ends, mark, lastEnd, reading }) => {
        const lines = rows.map((row) =>
          (width === null ? row : Array.from({ length: width }, (_, index) => row[index % row.length] ?? '')).join(
            delimiter,
          ),
        );
        const text = lines.map((line, index) => `${line}${ends[index % ends.length] ?? '\n'}`).join('');
        const content = `${mark ? '\ufeff' : ''}${lastEnd ? text : text.replace(/[\r\n]+$/, '')}`;
        const options = Object.fromEntries(Object.entries(reading).filter(([, value]) => value !== undefined));
        const done = await bothWays(content, options).catch((error: unknown) => {
          // What cannot be staged is refused either way.
          if (error instanceof Error && 'code' in error) return 'refused' as const;
          throw error;
        });
        counts[done === 'refused' ? 'refused' : done === null ? 'staged' : 'direct'] += 1;
      }),
      { numRuns: process.env['OPENLIST_DESK_LONG'] === '1' ? 5000 : 60 },
    );
    expect(counts.direct).toBeGreaterThan(3);
    expect(counts.staged).toBeGreaterThan(3);
  }, 600_000);

  it('leaves nothing behind, and the target as it was, when it turns out to be another file than it seemed', async () => {
    const path = join(folder, 'late.csv');
    const out = join(folder, 'late-out.csv');
    const rows = Array.from({ length: 40_000 }, (_, row) => `甲${row},${row},`).join('\n');
    await writeFile(path, `区,数,注\n${rows}\n乙,1\n`);
    await writeFile(out, 'as it was');
    const before = await readdir(tmpdir());
    const request = { plan: planFor(['区', '数', '注']), key: testKey, setting: 'conditional', job: quietJob } as const;
    expect(await runDirectly({ ...request, path, target: out })).toBeUndefined();
    expect(await readFile(out, 'utf8')).toBe('as it was');
    const mine = (name: string) => name.startsWith(`openlist-desk-${process.pid}-`);
    expect((await readdir(tmpdir())).filter(mine)).toEqual(before.filter(mine));
    const { rowsOut } = await applyPlan({ path, out, plan: planFor(['区', '数', '注']), key: testKey });
    expect(rowsOut).toBe(40_001);
  });
});
