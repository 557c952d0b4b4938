import { describe, expect, it } from 'vitest';
import { mendingPage, refusalText, refusedResources } from '../../../../renderer/pages/openlist/refusals';
import { refusalCodes, type Refusal } from '../../../../shared/model/openlist';
import { column, dataset, emptyState, fill, lianyungang } from '../../../engine/openlist/sample';

/** A state that holds these datasets, each with columns of these names. */
function holding(...datasets: (readonly [id: string, name: string, ...columns: string[]])[]) {
  return fill(emptyState(lianyungang), {
    datasets: datasets.map(([id, name, ...columns]) => {
      const named = columns.map((title, index) => column(`c${index}`, title, null));
      return dataset(id, named, { name });
    }),
  });
}

const refused = (code: Refusal['code'], params?: Refusal['params']): Refusal => ({
  resource: 'r0001',
  code,
  ...(params && { params }),
});

describe('the page that mends a refusal', () => {
  it('is known for every reason that is work', () => {
    const without = refusalCodes.filter((code) => mendingPage(refused(code), holding()) === null);
    expect(without).toEqual(['barred', 'withdrawn']);
  });

  it('is where data is attached while there is none, and where it is treated afterwards', () => {
    expect(mendingPage(refused('release-missing'), holding())).toBe('data');
    expect(mendingPage(refused('release-missing'), holding(['r0002-1', '其他']))).toBe('data');
    expect(mendingPage(refused('release-missing'), holding(['r0001-1', '企业']))).toBe('treatment');
  });
});

describe('resources that are not ready', () => {
  it('stand once each, with all their reasons, without those that the law keeps off', () => {
    const all: Refusal[] = [
      refused('column-empty'),
      { resource: 'r0002', code: 'barred' },
      { resource: 'r0003', code: 'undecided' },
      refused('level-too-low'),
    ];
    expect(refusedResources(all)).toEqual([
      { resource: 'r0001', refusals: [all[0], all[3]] },
      { resource: 'r0003', refusals: [all[2]] },
    ]);
  });
});

describe('a refusal in words', () => {
  it('names dataset and column as people know them', () => {
    const state = holding(['r0001-1', '企业', '名称'], ['r0001-2', '人员', '身份证号']);
    const text = refusalText(refused('risk-unmeasured', { dataset: 'r0001-2', field: 'c0' }), state, 'zh');
    expect(text).toContain('人员 r0001-2');
    expect(text).toContain('“身份证号”');
  });

  it('keeps the id of a column that may be in any of several datasets, and names that have no id', () => {
    const two = holding(['r0001-1', '企业', '名称'], ['r0001-2', '人员', '身份证号']);
    expect(refusalText(refused('personal-untreated', { field: 'c0' }), two, 'zh')).toContain('字段 c0');
    expect(refusalText(refused('personal-untreated', { field: '联系人' }), holding(), 'zh')).toContain('字段 联系人');
  });

  it('leaves no placeholder open, whatever a reason carries', () => {
    const params = {
      article: '第八条',
      column: '摘要',
      count: 1,
      first: '证明',
      needed: 2,
      level: 1,
      field: 'c0',
      dataset: 'r0001-1',
      columns: 1,
      risk: 0.5,
      threshold: 0.2,
      attack: 'rebuild-id',
      rows: 7,
      before: '无条件开放',
      after: '有条件开放',
      item: '身份证号',
      cycle: '每月',
      by: '2026-03-31',
    };
    const state = holding(['r0001-1', '企业', '名称']);
    for (const code of refusalCodes) {
      for (const language of ['zh', 'en'] as const) {
        expect(refusalText(refused(code, params), state, language)).not.toMatch(/\{\w+\}/);
      }
    }
  });
});
