import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { searchFile, type Goal } from '../../../../main/engine/risk';

const adult = join(import.meta.dirname, '../../../../../shared/data/adult');
const five = ['sex', 'age', 'race', 'marital-status', 'education'];
const nine = [...five, 'native-country', 'workclass', 'occupation', 'salary-class'];

const asked: Goal = { k: 2, suppression: 0, metric: 'discernability', timeLimit: 120 };

describe.skipIf(!existsSync(adult))('Adult (skipped where ../shared/data/adult is absent)', () => {
  const search = (names: readonly string[], goal: Partial<Goal>, sensitive?: string) =>
    searchFile(join(adult, 'adult.csv'), {
      quasi: new Map(names.map((name) => [name, { path: join(adult, `adult_hierarchy_${name}.csv`) }])),
      goal: { ...asked, ...goal },
      sensitive,
      reading: { delimiter: ';' },
    });

  it.each([
    [five, 3, 0, { score: 55_170_356, levels: [1, 1, 1, 1, 3], suppressed: 0 }],
    [five, 3, 0.02, { score: 8_112_108, levels: [0, 0, 1, 2, 2], suppressed: 78, classes: 331 }],
    [five, 5, 0.02, { score: 9_800_845, levels: [0, 0, 1, 1, 3], suppressed: 85, classes: 233 }],
    [five, 20, 0, { score: 97_868_020, suppressed: 0 }],
    [nine, 3, 0.02, { score: 5_712_625, suppressed: 55, classes: 371 }],
    [nine, 5, 0.02, { score: 7_220_555, suppressed: 105, classes: 356 }],
    [nine, 20, 0.02, { score: 16_993_455, suppressed: 335, classes: 164 }],
  ])('%s, k = %d, %d left out: discernability', async (names, k, suppression, expected) => {
    expect(await search(names, { k, suppression })).toMatchObject({ optimal: true, ...expected });
  });

  it('has the least loss that is known', async () => {
    const found = await search(five, { k: 5, suppression: 0.02, metric: 'loss' });
    expect(found).toMatchObject({ optimal: true, levels: [0, 3, 0, 0, 2], suppressed: 407, classes: 210, k: 5 });
    expect(found.score).toBeCloseTo(0.123900861, 9);
  });

  it('gives the same answer to the last digit whenever it is asked', async () => {
    const goal: Partial<Goal> = { k: 5, suppression: 0.02, metric: 'loss', diversity: { kind: 'entropy', l: 2 } };
    const [first, second] = await Promise.all([0, 1].map(() => search(five, goal, 'occupation')));
    expect(first?.optimal).toBe(true);
    expect(second).toEqual(first);
  });
});
