import { describe, expect, it } from 'vitest';
import { attackIds } from '../../../shared/model/report';
import type { Progress } from '../../../shared/job';
import { attackTexts } from '../../../shared/text/report';
import { attacks } from '../../../main/engine/attack/registry';
import { laboratory, residentId, type Experiment } from './laboratory';

const attack = laboratory();

/** Everything that can be got back at once. */
const weak: Experiment = {
  columns: [
    { name: '身份证号', kind: 'resident-id', role: 'direct', operator: 'mask', params: { keepStart: 6, keepEnd: 4 } },
    { name: '出生日期', kind: 'birth-date', role: 'quasi', operator: 'keep' },
    { name: '姓名', kind: 'person-name', role: 'direct', operator: 'mask', params: { keepStart: 1 } },
  ],
  rows: Array.from({ length: 30 }, (_, index) => {
    const born = `19${50 + index}-03-05`;
    return [residentId('389902', born, 100 + index * 7), born, `王${'婷颖莹雯琳璐'[index % 6] ?? ''}`];
  }),
};

describe('the self-attack', () => {
  it('has one attack for each id, in their order, and a text for each', () => {
    expect(attacks.map(({ id }) => id)).toEqual(attackIds);
    expect(Object.keys(attackTexts)).toEqual([...attackIds]);
  });

  it('gives the same answer each time, counts and column ids only', async () => {
    const [one, two] = [await attack(weak), await attack(weak)];
    expect(one).toEqual(two);
    expect(one.recovered).toEqual([
      { attack: 'rebuild-id', column: 'c0', rows: 30 },
      { attack: 'link-quasi', column: 'c0', rows: 30 },
    ]);
    const said = JSON.stringify(one);
    for (const cell of weak.rows.flat()) expect(said).not.toContain(cell);
  });

  it('tells how far it is, and stops when it is told to', async () => {
    const seen: Progress[] = [];
    const controller = new AbortController();
    const report = (progress: Progress) => {
      if (progress.phase === 'attack') seen.push(progress);
    };
    await attack({ ...weak, job: { signal: controller.signal, report } });
    expect(seen.map(({ done, total }) => [done, total])).toEqual([0, 1, 2, 3, 4, 5].map((done) => [done, 5]));
    const stopping = (progress: Progress) => {
      if (progress.phase === 'attack' && progress.done === 1) controller.abort();
    };
    await expect(attack({ ...weak, job: { signal: controller.signal, report: stopping } })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('holds out on a table without rows', async () => {
    const { attempts, recovered } = await attack({ ...weak, rows: [] });
    expect(recovered).toEqual([]);
    expect(attempts.every((one) => one.recovered === 0 && one.rows === 0)).toBe(true);
  });
});
