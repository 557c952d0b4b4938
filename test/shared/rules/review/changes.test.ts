import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewSchema, type ReviewChange } from '../../../../shared/model/review';
import { applyReviewChange, nextFindingId } from '../../../../shared/rules/review';
import { blank, finding, firstPackage } from './samples';

const prefix = firstPackage.slice(0, 12);
const resource = fc.integer({ min: 1, max: 6 }).map((number) => `r${String(number).padStart(4, '0')}`);
const findingId = fc.integer({ min: 1, max: 6 }).map((number) => `${prefix}-${number}`);
const change: fc.Arbitrary<ReviewChange> = fc.oneof(
  fc.record({
    kind: fc.constant('mark' as const),
    resources: fc.array(resource, { minLength: 1, maxLength: 4 }),
    mark: fc.constantFrom('pass' as const, 'return' as const, 'suggest' as const, null),
  }),
  fc.record({ kind: fc.constant('finding' as const), finding: findingId.map((id) => finding(id)) }),
  fc.record({ kind: fc.constant('drop' as const), finding: findingId }),
  fc.record({
    kind: fc.constant('settle' as const),
    finding: findingId,
    settlement: fc.constantFrom({ state: 'resolved' as const, words: '' }, null),
  }),
  fc.constant({ kind: 'reviewer' as const, reviewer: { office: '样例市大数据局', person: '王审' } }),
  fc.record({ kind: fc.constant('words' as const), words: fc.string({ maxLength: 20 }) }),
);

describe('applying changes to a review', () => {
  it('marks many items at once and takes marks back', () => {
    const marked = applyReviewChange(blank, { kind: 'mark', resources: ['r0001', 'r0002'], mark: 'pass' });
    expect(marked.marks).toEqual({ r0001: 'pass', r0002: 'pass' });
    expect(applyReviewChange(marked, { kind: 'mark', resources: ['r0001'], mark: null }).marks).toEqual({
      r0002: 'pass',
    });
    expect(blank.marks).toEqual({});
  });

  it('numbers findings by the package, and never twice by one number', () => {
    expect(nextFindingId(blank)).toBe(`${prefix}-1`);
    const one = applyReviewChange(blank, { kind: 'finding', finding: finding(nextFindingId(blank)) });
    const none = applyReviewChange(one, { kind: 'drop', finding: `${prefix}-1` });
    expect(none.findings).toEqual({ order: [], byId: {} });
    expect(nextFindingId(none)).toBe(`${prefix}-2`);
  });

  it('gives a finding another text in its place', () => {
    const ids = [`${prefix}-1`, `${prefix}-2`];
    const two = ids.reduce((review, id) => applyReviewChange(review, { kind: 'finding', finding: finding(id) }), blank);
    const { findings } = applyReviewChange(two, {
      kind: 'finding',
      finding: finding(`${prefix}-1`, { text: '请改正名称。' }),
    });
    expect(findings.order).toEqual(ids);
    expect(findings.byId[`${prefix}-1`]?.text).toBe('请改正名称。');
  });

  it('keeps every review whole, whatever changes come, and saying a change twice is saying it once', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        let review = blank;
        for (const one of changes) {
          const before = JSON.stringify(review);
          const after = applyReviewChange(review, one);
          expect(JSON.stringify(review)).toBe(before);
          expect(applyReviewChange(after, one)).toEqual(after);
          expect(after.nextFinding).toBeGreaterThanOrEqual(review.nextFinding);
          review = after;
        }
        expect(reviewSchema.parse(review)).toEqual(review);
        expect([...review.findings.order].sort()).toEqual(Object.keys(review.findings.byId).sort());
        expect(review.findings.byId).not.toHaveProperty(nextFindingId(review));
      }),
    );
  });
});
