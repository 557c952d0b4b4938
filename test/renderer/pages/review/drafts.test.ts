import { describe, expect, test } from 'vitest';
import { makeDrafts } from '../../../../renderer/pages/review/drafts';
import { Failure } from '../../../../shared/failure';
import type { ReviewMark } from '../../../../shared/model/finding';
import type { ReviewChange } from '../../../../shared/model/review';
import { blank } from '../../../shared/rules/review/samples';

const digest = blank.package;
const mark = (resource: string, one: ReviewMark | null): ReviewChange => ({
  kind: 'mark',
  resources: [resource],
  mark: one,
});

/** An engine that keeps what it is sent, answers when it is let, and may refuse. */
function slowEngine() {
  const sent: ReviewChange[][] = [];
  const answers: { readonly yes: () => void; readonly no: () => void }[] = [];
  const drafts = makeDrafts((_digest, changes) => {
    sent.push([...changes]);
    return new Promise((yes, no) => {
      answers.push({
        yes: () => {
          yes({ changedAt: '2026-03-02T02:00:00.000Z' });
        },
        no: () => {
          no(new Failure('disk-full', { file: 'x' }));
        },
      });
    });
  });
  drafts.open(blank);
  const next = async (how: 'yes' | 'no') => {
    answers.shift()?.[how]();
    await new Promise((done) => setTimeout(done));
  };
  return { drafts, sent, next };
}

describe('a review', () => {
  test('is seen as it was changed before it is saved', async () => {
    const { drafts, next } = slowEngine();
    drafts.change(digest, mark('r0001', 'pass'));
    expect(drafts.draft(digest)).toMatchObject({ review: { marks: { r0001: 'pass' } }, saving: 'saving' });
    await next('yes');
    expect(drafts.draft(digest)).toMatchObject({
      review: { marks: { r0001: 'pass' }, changedAt: '2026-03-02T02:00:00.000Z' },
      saving: 'saved',
    });
  });

  test('is saved in the order of its changes, those that came meanwhile together', async () => {
    const { drafts, sent, next } = slowEngine();
    drafts.change(digest, mark('r0001', 'pass'));
    drafts.change(digest, mark('r0001', 'return'));
    drafts.change(digest, mark('r0002', 'pass'));
    await next('yes');
    await next('yes');
    expect(sent).toEqual([[mark('r0001', 'pass')], [mark('r0001', 'return'), mark('r0002', 'pass')]]);
    expect(drafts.draft(digest)?.saving).toBe('saved');
  });

  test('that could not be saved keeps what was typed, and is saved with the next change', async () => {
    const { drafts, sent, next } = slowEngine();
    drafts.change(digest, mark('r0001', 'pass'));
    await next('no');
    expect(drafts.draft(digest)).toMatchObject({
      review: { marks: { r0001: 'pass' } },
      saving: 'failed',
      failure: { code: 'disk-full' },
    });
    await expect(drafts.settled(digest)).rejects.toMatchObject({ code: 'disk-full' });
    drafts.change(digest, mark('r0002', 'pass'));
    await next('yes');
    expect(sent.at(-1)).toEqual([mark('r0001', 'pass'), mark('r0002', 'pass')]);
    await drafts.settled(digest);
    expect(drafts.draft(digest)).toMatchObject({ saving: 'saved', failure: null });
  });

  test('is as the engine has it once what could not be saved is given up', async () => {
    const { drafts, next } = slowEngine();
    drafts.change(digest, mark('r0001', 'pass'));
    await next('yes');
    drafts.change(digest, mark('r0001', 'return'));
    await next('no');
    drafts.discard(digest);
    expect(drafts.draft(digest)).toMatchObject({ review: { marks: { r0001: 'pass' } }, saving: 'saved' });
  });

  test('opened again is not taken back to before what is still to be saved', async () => {
    const { drafts, next } = slowEngine();
    drafts.change(digest, mark('r0001', 'pass'));
    drafts.open(blank);
    expect(drafts.draft(digest)?.review.marks).toEqual({ r0001: 'pass' });
    await next('yes');
    drafts.open(blank);
    expect(drafts.draft(digest)?.review.marks).toEqual({});
  });

  test('tells its listeners, and is the same object while nothing happens', async () => {
    const { drafts, next } = slowEngine();
    let told = 0;
    const stop = drafts.subscribe(() => {
      told += 1;
    });
    drafts.change(digest, mark('r0001', 'pass'));
    await next('yes');
    expect(told).toBeGreaterThanOrEqual(2);
    expect(drafts.draft(digest)).toBe(drafts.draft(digest));
    stop();
    const before = told;
    drafts.signed(digest, { digest: 'c'.repeat(64), at: '2026-03-02T03:00:00.000Z' });
    expect(told).toBe(before);
    expect(drafts.draft(digest)?.review.receipts).toHaveLength(1);
  });
});
