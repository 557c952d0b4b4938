import { describe, expect, test } from 'vitest';
import { readConditions, writeConditions } from '../../../../renderer/pages/decision/conditions';
import { decide, findProfile, termsOf } from '../../../../shared/regulation';
import { answers } from '../../../engine/openlist/sample';

const profile = findProfile('lianyungang-2019');

describe('conditions', () => {
  test('are read by id, by label and with the agency’s own words', () => {
    expect(readConditions(profile, ['purpose', 'term: 一年', '申请用途：科研', '另签协议'])).toEqual({
      checked: { purpose: '科研', term: '一年' },
      others: ['另签协议'],
    });
  });

  test('are written in the order of the checklist, the free ones last, nothing empty', () => {
    const conditions = { checked: { term: ' 一年 ', eligibility: '' }, others: [' 另签协议 ', ''] };
    expect(writeConditions(profile, conditions)).toEqual(['eligibility', 'term: 一年', '另签协议']);
  });

  test('count for the decision and print as the list has them', () => {
    const written = writeConditions(profile, { checked: { term: '一年' }, others: [] });
    const given = answers(profile, ['time-sensitive'], { conditions: written, access: ['interface'] });
    expect(decide(profile, given)).toMatchObject({ type: 'conditional', missing: [] });
    expect(termsOf(profile, 'conditional', given).conditions).toEqual(['使用期限：一年']);
  });
});
