import fc from 'fast-check';
import {
  changeKinds,
  type FrozenList,
  type ListItem,
  type OpenList,
  type WithheldItem,
} from '../../../shared/model/openlist';

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '每月', '=1+1', '007', '第一行\n第二行', '𠮷'),
);
const name = fc.string({ unit: 'binary', maxLength: 30 }).map((text) => `名${text}`.trim());
const count = fc.nat();
const date = fc.integer({ min: 0, max: 36_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const instant = fc.integer({ min: 0, max: 2 ** 41 }).map((time) => new Date(time).toISOString());
const level = fc.constantFrom(null, 1 as const, 2 as const, 3 as const, 4 as const);
const digest = fc.stringMatching(/^[0-9a-f]{64}$/);
const reasons = fc.array(fc.record({ article: words, text: words }), { minLength: 1, maxLength: 3 });
const resourceId = fc.integer({ min: 1, max: 99_999 }).map((number) => `r${String(number).padStart(4, '0')}`);

const item: fc.Arbitrary<ListItem> = fc.record({
  number: fc.integer({ min: 1, max: 9999 }),
  resource: resourceId,
  code: words,
  name,
  abstract: words,
  theme: words,
  keywords: fc.array(words, { maxLength: 3 }),
  fields: fc.array(
    fc.record({ name: words, type: words, length: words, description: words, level, treatment: words }),
    { maxLength: 4 },
  ),
  format: words,
  rows: fc.option(count),
  period: words,
  spatial: words,
  updateCycle: words,
  firstPublished: date,
  lastUpdated: fc.option(date),
  type: fc.constantFrom('unconditional', 'conditional'),
  conditions: fc.array(words, { maxLength: 3 }),
  access: fc.array(fc.record({ delivery: fc.constantFrom('file', 'interface', 'sandbox'), name: words }), {
    minLength: 1,
    maxLength: 3,
  }),
  level,
  reasons,
  department: words,
  contact: words,
  remark: words,
  datasets: fc.array(
    fc.record({
      id: fc.constantFrom('r0001-1', 'r12345-20'),
      name,
      release: fc.constantFrom('r0001-1.1', 'r12345-20.3'),
      period: words,
      rows: count,
      bytes: count,
      output: digest,
    }),
    { maxLength: 2 },
  ),
});

/** Lists of a profile, as wild as the schema allows. */
export function openLists(profile: string): fc.Arbitrary<OpenList> {
  return fc.record({
    format: fc.constant('openlist-list/1'),
    version: fc.integer({ min: 1, max: 999 }),
    year: fc.option(fc.integer({ min: 2020, max: 2099 })),
    agency: fc.record({ name, code: fc.constant('91350100M000100Y43') }),
    profile: fc.record({ id: fc.constant(profile), title: name, inForce: fc.boolean() }),
    frozenAt: instant,
    frozenBy: name,
    omitted: count,
    predecessor: fc.option(
      fc.record({ version: fc.integer({ min: 1, max: 999 }), added: count, removed: count, changed: count }),
    ),
    changes: fc.array(
      fc.record({
        kind: fc.constantFrom(...changeKinds),
        resource: fc.constant('r0009'),
        name,
        columns: fc.subarray(['rows', 'remark']),
      }),
      { maxLength: 2 },
    ),
    items: fc.uniqueArray(item, { maxLength: 5, selector: ({ resource }) => resource }),
  });
}

const withheld: fc.Arbitrary<WithheldItem> = fc.record({
  resource: resourceId,
  name,
  code: words,
  department: words,
  status: fc.constantFrom('closed', 'barred'),
  grounds: fc.array(words, { minLength: 1, maxLength: 2 }),
  reasons,
});

export function frozenLists(profile: string): fc.Arbitrary<FrozenList> {
  return fc.record({
    format: fc.constant('openlist-frozen/1'),
    list: openLists(profile),
    closed: fc.array(withheld, { maxLength: 3 }),
    refused: fc.array(
      fc.record({
        resource: resourceId,
        code: fc.constantFrom('undecided', 'barred'),
        params: fc.constant({ article: '第六条' }),
      }),
      { maxLength: 2 },
    ),
    warnings: fc.array(fc.record({ resource: fc.option(resourceId), code: fc.constant('level-unknown') }), {
      maxLength: 2,
    }),
  });
}
