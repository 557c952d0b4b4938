import { describe, expect, it } from 'vitest';
import { attempt, laboratory, recovered, type Subject } from './laboratory';

const attack = laboratory();
const columns: Subject[] = [
  { name: '许可证', operator: 'keep' },
  { name: '年龄', kind: 'age', role: 'quasi', operator: 'generalise-number', params: { width: 10 } },
];
const row = (number: number) => [`许${number}`, String(20 + (number % 10) + (number >= 200 ? 50 : 0))];
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => row(from + index));

describe('a release less the one before', () => {
  it('shows the few that were added or taken out', async () => {
    const three = await attack({ columns, rows: range(0, 103), before: { rows: range(0, 100) } });
    expect(recovered(three, 'subtract-release')).toEqual({ c0: 3 });
    expect(attempt(three, 'subtract-release')).toMatchObject({ columns: ['c0', 'c1'], rows: 103, recovered: 3 });
    const both = await attack({ columns, rows: range(2, 103), before: { rows: range(0, 100) } });
    expect(recovered(both, 'subtract-release')).toEqual({ c0: 5 });
  });

  it('shows nobody where it is an update of many rows, or nothing changed', async () => {
    const update = await attack({ columns, rows: range(0, 150), before: { rows: range(0, 100) } });
    expect(recovered(update, 'subtract-release')).toEqual({});
    const same = range(0, 100);
    expect(recovered(await attack({ columns, rows: same, before: { rows: same } }), 'subtract-release')).toEqual({});
  });

  it('of the same source shows whom one of them leaves out for being rare', async () => {
    const rows = [...range(0, 100), ...range(200, 207)];
    const strict = { quasi: ['c1'], suppressBelow: 20 };
    const result = await attack({ columns, rows, plan: strict, before: { rows, plan: { quasi: ['c1'] } } });
    expect(recovered(result, 'subtract-release')).toEqual({ c1: 7 });
    const again = await attack({ columns, rows, plan: strict, before: { rows, plan: strict } });
    expect(recovered(again, 'subtract-release')).toEqual({});
  });

  it('is not tried without a release before, and looks at no column that was treated otherwise', async () => {
    expect(attempt(await attack({ columns, rows: range(0, 9) }), 'subtract-release')).toMatchObject({
      columns: [],
      note: 'no-previous-release',
    });
  });
});
