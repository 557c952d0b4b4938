import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenList } from '../../../../shared/model/openlist';
import type { Submission, Treatment } from '../../../../shared/model/package';
import type { Risk } from '../../../../shared/model/risk';
import { bench } from '../../operations/support';
import { makeFolder, type Files } from '../../package/fixture';
import { forge, makeTruePackage, release, rewrite, type TruePackage } from '../support';

const house = bench();
const folder = makeFolder();
let honest: TruePackage;

/** Two kinds of districts and ages, 30 people each, beside some who stand alone and are left out. */
function people(): string {
  const rows = Array.from({ length: 120 }, (_, index) => {
    const place = index % 2 === 0 ? '海州区' : '连云区';
    const age = index % 4 < 2 ? 34 : 52;
    return `HZ${String(10_000 + index)},${place},${age},${['甲', '乙', '丙'][index % 3] ?? ''}类`;
  });
  return `${['编号,区县,年龄,类别', ...rows, 'HZ9,赣榆区,101,甲类', 'HZ8,灌云县,97,乙类'].join('\n')}\n`;
}

/** No row is left out of this one. */
function shops(): string {
  const rows = Array.from({ length: 60 }, (_, index) => `XK${20_000 + index},${index % 2 === 0 ? '甲' : '乙'}区,餐饮`);
  return `${['许可证编号,区县,行业', ...rows].join('\n')}\n`;
}

beforeAll(async () => {
  const file = await house.write('people.csv', people());
  const first = await release(house, {
    ...{ resource: 'r0003', file },
    change: (plan) => ({
      ...plan,
      steps: plan.steps.map((step) => ({ ...step, operator: 'keep', params: {} })),
      quasi: ['c1', 'c2'],
      sensitive: ['c3'],
      suppressBelow: 20,
    }),
  });
  const second = await release(house, { resource: 'r0004', file: await house.write('shops.csv', shops()) });
  honest = await makeTruePackage(house, folder, [first, second]);
}, 300_000);

const PEOPLE = 'data/treatment/r0003-1.json';
const SHOPS = 'data/treatment/r0004-1.json';

const recompute = (file: string) => house.value('package.recompute', { file });

let forged = 0;
/** The figures that differ once the package was changed so and signed again. */
async function differing(change: (files: Files) => void): Promise<string[]> {
  forged += 1;
  const file = await forge(honest, join(folder, `forged-${forged}.zip`), change);
  const { agrees, claims } = await recompute(file);
  const found = claims.filter((claim) => !claim.agrees).map(({ dataset, figure }) => `${dataset} ${figure}`);
  expect(agrees).toBe(found.length === 0);
  return found;
}

/** Changes both places where a treatment states the risk after it. */
const riskAfter = (change: (risk: Risk) => void) => (files: Files) => {
  rewrite(files, PEOPLE, (treatment: Treatment) => {
    change(treatment.after);
    change(treatment.report.after.risk);
  });
};

const report = (change: (of: Treatment['report']) => void, path = PEOPLE) => (files: Files) => {
  rewrite(files, path, (treatment: Treatment) => {
    change(treatment.report);
  });
};

const item = (change: (of: OpenList['items'][number]) => void) => (files: Files) => {
  rewrite(files, 'data/open-list.json', (list: OpenList) => {
    for (const one of list.items) if (one.resource === 'r0003') change(one);
  });
};

describe('a package whose numbers are true', () => {
  test('has them all found again, and says which it cannot be asked for', async () => {
    const { agrees, claims, unchecked } = await recompute(honest.path);
    expect(claims.filter((claim) => !claim.agrees)).toEqual([]);
    expect(agrees).toBe(true);
    const k = claims.find(({ dataset, figure }) => dataset === 'r0003-1' && figure === 'k');
    expect(k).toMatchObject({ claimed: 30, found: 30, path: `${PEOPLE}#/after/k` });
    const figures = (dataset: string) => unchecked.filter((one) => one.dataset === dataset).map(({ figure }) => figure);
    // Rows were left out of the first, so that the population is not in the package.
    expect(figures('r0003-1')).toEqual(expect.arrayContaining(['before', 'rows.in', 'attempts', 'journalist']));
    expect(figures('r0004-1')).not.toContain('journalist');
  });

  test('leaves nothing of its data behind', async () => {
    const ours = async () => (await readdir(tmpdir())).filter((name) => name.startsWith(`openlist-desk-${process.pid}-`));
    const before = await ours();
    await recompute(honest.path);
    expect(await ours()).toEqual(before);
  });
});

