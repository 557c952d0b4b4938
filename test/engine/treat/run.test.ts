import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quietJob } from '../../../shared/job';
import type { PlanInput, Step } from '../../../shared/model/plan';
import { applyPlan, parsePlan, type ApplyRequest } from '../../../main/engine/treat';
import { sha256 } from '../../../main/engine/trust';
import { testKey } from './operators/treat-values';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'treat-run-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let files = 0;
/** Treats a CSV of `text`; the steps are given by operator and parameters, in column order. */
async function treated(
  text: string,
  operators: readonly (readonly [string, Record<string, unknown>?])[],
  rest: Partial<PlanInput> & Partial<Pick<ApplyRequest, 'key' | 'setting'>> = {},
  header = (text.split('\n')[0] ?? '').split(','),
) {
  files += 1;
  const path = join(folder, `in-${files}.csv`);
  const out = join(folder, `out-${files}.csv`);
  await writeFile(path, text);
  const { key, setting, ...more } = rest;
  const steps = operators.map(([operator, params = {}], index) => ({
    column: `c${index}`,
    name: header[index] ?? '',
    operator,
    params: params as Step['params'],
  }));
  const plan = parsePlan({ version: 1, steps, quasi: [], ...more });
  const result = await applyPlan({ path, plan, out, key, setting, effects: true, reading: { headerRows: 1 } });
  return { result, bytes: await readFile(out), text: await readFile(out, 'utf8') };
}

describe('a run', () => {
  it('writes exactly these bytes', async () => {
    const { bytes, result } = await treated(
      '许可证编号,姓名,出生日期,备注\n' +
        '00017,张三丰,1987-11-30,"他说""好"", 来电13812345678"\n' +
        '00018,李四,1990年2月30日,\n' +
        '00019,,,"两\n行"\n',
      [['keep'], ['mask', { keepStart: 1, width: 2 }], ['generalise-date', { to: 'year' }], ['scrub']],
    );
    expect(bytes.toString('utf8')).toBe(
      '\ufeff许可证编号,姓名,出生日期,备注\n' +
        '00017,张**,1987,"他说""好"", 来电［手机］"\n' +
        '00018,李**,,\n' +
        '00019,,,"两\n行"\n',
    );
    expect(result.output).toEqual({ size: bytes.length, digest: sha256(bytes) });
    expect(result.effects).toEqual([
      { column: 'c0', operator: 'keep', changed: 0, emptied: 0 },
      { column: 'c1', operator: 'mask', changed: 2, emptied: 0 },
      { column: 'c2', operator: 'generalise-date', changed: 2, emptied: 1 },
      { column: 'c3', operator: 'scrub', changed: 1, emptied: 0 },
    ]);
    expect(result.columns.map(({ from, name, type }) => [from, name, type])).toEqual([
      ['c0', '许可证编号', 'text'],
      ['c1', '姓名', 'text'],
      ['c2', '出生日期', 'text'],
      ['c3', '备注', 'text'],
    ]);
  });

  it('keeps the order of rows through scrubbing and suppression', async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, row) => `${row},${row % 7 === 0 ? `稀${row}` : '常'},来电1381234${String(row).padStart(5, '0').slice(-4)}`,
    );
    const { text, result } = await treated(`序号,区,备注\n${rows.join('\n')}\n`, [['keep'], ['keep'], ['scrub']], {
      quasi: ['c1'],
      suppressBelow: 5,
    });
    const numbers = text
      .split('\n')
      .slice(1, -1)
      .map((line) => Number(line.split(',')[0]));
    expect(numbers).toEqual(Array.from({ length: 30_000 }, (_, row) => row).filter((row) => row % 7 !== 0));
    expect(result).toMatchObject({
      rowsIn: 30_000,
      rowsOut: numbers.length,
      after: { rows: numbers.length, classes: 1 },
    });
    expect(text).not.toMatch(/1381234/);
  });

  it('keeps the order of rows where every step depends on its row only, over many row groups', async () => {
    const { text } = await treated(`序号\n${Array.from({ length: 300_000 }, (_, row) => row).join('\n')}\n`, [
      ['truncate', { length: 10 }],
    ]);
    const numbers = text.split('\n').slice(1, -1).map(Number);
    expect(numbers).toHaveLength(300_000);
    expect(numbers.every((number, row) => number === row)).toBe(true);
  });

  it('measures risk over raw values before and over treated ones after', async () => {
    const ages = Array.from({ length: 40 }, (_, row) => String(20 + row));
    const { result } = await treated(
      `年龄,值\n${ages.map((age) => `${age},1`).join('\n')}\n`,
      [['generalise-number', { width: 10 }], ['keep']],
      { quasi: ['c0'], setting: 'conditional' },
    );
    expect(result.before).toMatchObject({ rows: 40, classes: 40, k: 1, Ra: 1, threshold: 0.2 });
    expect(result.after).toMatchObject({ rows: 40, classes: 4, k: 10, Ra: 0, Rc: 0.1 });
  });

  it('leaves a deleted quasi-identifier out of the classes after', async () => {
    const { result, text } = await treated('身份,值\n甲,1\n乙,1\n', [['delete'], ['keep']], { quasi: ['c0'] });
    expect(result.before.classes).toBe(2);
    expect(result.after).toMatchObject({ classes: 1, k: 2 });
    expect(text).toBe('\ufeff值\n1\n1\n');
  });

  it('gives the same person the same token in two tables', async () => {
    const scope = { scope: 'resident-id' };
    const one = await treated('证件\n11010519491231002X\n', [['pseudonym', scope]], { key: testKey });
    const two = await treated(
      '身份证号,年\n１１０１０５１９４９１２３１００２ｘ,2\n',
      [['pseudonym', scope], ['keep']],
      { key: testKey },
    );
    const token = one.text.split('\n')[1] ?? '';
    expect(token).toMatch(/^[a-p]{32}$/);
    expect(two.text.split('\n')[1]).toBe(`${token},2`);
  });

  it('treats hostile headers and values as text', async () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const names = [`'; DROP TABLE x; --","`, '姓名', '姓名', '$1'];
    const value = `a'); COPY x TO '/tmp/x'; -- "$1"\n=cmd|'/C calc'!A0`;
    const constant = `'$3', "c0"; --`;
    const { text } = await treated(
      `${names.map(quoted).join(',')}\n${quoted(value)},甲,乙,$2\n1,丙,丁,戊\n`,
      [['keep'], ['keep'], ['mask', { fill: "'" }], ['constant', { text: constant }]],
      {},
      names,
    );
    expect(text).toBe(
      `\ufeff${quoted(names[0] ?? '')},姓名,姓名,$1\n` +
        `${quoted(value)},甲,',${quoted(constant)}\n1,丙,',${quoted(constant)}\n`,
    );
  });

  it('tells missing from empty', async () => {
    const { text } = await treated('甲,乙,丙\n,"",1\n', [
      ['mask', { keepStart: 1 }],
      ['mask', { keepStart: 1 }],
      ['keep'],
    ]);
    expect(text).toBe('\ufeff甲,乙,丙\n,"",1\n');
  });

  it('gives the same bytes every time', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => `${row % 97},来电1381234${String(row).padStart(4, '0')}`);
    const run = () =>
      treated(`年龄,备注\n${rows.join('\n')}\n`, [['pseudonym'], ['scrub']], {
        key: testKey,
        quasi: ['c0'],
        suppressBelow: 52,
      });
    const [one, two] = [await run(), await run()];
    expect(two.bytes.equals(one.bytes)).toBe(true);
    expect(two.result).toEqual(one.result);
  });
});

