import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenList } from '../../../../shared/model/openlist';
import type { Submission, Treatment } from '../../../../shared/model/package';
import { bench } from '../../operations/support';
import { makeFolder, type Files } from '../../package/fixture';
import { forge, makeTruePackage, releasePeople, releaseShops, rewrite, type TruePackage } from './support';

const house = bench();
const folder = makeFolder();
let honest: TruePackage;

beforeAll(async () => {
  honest = await makeTruePackage(house, folder, [await releasePeople(house), await releaseShops(house)]);
}, 300_000);

const PEOPLE = 'data/treatment/r0003-1.json';

const recompute = (file: string) => house.value('package.recompute', { file });

/** The figures that differ once the package was changed so and signed again. */
async function differing(name: string, change: (files: Files) => void): Promise<string[]> {
  const { agrees, claims } = await recompute(await forge(honest, join(folder, `${name}.zip`), change));
  const found = claims.filter((claim) => !claim.agrees).map(({ dataset, figure }) => `${dataset} ${figure}`);
  expect(agrees).toBe(found.length === 0);
  return found;
}

describe('a package whose numbers are true', () => {
  test('has them all found again, says which it cannot be asked for, and leaves nothing of its data behind', async () => {
    const ours = async () => (await readdir(tmpdir())).filter((name) => name.includes(`openlist-desk-${process.pid}-`));
    const before = await ours();
    const { agrees, claims, unchecked } = await recompute(honest.path);
    expect(claims.filter((claim) => !claim.agrees)).toEqual([]);
    expect(agrees).toBe(true);
    const k = claims.find(({ dataset, figure }) => dataset === 'r0003-1' && figure === 'k');
    expect(k).toMatchObject({ claimed: 30, found: 30, path: `${PEOPLE}#/after/k` });
    const figures = (dataset: string) => unchecked.filter((one) => one.dataset === dataset).map(({ figure }) => figure);
    // Rows were left out of the first, so that the population is not in the package.
    expect(figures('r0003-1')).toEqual(expect.arrayContaining(['before', 'rows.in', 'attempts', 'journalist']));
    expect(figures('r0004-1')).not.toContain('journalist');
    expect(await ours()).toEqual(before);
  });
});

describe('what was forged and signed again is found', () => {
  test('k = 40 that is 30, and the risks that go with it', async () => {
    const risk = { k: 40, max: 0.025, Rb: 0.025, Rc: 0.025, mean: 0.025, classes: 3 };
    const change = (files: Files) => {
      rewrite(files, PEOPLE, ({ after, report }: Treatment) => {
        Object.assign(after, risk);
        Object.assign(report.after.risk, risk);
      });
    };
    const figures = ['classes', 'k', 'mean', 'max', 'Rb', 'Rc'];
    expect(await differing('risk', change)).toEqual(figures.map((figure) => `r0003-1 ${figure}`));
  });

  test('a plan that measures over fewer columns, under the threshold of a closed place', async () => {
    const change = (files: Files) => {
      rewrite(files, PEOPLE, ({ after, report }: Treatment) => {
        report.setting = 'sandbox';
        after.threshold = 1 / 3;
        report.after.risk.threshold = 1 / 3;
        report.quasi = ['c1'];
      });
    };
    expect(await differing('lax', change)).toEqual(['quasi', 'setting', 'threshold'].map((one) => `r0003-1 ${one}`));
  });

  test('a list that promises another format, other volumes and other fields than the file has', async () => {
    const change = (files: Files) => {
      rewrite(files, 'data/open-list.json', ({ items }: OpenList) => {
        const [item] = items.filter(({ resource }) => resource === 'r0003');
        if (item === undefined) throw new Error('The list has no r0003');
        Object.assign(item, { format: 'XLSX', rows: 500 });
        Object.assign(item.fields[0] ?? {}, { name: '住址' });
      });
    };
    const figures = ['list.format', 'list.columns', 'list.fields', 'list.total'];
    expect(await differing('list', change)).toEqual(figures.map((figure) => `r0003-1 ${figure}`));
  });
});

describe('a package that is not intact', () => {
  test('is not looked into; one that a stranger signed is', async () => {
    const change = (files: Files) => {
      rewrite(files, 'data/submission.json', ({ datasets }: Submission) => {
        Object.assign(datasets[0] ?? {}, { rows: 20_000 });
      });
    };
    const file = await forge(honest, join(folder, 'malformed.zip'), change);
    expect(await house.failure('package.recompute', { file })).toBe('package-not-intact');
    const { verdict } = await house.value('package.verify', { file: honest.path });
    expect(verdict).toBe('untrusted');
  });
});
