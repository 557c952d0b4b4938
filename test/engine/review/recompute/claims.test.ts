import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { claimsOf } from '../../../../main/engine/review/recompute/claims';
import { agrees } from '../../../../main/engine/review/recompute/claiming';
import { documentsOf, type Documents, type PackageDocuments } from '../../../../main/engine/review/recompute/documents';
import { findFigures, type Found } from '../../../../main/engine/review/recompute/find';
import { meterOf } from '../../../../main/engine/review/recompute/progress';
import type { Progress } from '../../../../shared/job';
import { openListSchema } from '../../../../shared/model/openlist';
import { dataPackageSchema, submissionSchema, treatmentSchema } from '../../../../shared/model/package';
import { figureTitle } from '../../../../shared/text/claims';
import { bench } from '../../operations/support';
import { makeFolder, unpack } from '../../package/fixture';
import { makeTruePackage, releasePeople, releaseShops } from './support';

const house = bench();
const folder = makeFolder();
let documents: PackageDocuments;
/** What is in the two files, found once; a claim that is changed changes nothing in them. */
const found = new Map<string, Found>();
const reports: Progress[] = [];

const all = () => documentsOf(structuredClone(documents));
const one = (id: string): Documents => {
  const own = all().find(({ submitted }) => submitted.id === id);
  if (own === undefined) throw new Error(`No dataset ${id}`);
  return own;
};

beforeAll(async () => {
  const { path } = await makeTruePackage(house, folder, [await releasePeople(house), await releaseShops(house)]);
  const files = await unpack(path);
  const json = (name: string): unknown => JSON.parse(String(files.get(name)));
  const submission = submissionSchema.parse(json('data/submission.json'));
  documents = {
    submission,
    list: openListSchema.parse(json('data/open-list.json')),
    dataPackage: dataPackageSchema.parse(json('data/datapackage.json')),
    treatments: new Map(
      submission.datasets.map(({ id }) => [id, treatmentSchema.parse(json(`data/treatment/${id}.json`))]),
    ),
  };
  const job = { signal: new AbortController().signal, report: (progress: Progress) => void reports.push(progress) };
  const meter = meterOf(
    job,
    submission.datasets.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  for (const own of all()) {
    const { id, file, bytes } = own.submitted;
    const portions = meter.dataset(bytes);
    await writeFile(join(folder, `${id}-found.csv`), files.get(file) ?? '');
    found.set(id, await findFigures(join(folder, `${id}-found.csv`), own, portions));
    portions.end();
  }
}, 300_000);

/** The figures that differ once this was claimed of a dataset. */
function differing(id: string, change: (documents: Documents) => void): string[] {
  const [own, figures] = [one(id), found.get(id)];
  if (figures === undefined) throw new Error(`Nothing found of ${id}`);
  change(own);
  return claimsOf(own, figures).claims.flatMap((claim) => (claim.agrees ? [] : [claim.figure]));
}

/** Sets the member at a path (`after/k`) of a document. */
function set(document: object | null, path: string, value: unknown): void {
  const steps = path.split('/');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document) as object;
  expect(Object.keys(holder)).toContain(last);
  Object.assign(holder, { [last]: value });
}

const OTHER = 'f'.repeat(64);

