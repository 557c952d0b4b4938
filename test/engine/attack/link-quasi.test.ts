import { describe, expect, it } from 'vitest';
import { attempt, laboratory, recovered, type Subject } from './laboratory';

const attack = laboratory();

/** 100 people: 23 to an age band of ten years but for 8 in their nineties, one name each. */
const rows = Array.from({ length: 100 }, (_, index) => [
  `人${index}`,
  String(index < 92 ? 20 + (index % 40) : 90 + (index % 3)),
  index % 2 === 0 ? '云汐区' : '望舒区',
]);
const subjects = (age: Partial<Subject>, name: Partial<Subject> = { operator: 'delete' }): Subject[] => [
  { name: '姓名', kind: 'person-name', role: 'direct', operator: 'delete', ...name },
  { name: '年龄', kind: 'age', role: 'quasi', operator: 'generalise-number', params: { width: 10 }, ...age },
  { name: '区县', operator: 'keep' },
];

describe('linking by what acquaintances know', () => {
  it('finds the rows of classes below the threshold of the opening type, measured or not', async () => {
    const result = await attack({ columns: subjects({}), rows });
    expect(recovered(result, 'link-quasi')).toEqual({ c1: 8 });
    expect(attempt(result, 'link-quasi')).toMatchObject({ columns: ['c1'], rows: 100, recovered: 8, note: null });
    expect(recovered(await attack({ columns: subjects({}), rows, setting: 'conditional' }), 'link-quasi')).toEqual({});
  });

  it('finds nothing once small classes are left out', async () => {
    const plan = { quasi: ['c1'], suppressBelow: 20 };
    const result = await attack({ columns: subjects({}), rows, plan });
    expect(attempt(result, 'link-quasi')).toMatchObject({ rows: 92, recovered: 0 });
  });

  it('takes what a mask shows of a name, and names the column that tells most', async () => {
    const masked = { operator: 'mask', params: { keepStart: 2 } };
    const plan = { quasi: ['c1'], suppressBelow: 20 };
    const result = await attack({ columns: subjects({}, masked), rows, plan });
    // 人0* to 人9*: by the first digit of the number at most 11 rows, so all are found.
    expect(recovered(result, 'link-quasi')).toEqual({ c0: 92 });
  });

  it('cannot use a pseudonym, and does not link rows that show a name outright', async () => {
    const plan = { quasi: ['c1'], suppressBelow: 20 };
    for (const operator of ['pseudonym', 'keep']) {
      const result = await attack({ columns: subjects({}, { operator }), rows, plan });
      expect(recovered(result, 'link-quasi')).toEqual({});
    }
  });

  it('counts columns that the plan measures though no tag calls them 准标识符', async () => {
    const result = await attack({
      columns: subjects({ operator: 'delete', params: {} }),
      rows,
      plan: { quasi: ['c2'] },
    });
    expect(attempt(result, 'link-quasi')).toMatchObject({ columns: ['c2'], recovered: 0 });
  });
});
