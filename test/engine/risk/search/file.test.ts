import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePrivateFolder, type PrivateFolder } from '../../../../main/engine/files';
import { searchFile, type FileLadder, type Goal } from '../../../../main/engine/risk';
import { Failure } from '../../../../shared/failure';
import { allowedNodes, type PlainTable } from './brute-force';
import { goals, tables } from './random-table';

const asked: Goal = { k: 2, suppression: 0, metric: 'discernability', timeLimit: 120 };

let folder: PrivateFolder;
beforeAll(async () => {
  folder = await makePrivateFolder();
});
afterAll(() => folder.remove());

async function fileOf(name: string, text: string): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, text);
  return path;
}

const suppress: FileLadder = { form: 'sql', levels: [(column) => column, () => 'NULL::VARCHAR'] };

async function failureOf(work: Promise<unknown>) {
  return work.then(
    () => null,
    (error: unknown) => (error instanceof Failure ? { code: error.code, ...error.params } : error),
  );
}

/** The table and its ladders as files: cells are `v0` …, labels are told apart by their level. */
async function written({ rows, ladders, sensitive }: PlainTable, name: string) {
  const header = [...ladders.map((_, column) => `列${column}`), '病种'].join(',');
  const lines = rows.map((row, index) => [...row.map((leaf) => `v${leaf}`), `s${sensitive[index] ?? 0}`].join(','));
  const file = await fileOf(`${name}.csv`, [header, ...lines, ''].join('\r\n'));
  const quasi = new Map<string, FileLadder>();
  for (const [column, levels] of ladders.entries()) {
    const leaves = (levels[0] ?? []).map((leaf) =>
      [`v${leaf}`, ...levels.slice(1).map((labels, level) => `${level}:${labels[leaf] ?? 0}`)].join(';'),
    );
    quasi.set(`列${column}`, { path: await fileOf(`${name}-${column}.csv`, leaves.join('\n')) });
  }
  return { file, quasi };
}

describe('a file with its ladders', () => {
  it('is searched as the table in it is, from the file to the answer', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(tables, goals, async (table, goal) => {
        fc.pre(table.rows.length > 0);
        count += 1;
        const { file, quasi } = await written(table, `random-${count}`);
        const [least] = allowedNodes(table, goal);
        const search = searchFile(file, { quasi, goal, sensitive: '病种', reading: { headerRows: 1 } });
        if (least === undefined) expect(await failureOf(search)).toMatchObject({ code: 'search-none' });
        else expect((await search).score).toBeCloseTo(least.score, 9);
      }),
      { numRuns: 12 },
    );
  });

  it('takes a missing cell and an empty text for the value that the ladder lists as empty', async () => {
    const file = await fileOf('missing.csv', '区县,值\n海州区,1\n,2\n"",3\n海州区,4\n');
    const path = await fileOf('missing-ladder.csv', '海州区;*\n;*\n');
    const found = await searchFile(file, { quasi: new Map([['区县', { path }]]), goal: asked });
    expect(found).toMatchObject({ levels: [0], score: 8, classes: 2 });
  });

  it('tells by SQL what a ladder reads, with what has no reading as a value of its own', async () => {
    const file = await fileOf('sql.csv', `年龄,值\n${[21, 22, 23, 31, 32, 33].join(',1\n')},1\n不详,1\n未知,1\n`);
    const bands: FileLadder = {
      form: 'sql',
      levels: [(column) => column, (column) => `left(${column}, 1) || '0'`, () => 'NULL::VARCHAR'],
    };
    const found = await searchFile(file, { quasi: new Map([['年龄', bands]]), goal: { ...asked, suppression: 0.25 } });
    expect(found).toMatchObject({ levels: [1], suppressed: 2, classes: 2, k: 3, score: 9 + 9 + 2 * 8 });
  });

  it('orders a sensitive column by number where all of it are numbers', async () => {
    // 9 and 10 are neighbours as numbers and far apart as texts: 0.5 · 1 step of 3, against 0.5 · 2 of 3.
    const rows = [
      ['甲', 9],
      ['甲', 10],
      ['乙', 100],
      ['乙', 1],
    ] as const;
    const file = await fileOf('ordered.csv', `区县,收入\n${rows.map((row) => row.join(',')).join('\n')}\n`);
    const search = (t: number) =>
      searchFile(file, {
        quasi: new Map([['区县', suppress]]),
        sensitive: '收入',
        goal: { ...asked, closeness: { kind: 'ordered', t } },
      });
    expect(await search(0.17)).toMatchObject({ levels: [0] });
    expect(await search(0.16)).toMatchObject({ levels: [1] });
  });
});

