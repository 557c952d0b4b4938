import { describe, expect, test } from 'vitest';
import { fieldOf, neighbour, nextWaiting, tagInForce, waitingColumns } from '../../../../renderer/pages/data/tags';
import type { Tag } from '../../../../shared/model/tag';
import { column, dataset } from '../catalogue/workspace';

const plain: Tag = { kind: null, role: 'other', level: 1 };
const name: Tag = { kind: 'person-name', role: 'direct', level: 3 };
const suggested = { ...name, confidence: 0.9, evidence: [] };

describe('the tag in force', () => {
  test('is a person’s word, else what is proposed, else nothing personal', () => {
    expect(tagInForce(column(0, '姓名', { suggested, tag: plain }))).toEqual(plain);
    expect(tagInForce(column(0, '姓名', { suggested }))).toEqual(name);
    expect(tagInForce(column(0, '姓名'))).toEqual(plain);
  });
});

describe('the field that tag.set is given', () => {
  const data = dataset('r0001-1', [
    column(0, '姓名'),
    column(1, ''),
    column(2, '电话'),
    column(3, '电话'),
    column(4, 'c0'),
  ]);
  const fieldAt = (place: number) => fieldOf(data, data.columns.byId[`c${place}`] ?? column(9, ''));

  test('is the column’s name', () => {
    expect(fieldAt(0)).toBe('姓名');
  });

  test('is its place where the name is empty or repeated', () => {
    expect([fieldAt(1), fieldAt(2), fieldAt(3)]).toEqual(['c1', 'c2', 'c3']);
  });

  test('is its place where the name is another column’s place', () => {
    expect(fieldAt(4)).toBe('c4');
  });
});

describe('going from column to column', () => {
  const [one, two, three] = [column(0, '甲'), column(1, '乙', { tag: plain }), column(2, '丙')] as const;
  const data = dataset('r0001-1', [one, two, three]);

  test('the next to confirm is after this one, then from the start', () => {
    expect(nextWaiting(data, one)).toBe(three);
    expect(nextWaiting(data, two)).toBe(three);
    expect(nextWaiting(data, three)).toBe(one);
    expect(nextWaiting(dataset('r0001-1', [two, three]), three)).toBeNull();
  });

  test('neighbours end at the ends', () => {
    expect(neighbour(data, one, 1)).toBe(two);
    expect(neighbour(data, one, -1)).toBeNull();
    expect(neighbour(data, three, 1)).toBeNull();
  });

  test('what waits is what has no person’s word', () => {
    expect(waitingColumns([data, data])).toEqual([one, three, one, three]);
  });
});
