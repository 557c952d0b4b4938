import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribution, type Bar } from '../../../main/engine/risk';
import type { ColumnType } from '../../../shared/model/dataset';
import { riskBench, type Cell } from './support';

const bench = riskBench();

async function bars(values: readonly Cell[], type: ColumnType = 'text'): Promise<Bar[]> {
  const table = await bench.table(
    values.map((value) => [value]),
    1,
  );
  return distribution(bench.session(), { table }, { id: 'c0', type });
}

const repeated = (value: Cell, times: number): Cell[] => Array.from({ length: times }, () => value);
const numbered = (count: number, text: (index: number) => string) => Array.from({ length: count }, (_, i) => text(i));

describe('the distribution of a column', () => {
  it('shows texts, the commonest first, and missing ones apart', async () => {
    const values = [...repeated('乙', 2), ...repeated('甲', 3), ...repeated(null, 4), '', '丙'];
    expect(await bars(values)).toEqual([
      { label: '甲', count: 3 },
      { label: '乙', count: 2 },
      { label: '丙', count: 1 },
      { label: '', count: 5 },
    ]);
  });

  it('sums what is over, so that there are 20 bars at most', async () => {
    const values = numbered(100, (index) => `值${String(index % 30).padStart(2, '0')}`);
    const shown = await bars(values);
    expect(shown).toHaveLength(20);
    expect(shown[0]).toEqual({ label: '值00', count: 4 });
    expect(shown.at(-1)).toEqual({ label: null, count: 33 });
    expect(await bars([...values, null])).toHaveLength(20);
  });

  it('shows few numbers one by one in their order, also the labels of bands', async () => {
    const order = async (values: Cell[], type: ColumnType) => (await bars(values, type)).map(({ label }) => label);
    expect(await order(['10', '9', '-1', '10'], 'integer')).toEqual(['-1', '9', '10']);
    expect(await order(['100-109', '90-99', '<18', '110+'], 'integer')).toEqual(['<18', '90-99', '100-109', '110+']);
    expect(await order(['2021-Q2', '2020-Q4', '2021-Q1'], 'date')).toEqual(['2020-Q4', '2021-Q1', '2021-Q2']);
  });

  it('puts many numbers into round bands', async () => {
    const shown = await bars([...numbered(100, (index) => String(index + 1)), null], 'integer');
    expect(shown.slice(0, 3)).toEqual([
      { label: '0–9', count: 9 },
      { label: '10–19', count: 10 },
      { label: '20–29', count: 10 },
    ]);
    expect(shown.slice(-2)).toEqual([
      { label: '100–109', count: 1 },
      { label: '', count: 1 },
    ]);
    const fractions = await bars(
      numbered(40, (index) => (index / 10).toFixed(1)),
      'decimal',
    );
    expect(fractions.slice(0, 2)).toEqual([
      { label: '0–0.2', count: 2 },
      { label: '0.2–0.4', count: 2 },
    ]);
    expect(fractions.every(({ count }) => count === 2)).toBe(true);
    const negative = await bars(
      numbered(41, (index) => String(index - 20)),
      'integer',
    );
    expect(negative[0]).toEqual({ label: '-20–-16', count: 5 });
  });

  it('puts many days into months, quarters, years or more', async () => {
    const day = (index: number) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
    expect((await bars(numbered(60, day), 'date')).map(({ label }) => label)).toEqual(['2020-01', '2020-02']);
    const quarters = await bars(numbered(800, day), 'date');
    expect(quarters[0]).toEqual({ label: '2020-01–2020-03', count: 91 });
    const years = await bars(
      numbered(30, (index) => `${1950 + index * 3}年1月1日`),
      'date',
    );
    expect(years[0]).toEqual({ label: '1950–1954', count: 2 });
  });

  it('shows what is no number any more as texts', async () => {
    const shown = await bars([...numbered(30, String), '不详'], 'integer');
    expect(shown).toHaveLength(20);
    expect(shown.at(-1)).toEqual({ label: null, count: 12 });
  });

  it('cuts long values, and is empty for a table without rows', async () => {
    expect(await bars(['长'.repeat(100)])).toEqual([{ label: `${'长'.repeat(60)}…`, count: 1 }]);
    expect(await bars([])).toEqual([]);
    expect(await bars([null, null], 'integer')).toEqual([{ label: '', count: 2 }]);
  });

  it('has 20 bars at most, which count every row once', async () => {
    const value = fc.oneof(
      fc.constantFrom<Cell>(null, '', 'abc'),
      fc.integer({ min: -1e6, max: 1e6 }).map(String),
      fc.double({ min: -1e5, max: 1e5, noNaN: true }).map((number) => number.toFixed(3)),
    );
    const type = fc.constantFrom<ColumnType>('text', 'integer', 'decimal');
    await fc.assert(
      fc.asyncProperty(fc.array(value, { maxLength: 60 }), type, async (values, kind) => {
        const shown = await bars(values, kind);
        expect(shown.length).toBeLessThanOrEqual(20);
        expect(shown.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      }),
      { numRuns: 60 },
    );
  });
});