describe('a forged figure that was signed again is found', () => {
  test.each<[string, (risk: Risk) => void]>([
    ['k', (risk) => (risk.k = 40)],
    ['classes', (risk) => (risk.classes = 3)],
    ['unique', (risk) => (risk.unique = 0.1)],
    ['mean', (risk) => (risk.mean = 0.01)],
    ['max', (risk) => (risk.max = 0.025)],
    ['Ra', (risk) => (risk.Ra = 0.5)],
    ['Rb', (risk) => (risk.Rb = 0.025)],
    ['Rc', (risk) => (risk.Rc = 0.025)],
    ['threshold', (risk) => (risk.threshold = 0.2)],
  ])('%s', async (figure, change) => {
    expect(await differing(riskAfter(change))).toEqual([`r0003-1 ${figure}`]);
  });

  test.each<[string, (of: Treatment['report']) => void]>([
    ['prosecutor.highest', ({ after }) => (after.attackers.prosecutor.highest = 0.01)],
    ['prosecutor.mean', ({ after }) => (after.attackers.prosecutor.mean = 0.01)],
    ['prosecutor.atRisk', ({ after }) => (after.attackers.prosecutor.atRisk = 0.5)],
    ['distinct:c3', ({ after: { diversity } }) => diversity[0] && (diversity[0].distinct = 9)],
    ['entropy:c3', ({ after: { diversity } }) => diversity[0] && (diversity[0].entropy = 9)],
    ['recursive:c3', ({ after: { diversity } }) => diversity[0] && (diversity[0].recursive = 0.1)],
    ['tEqual:c3', ({ after: { diversity } }) => diversity[0] && (diversity[0].tEqual = 0.9)],
    ['diversity', ({ after }) => (after.diversity = [])],
    ['level', ({ after }) => (after.level = after.level === 3 ? 2 : 3)],
    ['quasi', (of) => (of.quasi = [])],
    ['sensitive', (of) => (of.sensitive = [])],
    ['columns.in', ({ columns }) => (columns.in = 9)],
  ])('%s', async (figure, change) => {
    expect(await differing(report(change))).toContain(`r0003-1 ${figure}`);
  });

  test.each(['journalist.highest', 'journalist.mean', 'journalist.atRisk', 'marketer'])('%s', async (figure) => {
    const [who, part = ''] = figure.split('.');
    const change = ({ after: { attackers } }: Treatment['report']) => {
      if (who === 'marketer') attackers.marketer = 0.9;
      else Object.assign(attackers.journalist, { [part]: 0.9 });
    };
    expect(await differing(report(change, SHOPS))).toEqual([`r0004-1 ${figure}`]);
  });

  test('a threshold of a closed place, for what anyone may have', async () => {
    const change = (files: Files) => {
      report((of) => (of.setting = 'sandbox'))(files);
      riskAfter((risk) => (risk.threshold = 1 / 3))(files);
    };
    expect(await differing(change)).toEqual(['r0003-1 setting', 'r0003-1 threshold']);
  });

  test('what was done to a column, told otherwise than in the plan', async () => {
    const change = report(({ fields }) => fields[0] && (fields[0].operator = 'pseudonym'));
    expect(await differing(change)).toEqual(['r0003-1 treated', 'r0003-1 treated:c0']);
  });

  test('a column that was not released under this name', async () => {
    const change = report(({ fields }) => fields[2] && (fields[2].released = ['年龄段']));
    expect(await differing(change)).toEqual(['r0003-1 released', 'r0003-1 released:c2']);
  });

  test('identifiers that the report is silent of', async () => {
    const change = report(({ residual }) => residual.push({ column: 'c0', kind: 'mobile-phone', hits: 7 }));
    expect(await differing(change)).toEqual(['r0003-1 residual', 'r0003-1 residual:c0:mobile-phone']);
  });

  test.each<[string, (of: OpenList['items'][number]) => void]>([
    ['list.rows', ({ datasets }) => datasets[0] && (datasets[0].rows = 500)],
    ['list.bytes', ({ datasets }) => datasets[0] && (datasets[0].bytes = 5)],
    ['list.format', (of) => (of.format = 'XLSX')],
    ['list.total', (of) => (of.rows = 500)],
    ['list.columns', ({ fields }) => fields.pop()],
    ['list.fields', ({ fields }) => fields[0] && fields.push({ ...fields[0], name: '住址' })],
  ])('%s', async (figure, change) => {
    expect(await differing(item(change))).toEqual([`r0003-1 ${figure}`]);
  });
});

describe('a package that is not intact', () => {
  test('is not looked into, and a stranger’s is', async () => {
    const change = (files: Files) => {
      rewrite(files, 'data/submission.json', (submission: Submission) => {
        const [first] = submission.datasets;
        if (first) first.rows = 20_000;
      });
    };
    const file = await forge(honest, join(folder, 'malformed.zip'), change);
    expect(await house.failure('package.recompute', { file })).toBe('package-not-intact');
    const { verdict } = await house.value('package.verify', { file: honest.path });
    expect(verdict).toBe('untrusted');
  });
});
