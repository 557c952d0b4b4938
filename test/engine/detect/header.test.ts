import { expect, test } from 'vitest';
import { headerVote, normaliseHeader } from '../../../main/engine/detect/header';
import { kindRules } from '../../../main/engine/detect/kinds';
import { tagKinds } from '../../../shared/model/tag';

test.each([
  ['姓 名', '姓名'],
  ['姓名\n（必填项）', '姓名(必填项)'],
  ['legalPersonName', 'legal person name'],
  ['ID_CARD-NO', 'id card no'],
  ['Ｐｈｏｎｅ', 'phone'],
  ['\uFEFF手机', '手机'],
])('%j is seen as %j', (header, seen) => {
  expect(normaliseHeader(header)).toBe(seen);
});

/** The kinds whose words a header has. */
function named(header: string): string[] {
  const seen = normaliseHeader(header);
  return kindRules.filter(({ header: words }) => headerVote(seen, words).vote === 'named').map(({ kind }) => kind);
}

test.each([
  ['联系人电话', ['mobile-phone', 'landline']],
  ['法定代表人身份证号', ['resident-id']],
  ['法定代表人', ['person-name']],
  ['单位负责人', ['person-name']],
  ['email_verified', ['email']],
  ['homepage', []],
  ['package', []],
  ['average', []],
  ['订单号', []],
  ['企业名称', []],
  ['product_name', []],
  ['物理地址', ['mac']],
  ['工龄', []],
])('%s names %j', (header, kinds) => {
  expect(named(header).sort()).toEqual([...kinds].sort());
});

test('every kind of the list has its rule, once', () => {
  expect(kindRules.map(({ kind }) => kind).sort()).toEqual([...tagKinds].sort());
});

test('a header of any length is looked at quickly and cut', () => {
  expect(normaliseHeader('a'.repeat(100_000)).length).toBe(200);
});
