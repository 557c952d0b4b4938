import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readLadder } from '../../../main/engine/risk';
import { residentIdCheckCharacter } from '../../../shared/rules/identifiers';
import { answers, bench } from './support';

const house = bench();
const { failure, value, write } = house;

/** Forty people of two regions, born in two years; one street that only one of them lives in. */
const people = Array.from({ length: 40 }, (_, index) => {
  const body = `${index % 2 === 0 ? '110105' : '440524'}19${index % 4 < 2 ? '80' : '85'}0101${String(index + 10).padStart(3, '0')}`;
  return [
    body + residentIdCheckCharacter(body),
    index === 7 ? '孤山街' : index % 2 === 0 ? '朝阳路' : '汕樟路',
    `事由${index % 3}`,
  ];
});
const header = ['身份证号', '路名', '事由'];
const csv = [header, ...people].map((row) => `${row.join(',')}\r\n`).join('');
const ladder = '朝阳路;北;全部\n汕樟路;南;全部\n孤山街;南;全部\n';

const treated = { ground: 'personal-privacy', kind: 'treated', reference: '脱敏处理记录' };

async function attach(resource: string) {
  const { workspace } = house;
  const { id } = await value('dataset.attach', { workspace, resource, file: await write(`${resource}.csv`, csv) });
  await value('tag.confirm', { workspace, resource });
  await value('decide', {
    workspace,
    resource,
    answers: answers({ 'personal-privacy': true }, { evidence: [treated] }),
  });
  return { workspace, resource, dataset: id };
}

const planOf = (steps: readonly (readonly [string, object?])[], quasi: string[]) => ({
  version: 1,
  steps: steps.map(([operator, params = {}], index) => ({
    column: `c${index}`,
    name: header[index],
    operator,
    params,
  })),
  quasi,
});

describe('a ladder of one’s own', () => {
  test('is kept by its digest, listed with the plans that name it, and climbed in a run and its preview', async () => {
    const inDataset = await attach('r0003');
    const { workspace } = inDataset;
    const added = await value('treat.ladder.add', { workspace, file: await write('路名.csv', ladder) });
    expect(added).toMatchObject({ levels: 2, leaves: 3, faults: [] });
    expect(await value('treat.ladder.list', { workspace })).toEqual({ ladders: [] });

    const step = ['generalise-ladder', { ladder: added.digest, level: 1 }] as const;
    await value('treat.set', {
      ...inDataset,
      plan: planOf([['split-id'], step, ['suppress-rare', { below: 14 }]], ['c0', 'c1']),
    });
    expect(await value('treat.ladder.list', { workspace })).toEqual({
      ladders: [{ digest: added.digest, datasets: ['r0003-1'], size: { levels: 2, leaves: 3 } }],
    });

    const { out, release } = await value('treat.run', inDataset);
    const lines = (await readFile(out, 'utf8')).slice(1).trimEnd().split('\n');
    expect(lines[0]).toBe('身份证号_出生年,身份证号_性别,身份证号_地级代码,路名,事由');
    expect(lines[8]).toBe('1985,男,440500,南,');
    expect(lines[1]).toBe('1980,女,110100,北,事由0');
    expect(release.columns.map(({ from, operator }) => [from, operator])).toEqual([
      ...Array.from({ length: 3 }, () => ['c0', 'split-id']),
      ['c1', 'generalise-ladder'],
      ['c2', 'suppress-rare'],
    ]);
    expect(release).toMatchObject({ residual: [], after: { rows: 40, k: 10 } });

    const { after } = await value('treat.preview', { ...inDataset, count: 9 });
    expect(after.columns.join(',')).toBe(lines[0]);
    expect(after.rows.map((row) => row.map((cell) => cell ?? '').join(','))).toEqual(lines.slice(1, 10));
  });

  test('that the workspace has not is named, and no value of one gets into the journal', async () => {
    const inDataset = await attach('r0004');
    const { workspace } = inDataset;
    const step = ['generalise-ladder', { ladder: 'a'.repeat(64), level: 1 }] as const;
    await value('treat.set', { ...inDataset, plan: planOf([['delete'], step, ['keep']], ['c1']) });
    expect(await failure('treat.run', inDataset)).toBe('treat-ladder-missing');
    const { ladders } = await value('treat.ladder.list', { workspace });
    expect(ladders).toContainEqual({ digest: 'a'.repeat(64), datasets: ['r0004-1'], size: null });
    expect(await readFile(`${workspace}/journal.jsonl`, 'utf8')).not.toContain('孤山街');
  });

  test('is given beside a plan where there is no workspace', async () => {
    const file = await write('bare.csv', csv);
    const ladders = [await write('bare-ladder.csv', ladder)];
    const { digest } = readLadder(Buffer.from(ladder), 'ladder.csv');
    const plan = planOf([['delete'], ['generalise-ladder', { ladder: digest, level: 1 }], ['keep']], ['c1']);
    const request = { file, plan, out: house.at('bare-out.csv'), headerRows: 1 };
    expect(await failure('treat.apply', request)).toBe('treat-ladder-missing');
    const { out, after } = await value('treat.apply', { ...request, ladders });
    expect((await readFile(out, 'utf8')).split('\n').slice(0, 3)).toEqual(['\ufeff路名,事由', '北,事由0', '南,事由1']);
    expect(after).toMatchObject({ rows: 40, classes: 2, k: 20 });
  });

  test('holds categories: one with identifiers of people is not kept, and none of them is named', async () => {
    const { workspace } = house;
    const file = await write('people.csv', '13800001234;移动\n海州区;市区\n11010519491231002X;北京\n');
    const answer = await house.answer('treat.ladder.add', { workspace, file });
    expect(answer).toMatchObject({ failure: { code: 'ladder-holds-data', params: { file: 'people.csv', count: 2 } } });
    expect(JSON.stringify(answer)).not.toContain('13800001234');
  });

  test('is read before it is kept', async () => {
    const { workspace } = house;
    expect(await failure('treat.ladder.add', { workspace, file: await write('uneven.csv', 'a;1\nb') })).toBe(
      'ladder-file-ragged',
    );
    const odd = await value('treat.ladder.add', { workspace, file: await write('forked.csv', 'a;1;x\nb;1;y') });
    expect(odd.faults).toEqual([{ code: 'ladder-forked', level: 2 }]);
  });
});

describe('an ID number taken apart', () => {
  test('may be listed only where what came of it is in the measured risk', async () => {
    const inDataset = await attach('r0005');
    const { workspace } = inDataset;
    const refusals = async (quasi: string[]) => {
      const { cautions } = await value('treat.set', {
        ...inDataset,
        plan: planOf([['split-id'], ['delete'], ['keep']], quasi),
      });
      await value('treat.run', inDataset);
      const { refused } = await value('list.freeze', { workspace, allowPartial: true });
      const codes = refused
        .filter((one: { code: string; resource?: string }) => one.resource === 'r0005')
        .map(({ code }) => code);
      return { cautions: cautions.map(({ code }) => code), codes };
    };
    const unmeasured = await refusals([]);
    expect(unmeasured.cautions).toContain('split-unmeasured');
    expect(unmeasured.codes.filter((code) => code === 'risk-unmeasured')).toHaveLength(1);
    const measured = await refusals(['c0']);
    expect(measured.cautions).toEqual([]);
    expect(measured.codes).not.toContain('risk-unmeasured');
    expect(measured.codes).not.toContain('personal-untreated');
  });
});