describe('what cannot be searched is said', () => {
  const two = '区县,值\n海州区,1\n连云区,2\n';
  const search = (file: string, quasi: [string, FileLadder][], goal: Partial<Goal> = {}, sensitive?: string) =>
    searchFile(file, { quasi: new Map(quasi), goal: { ...asked, ...goal }, sensitive, reading: { headerRows: 1 } });

  it('files and columns that are not there', async () => {
    const file = await fileOf('two.csv', two);
    const nowhere = join(folder.path, 'nowhere.csv');
    expect(await failureOf(search(file, [['区县', { path: nowhere }]]))).toMatchObject({ code: 'file-not-found' });
    expect(await failureOf(search(nowhere, [['区县', suppress]]))).toMatchObject({ code: 'file-not-found' });
    expect(await failureOf(search(await fileOf('empty.csv', ''), [['区县', suppress]]))).toMatchObject({
      code: 'table-empty',
    });
    expect(await failureOf(search(file, [['年龄', suppress]]))).toMatchObject({
      code: 'risk-column-unknown',
      column: '年龄',
    });
    expect(await failureOf(search(file, [['区县', suppress]], {}, '病种'))).toMatchObject({
      code: 'risk-column-unknown',
    });
    const diversity = { kind: 'distinct', l: 2 } as const;
    expect(await failureOf(search(file, [['区县', suppress]], { diversity }))).toMatchObject({
      code: 'search-sensitive-missing',
    });
  });

  it('values that a ladder does not list, by column and count and never by value', async () => {
    const file = await fileOf('unlisted.csv', '区县,值\n海州区,1\n连云区,2\n连云区,3\n');
    const path = await fileOf('short.csv', '海州区;*\n');
    expect(await failureOf(search(file, [['区县', { path }]]))).toEqual({
      code: 'ladder-lacks-values',
      column: '区县',
      count: 2,
      file: 'short.csv',
    });
  });

  it('a goal that nothing reaches', async () => {
    const file = await fileOf('two.csv', two);
    expect(await failureOf(search(file, [['区县', suppress]], { k: 3 }))).toMatchObject({ code: 'search-none' });
  });

  it('and what is odd but has an answer has it', async () => {
    const file = await fileOf('two.csv', two);
    const all = await search(file, [['区县', suppress]], { k: 3, suppression: 1 });
    expect(all).toMatchObject({ optimal: true, score: 4, suppressed: 2, classes: 0, k: 0, Ra: 0, Rb: 0, Rc: 0 });
    expect(await search(file, [], { k: 2 })).toMatchObject({ levels: [], score: 4, classes: 1, k: 2 });
    const none = await fileOf('none.csv', '区县,值\n');
    expect(await search(none, [['区县', suppress]])).toMatchObject({
      optimal: true,
      score: 0,
      classes: 0,
      levels: [0],
    });
    expect(await search(none, [['区县', suppress]], { metric: 'loss' })).toMatchObject({ score: 0, suppressed: 0 });
    const flat = await fileOf('flat.csv', '海州区\n连云区\n');
    expect(await search(file, [['区县', { path: flat }]], { k: 1 })).toMatchObject({ levels: [0], score: 2 });
  });
});
