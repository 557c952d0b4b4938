import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingTaskSchema, type FindingTask } from '../../../../shared/model/finding';
import { collectionSchema, type Collection } from '../../../../shared/model/primitives';
import { responsesSchema } from '../../../../shared/model/response';
import { mergeReceipt, responsesOf, standingFindings, unansweredReturns } from '../../../../shared/rules/review';
import { digestOf, finding, firstPackage, noFindings, receipt, receiptRecords, secondPackage } from './samples';

const id = (number: number) => `${firstPackage.slice(0, 12)}-${number}`;
const one = digestOf('1');
const two = digestOf('2');
const noReceipts = receiptRecords();
const first = receipt(firstPackage, { fresh: [finding(id(1)), finding(id(2)), finding(id(3), { kind: 'suggest' })] });
const afterFirst = mergeReceipt({ findings: noFindings, receipts: noReceipts }, first, one);
const answer = { action: 'mended' as const, words: '已补充。', at: '2026-03-05T01:00:00.000Z', by: '李四' };

function answered(findings: Collection<FindingTask>, ...ids: string[]): Collection<FindingTask> {
  const byId = Object.fromEntries(
    Object.entries(findings.byId).map(([key, task]) => [key, ids.includes(key) ? { ...task, answer } : task]),
  );
  return { ...findings, byId };
}

describe("an agency's findings after a receipt", () => {
  it('brings new ones as tasks in the order of the receipt', () => {
    expect(afterFirst.order).toEqual([id(1), id(2), id(3)]);
    expect(afterFirst.byId[id(1)]).toMatchObject({ state: 'new', receipt: one, receipts: [one], answer: null });
  });

  it('settles each on the next receipt: resolved, unresolved, new', () => {
    const findings = answered(afterFirst, id(1), id(2));
    const fresh = finding(`${secondPackage.slice(0, 12)}-1`);
    const second = receipt(secondPackage, { fresh: [fresh], unresolved: [finding(id(2))], resolved: [id(1)] });
    const after = mergeReceipt({ findings, receipts: receiptRecords([one, firstPackage]) }, second, two);
    expect(after.byId[id(1)]).toMatchObject({ state: 'resolved', words: '已核。', answer: null, earlier: [answer] });
    expect(after.byId[id(2)]).toMatchObject({
      state: 'unresolved',
      receipts: [one, two],
      answer: null,
      earlier: [answer],
    });
    expect(after.byId[id(3)]).toEqual(findings.byId[id(3)]);
    expect(after.byId[fresh.id]).toMatchObject({ state: 'new', receipts: [two] });
  });

  it('takes back what a corrected receipt of the same package leaves out, and keeps answers it could not know', () => {
    const findings = answered(afterFirst, id(2));
    const corrected = receipt(firstPackage, { fresh: [finding(id(2), { severity: 'minor' }), finding(id(4))] });
    const after = mergeReceipt({ findings, receipts: receiptRecords([one, firstPackage]) }, corrected, two);
    expect(after.byId[id(1)]?.state).toBe('resolved');
    expect(after.byId[id(2)]).toMatchObject({ state: 'new', severity: 'minor', answer, receipts: [one, two] });
    expect(after.byId[id(4)]?.state).toBe('new');
  });

  it('keeps every finding, names each receipt once, and leaves nothing standing that was resolved', () => {
    const number = fc.integer({ min: 1, max: 8 });
    const said = fc.uniqueArray(fc.tuple(number, fc.constantFrom('fresh', 'unresolved', 'resolved')), {
      selector: ([which]) => which,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(said, fc.boolean()), { maxLength: 6 }), (receipts) => {
        let findings = noFindings;
        let records = noReceipts;
        for (const [index, [parts, ofSecond]] of receipts.entries()) {
          const digest = digestOf(index.toString(16));
          const of = ofSecond ? secondPackage : firstPackage;
          const ids = (kind: string) => parts.filter(([, as]) => as === kind).map(([which]) => id(which));
          const document = receipt(of, {
            fresh: ids('fresh').map((one) => finding(one)),
            unresolved: ids('unresolved').map((one) => finding(one)),
            resolved: ids('resolved'),
          });
          const after = mergeReceipt({ findings, receipts: records }, document, digest);
          expect(collectionSchema(findingTaskSchema).parse(after)).toEqual(after);
          expect(after.order.slice(0, findings.order.length)).toEqual(findings.order);
          for (const task of Object.values(after.byId)) expect(new Set(task.receipts).size).toBe(task.receipts.length);
          const standing = standingFindings({ findings: after }).map((task) => task.id);
          expect(standing).toEqual(expect.arrayContaining([...ids('fresh'), ...ids('unresolved')]));
          for (const one of ids('resolved')) expect(standing).not.toContain(one);
          findings = answered(after, ...standing);
          records = receiptRecords(
            ...records.order.map((key): [string, string] => [key, records.byId[key]?.package ?? '']),
            [digest, of],
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what the next package says to findings', () => {
  it('says nothing before the first receipt', () => {
    expect(responsesOf({ findings: noFindings, receipts: noReceipts })).toBeNull();
  });

  it('carries the answer to each one that stands, with the receipt that holds it', () => {
    const findings = answered(afterFirst, id(1), id(2));
    const responses = responsesOf({ findings, receipts: receiptRecords([one, firstPackage]) });
    expect(responsesSchema.parse(responses)).toEqual({
      receipts: [one],
      responses: [
        { finding: finding(id(1)), receipt: one, answer },
        { finding: finding(id(2)), receipt: one, answer },
        { finding: finding(id(3), { kind: 'suggest' }), receipt: one, answer: null },
      ],
    });
  });

  it('waits for an answer to each finding that returns, and not to a suggestion', () => {
    expect(unansweredReturns({ findings: afterFirst }).map((task) => task.id)).toEqual([id(1), id(2)]);
    expect(unansweredReturns({ findings: answered(afterFirst, id(1), id(2)) })).toEqual([]);
  });
});