describe('a run that fails', () => {
  it('asks for the key before it writes anything', async () => {
    await expect(treated('证件\n1\n', [['pseudonym']])).rejects.toMatchObject({ code: 'treat-key-needed' });
    expect(existsSync(join(folder, `out-${files}.csv`))).toBe(false);
  });

  it('leaves an earlier file as it was, and nothing half-made, when it is cancelled', async () => {
    const path = join(folder, 'cancel.csv');
    const out = join(folder, 'cancelled.csv');
    await writeFile(
      path,
      `备注\n${Array.from({ length: 50_000 }, (_, row) => `来电${13_800_000_000 + row}`).join('\n')}\n`,
    );
    await writeFile(out, 'earlier');
    const before = await readdir(folder);
    const steps = [{ column: 'c0', name: '备注', operator: 'scrub' }];
    const abort = new AbortController();
    const job = {
      signal: abort.signal,
      report: ({ phase, done }: { phase: string; done: number }) => {
        if (phase === 'rewrite' && done > 0) abort.abort();
      },
    };
    const plan = parsePlan({ version: 1, steps, quasi: [] });
    await expect(applyPlan({ path, plan, out, reading: { headerRows: 1 } }, job)).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(await readFile(out, 'utf8')).toBe('earlier');
    expect(await readdir(folder)).toEqual(before);
  });

  it('names the plan that does not fit', async () => {
    const path = join(folder, 'drift.csv');
    await writeFile(path, '甲,乙\n1,2\n');
    const steps = ['甲', '丙'].map((name, index) => ({ column: `c${index}`, name, operator: 'keep' }));
    const plan = parsePlan({ version: 1, steps, quasi: [] });
    const out = join(folder, 'drift-out.csv');
    await expect(applyPlan({ path, plan, out, reading: { headerRows: 1 } }, quietJob)).rejects.toMatchObject({
      code: 'plan-column-mismatch',
      params: { position: 2 },
    });
  });
});
