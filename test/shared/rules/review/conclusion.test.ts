import { describe, expect, it } from 'vitest';
import type { ReviewMark } from '../../../../shared/model/finding';
import type { Review } from '../../../../shared/model/review';
import { conclusionOf, isConcludable, reviewGaps } from '../../../../shared/rules/review';
import { collectionOf } from '../../../../shared/model/primitives';
import { blank, finding, items, secondPackage } from './samples';

const id = (number: number) => `${'a'.repeat(12)}-${number}`;
const earlier = [finding(`${secondPackage.slice(0, 12)}-1`, { anchor: { kind: 'item', resource: 'r0001' } })];

function reviewed(marks: ReviewMark[], more: Partial<Review> = {}): Review {
  return {
    ...blank,
    reviewer: { office: '样例市大数据局', person: '王审' },
    marks: Object.fromEntries(marks.map((mark, index) => [items[index]?.resource ?? '', mark])),
    ...more,
  };
}

describe('what a review comes to', () => {
  it('passes when every item does', () => {
    const review = reviewed(['pass', 'pass', 'pass']);
    expect(isConcludable(reviewGaps(review, items))).toBe(true);
    expect(conclusionOf(review, items)).toBe('passed');
  });

  it('passes with suggestions as soon as one is made', () => {
    const findings = collectionOf([finding(id(1), { kind: 'suggest' })]);
    const review = reviewed(['pass', 'suggest', 'pass'], { findings });
    expect(isConcludable(reviewGaps(review, items))).toBe(true);
    expect(conclusionOf(review, items)).toBe('passed-with-suggestions');
  });

  it('returns a package for one finding that returns, also one on the package as a whole', () => {
    const findings = collectionOf([finding(id(1), { anchor: { kind: 'package' } })]);
    const review = reviewed(['pass', 'pass', 'pass'], { findings });
    expect(isConcludable(reviewGaps(review, items))).toBe(true);
    expect(conclusionOf(review, items)).toBe('returned');
  });

  it('returns a package while an earlier finding is unresolved, and no longer once it is resolved', () => {
    const settled = (state: 'resolved' | 'unresolved') => ({
      settled: { [earlier[0]?.id ?? '']: { state, words: '' } },
    });
    expect(conclusionOf(reviewed(['return', 'pass', 'pass'], settled('unresolved')), items, earlier)).toBe('returned');
    expect(conclusionOf(reviewed(['pass', 'pass', 'pass'], settled('resolved')), items, earlier)).toBe('passed');
  });
});

describe('what keeps a review from being signed', () => {
  it('names items that nobody marked, and a reviewer who is not named', () => {
    expect(reviewGaps({ ...blank, marks: { r0002: 'pass' } }, items)).toMatchObject({
      unmarked: ['r0001', 'r0003'],
      unnamed: true,
    });
  });

  it('names items sent back without a word why', () => {
    expect(reviewGaps(reviewed(['return', 'suggest', 'pass']), items).unexplained).toEqual(['r0001', 'r0002']);
  });

  it('names items that pass though a finding returns them', () => {
    const findings = collectionOf([finding(id(1))]);
    expect(reviewGaps(reviewed(['pass', 'pass', 'pass'], { findings }), items).contradicted).toEqual(['r0002']);
  });

  it('names earlier findings that nobody settled', () => {
    expect(reviewGaps(reviewed(['return', 'pass', 'pass']), items, earlier).unsettled).toEqual([earlier[0]?.id]);
  });
});
