import fc from 'fast-check';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { pacedReports } from '../../main/engine/pace';
import type { Progress } from '../../shared/job';

const phases = fc.constantFrom<Progress['phase'][]>('examine', 'read', 'write');
const report = fc.record<Progress>({ phase: phases, done: fc.nat(9), total: fc.constant(9) });
const reports = fc.array(report, { minLength: 1 });

test('what is passed on was reported, in order, and never falls within a phase; the first is passed at once', () => {
  fc.assert(
    fc.property(reports, (given) => {
      const sent: Progress[] = [];
      const paced = pacedReports((progress) => sent.push(progress));
      for (const progress of given) paced.report(progress);
      expect(sent).toEqual(given.slice(0, 1));
      paced.end();
      let at = 0;
      for (const progress of sent) at = given.indexOf(progress, at) + 1;
      expect(sent.every((progress) => given.includes(progress)) && at > 0).toBe(true);
      sent.slice(1).forEach((next, index) => {
        const before = sent[index];
        if (before?.phase === next.phase) expect(next.done).toBeGreaterThanOrEqual(before.done);
      });
    }),
  );
});

test('of many reports few are passed on, and the last one always', async () => {
  const sent: Progress[] = [];
  const paced = pacedReports((progress) => sent.push(progress));
  const last = { phase: 'copy', done: 100_000, total: 100_000 } as const;
  for (let done = 0; done < last.total; done += 1) paced.report({ ...last, done });
  paced.report(last);
  paced.end();
  expect(sent.at(-1)).toEqual(last);
  expect(sent.length).toBeLessThan(100);
  const { length } = sent;
  await sleep(120);
  expect(sent).toHaveLength(length);
});

test('a report that nothing follows is passed on all the same', async () => {
  const sent: Progress[] = [];
  const paced = pacedReports((progress) => sent.push(progress));
  paced.report({ phase: 'copy', done: 1, total: 3 });
  paced.report({ phase: 'copy', done: 2, total: 3 });
  await expect.poll(() => sent.map(({ done }) => done)).toEqual([1, 2]);
  paced.end();
});