describe('each figure of an index, a list, a data package and a report, claimed otherwise', () => {
  test.each<[figure: string, path: string, value: unknown]>([
    ['rows', 'submitted/rows', 121],
    ['columns', 'submitted/columns', 5],
    ['bytes', 'submitted/bytes', 1],
    ['digest', 'submitted/digest', OTHER],
    ['list.rows', 'listed/dataset/rows', 121],
    ['list.bytes', 'listed/dataset/bytes', 1],
    ['list.digest', 'listed/dataset/output', OTHER],
    ['list.total', 'listed/item/rows', null],
    ['list.format', 'listed/item/format', 'XLSX'],
    ['described.bytes', 'described/bytes', 1],
    ['described.digest', 'described/hash', `sha256:${OTHER}`],
    ['described.columns', 'described/schema/fields/0/name', '别名'],
    ['report.rows', 'treatment/report/rows/out', 121],
    ['report.columns', 'treatment/report/columns/out', 3],
    ['report.bytes', 'treatment/report/output/size', 1],
    ['report.digest', 'treatment/report/output/digest', OTHER],
    ['columns.in', 'treatment/report/columns/in', 9],
    ['plan', 'treatment/report/plan', OTHER],
    ['risk.rows', 'treatment/after/rows', 122],
    ['classes', 'treatment/after/classes', 3],
    ['k', 'treatment/after/k', 20],
    ['unique', 'treatment/after/unique', 0.01],
    ['mean', 'treatment/after/mean', 0.01],
    ['max', 'treatment/after/max', 0.01],
    ['Ra', 'treatment/after/Ra', 0.01],
    ['Rb', 'treatment/after/Rb', 0.033333333],
    ['Rc', 'treatment/after/Rc', 0.0333333333],
    ['threshold', 'treatment/after/threshold', 0.2],
    ['setting', 'treatment/report/setting', 'conditional'],
    ['prosecutor.highest', 'treatment/report/after/attackers/prosecutor/highest', 0.01],
    ['prosecutor.mean', 'treatment/report/after/attackers/prosecutor/mean', 0.01],
    ['prosecutor.atRisk', 'treatment/report/after/attackers/prosecutor/atRisk', 1],
    ['distinct:c3', 'treatment/report/after/diversity/0/distinct', 4],
    ['entropy:c3', 'treatment/report/after/diversity/0/entropy', 4],
    ['recursive:c3', 'treatment/report/after/diversity/0/recursive', 0.1],
    ['tEqual:c3', 'treatment/report/after/diversity/0/tEqual', 1],
    ['tOrdered:c3', 'treatment/report/after/diversity/0/tOrdered', 0],
    ['level', 'treatment/report/after/level', 1],
    ['quasi', 'treatment/report/quasi', ['c1']],
    ['sensitive', 'treatment/report/sensitive', []],
  ])('%s', (figure, path, value) => {
    expect(
      differing('r0003-1', (own) => {
        set(own, path, value);
      }),
    ).toEqual([figure]);
  });

  test.each(['journalist/highest', 'journalist/mean', 'journalist/atRisk', 'marketer'])(
    '%s, where every row was released',
    (path) => {
      const change = (own: Documents) => {
        set(own, `treatment/report/after/attackers/${path}`, 0.9);
      };
      expect(differing('r0004-1', change)).toEqual([path.replace('/', '.')]);
    },
  );

  test('what was done to a column, and a name that no column has', () => {
    const did = (own: Documents) => {
      set(own, 'treatment/report/fields/0/operator', 'pseudonym');
    };
    expect(differing('r0003-1', did)).toEqual(['treated', 'treated:c0']);
    const called = (own: Documents) => {
      set(own, 'treatment/report/fields/2/released', ['年龄段']);
    };
    expect(differing('r0003-1', called)).toEqual(['released', 'released:c2']);
  });

  test('identifiers found, of which the report says nothing or others', () => {
    const residual = [{ column: 'c0', kind: 'mobile-phone', hits: 7 }];
    const change = (own: Documents) => {
      set(own, 'treatment/report/residual', residual);
    };
    expect(differing('r0003-1', change)).toEqual(['residual', 'residual:c0:mobile-phone']);
  });

  test('fields that the list names and the file has not, and the other way round', () => {
    const change = (own: Documents) => {
      set(own, 'listed/item/fields/0/name', '住址');
    };
    expect(differing('r0003-1', change)).toEqual(['list.columns', 'list.fields']);
  });

  test('a dataset that the list does not name at all', () => {
    expect(
      differing('r0003-1', (own) => {
        set(own, 'listed', null);
      }),
    ).toEqual(expect.arrayContaining(['list', 'list.rows']));
  });
});

describe('a claim', () => {
  test('agrees to the last digit where it is a count, and but for rounding elsewhere', () => {
    expect(agrees(1e15, 1e15 + 1)).toBe(false);
    expect(agrees(0.1 + 0.2, 0.3)).toBe(true);
    expect(agrees(0.3, 0.3 + 1e-9)).toBe(false);
    expect(agrees(0, 1e-300)).toBe(false);
    expect(agrees('a', 'b')).toBe(false);
    expect(agrees(null, null)).toBe(true);
    expect(agrees(null, 0)).toBe(false);
  });

  test('has a title in both languages', () => {
    const figures = all().flatMap((own) => {
      const figuresOf = found.get(own.submitted.id);
      if (figuresOf === undefined) return [];
      const { claims, unchecked } = claimsOf(own, figuresOf);
      return [...claims, ...unchecked].map(({ figure }) => figure);
    });
    for (const figure of [...figures, 'treated:c1', 'released:c1', 'residual:c1:email', 'list']) {
      expect(figureTitle(figure, 'zh')).toMatch(/[\u4e00-\u9fffR]|^k/);
      expect([figure, figureTitle(figure, 'en')]).not.toEqual([figure, figure]);
    }
    expect(figureTitle('residual:c1:email', 'zh')).toBe('c1 残留的电子邮箱');
  });
});

test('progress is one, and never falls', () => {
  const done = reports.map((progress) => progress.done);
  expect(reports.every(({ phase }) => phase === 'recompute')).toBe(true);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(reports.at(-1)).toMatchObject({ done: reports[0]?.total, total: reports[0]?.total });
});
