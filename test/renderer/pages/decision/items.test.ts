import { describe, expect, test } from 'vitest';
import {
  highestLevel,
  itemRows,
  typeOfWords,
  typesByCatalogue,
  withItemType,
} from '../../../../renderer/pages/decision/items';
import { collectionOf } from '../../../../shared/model/primitives';
import * as sample from '../../../engine/openlist/sample';

const item = (number: number, name: string, openingType?: string) => ({
  id: `i0${number}`,
  name,
  dataType: '字符串型C',
  length: '20',
  ...(openingType !== undefined && { openingType }),
});
const resource = {
  ...sample.resource('r0001', '食品'),
  items: collectionOf([
    item(1, '名称', '无条件开放'),
    item(2, '证件号', '不予开放'),
    item(3, '备注'),
    item(4, '状态', '待定'),
  ]),
};

describe('the catalogue’s own words', () => {
  test.each([
    ['无条件开放', 'unconditional'],
    ['有条件开放类', 'conditional'],
    [' 不予 开放 ', 'closed'],
    ['非开放', 'closed'],
    ['待定', null],
    ['', null],
    [undefined, null],
  ] as const)('%s is %s', (words, type) => {
    expect(typeOfWords(words)).toBe(type);
  });

  test('fill in what they say and leave the rest with the resource', () => {
    expect(typesByCatalogue(resource)).toEqual({ i01: 'unconditional', i02: 'closed' });
  });
});

describe('items', () => {
  test('are decided on their own and given back to the resource', () => {
    const decided = withItemType({ i01: 'closed' }, 'i02', 'conditional');
    expect(decided).toEqual({ i01: 'closed', i02: 'conditional' });
    expect(withItemType(decided, 'i01', null)).toEqual({ i02: 'conditional' });
  });

  test('have the highest level of the columns that have their name, else their own, else none', () => {
    const dataset = sample.dataset('r0001-1', [
      sample.column('c0', ' 证件号 ', { kind: 'resident-id', role: 'direct', level: 4 }),
      sample.column('c1', '证件号', sample.harmless),
    ]);
    const state = sample.fill(sample.emptyState(sample.lianyungang), { resources: [resource], datasets: [dataset] });
    expect(highestLevel(itemRows(state, resource))).toBe(4);
    expect(highestLevel([])).toBeNull();
    expect(itemRows(state, resource).map(({ item: { name }, level }) => [name, level])).toEqual([
      ['名称', null],
      ['证件号', 4],
      ['备注', null],
      ['状态', null],
    ]);
  });
});
