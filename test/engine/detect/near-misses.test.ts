import { afterAll, beforeAll, expect, test } from 'vitest';
import { detectColumns } from '../../../main/engine/detect';
import { quietJob } from '../../../shared/job';
import type { SuggestedTag, TagKind } from '../../../shared/model/tag';
import { column, make, type Source } from './seeded';
import { openTable, type TestTable } from './table';

const of = (maker: (source: Source) => string) => column(21, 60, maker);
const among = (list: string) => of((source) => source.pick(list.split('|')));
const point = (source: Source) => `119.${source.digits(5)}`;
const parallel = (source: Source) => `34.${source.digits(5)}`;
const pinyin = (source: Source) =>
  `${source.pick(['Wang', 'LI', 'Zhang', 'chen'])} ${source.pick(['Xiaoming', 'FANG', 'Zhiqiang', 'wei'])}`;

/** Each class of error that a benchmark of other hands found, and its harmless neighbour. */
const cases: [string, string, TagKind | null, string[]][] = [
  ['a role that no list names', '行政相对人名称', 'person-name', of(make.name)],
  ['a role by its last character', '采购员', 'person-name', of(make.name)],
  ['a role that holds bodies only', '采购人', null, of(make.company)],
  ['names under the bare word 名称', '名称', 'person-name', of(make.name)],
  ['villages under the bare word 名称', '名称', null, among('张庄|李集|王圩|高家沟|石桥|黄川|温泉|马站|班庄|江庄')],
  ['names in pinyin', '拼音姓名', 'person-name', of(pinyin)],
  ['English header, Latin names', 'buyer', 'person-name', of(pinyin)],
  ['Latin names without a header', 'col4', null, of(pinyin)],
  ['repeated Latin brands under a name', 'name', null, among('Midea Group|Haier Smart|TCL Tech')],
  [
    'several names in a cell',
    '共同申请人',
    'person-name',
    of((source) => `${make.name(source)}、${make.name(source)}`),
  ],
  [
    'several mobiles in a cell',
    '联系电话',
    'mobile-phone',
    of((source) => `${make.mobile(source)}、${make.mobile(source)}`),
  ],
  [
    'several mobiles in a cell, no header',
    'col5',
    'mobile-phone',
    of((source) => `${make.mobile(source)}/${make.mobile(source)}`),
  ],
  [
    'an office number before a mobile',
    '电话',
    'mobile-phone',
    of((source) => `85${source.digits(6)} ${make.mobile(source)}`),
  ],
  ['permits under 证件号', '证件号', 'passport', of((source) => `H${source.digits(8)}`)],
  ['permits of inspectors', '执法证件号', null, of((source) => `0700${source.digits(4)}`)],
  ['a point in one cell', '中心点坐标', 'longitude', of((source) => `${point(source)},${parallel(source)}`)],
  ['a point in one cell, no header', 'col9', 'longitude', of((source) => `${point(source)}, ${parallel(source)}`)],
  ['degrees and minutes', '经度', 'longitude', of((source) => `119°${source.whole(10, 59)}′12″`)],
  ['x', 'X', 'longitude', of(point)],
  ['y', 'Y', 'latitude', of(parallel)],
  ['counts under y', 'Y', null, of((source) => String(source.whole(3, 54)))],
  ['北纬', '北纬', 'latitude', of(parallel)],
  ['measures of the size of a longitude', 'AQI', null, of((source) => `${source.whole(74, 134)}.${source.digits(6)}`)],
];

let table: TestTable;
let tags: Map<string, SuggestedTag | null>;

beforeAll(async () => {
  table = await openTable([
    ...cases.map(([, name, , values]) => ({ name, values })),
    {
      name: '职责',
      values: among(
        '保护消费者权益，受理申诉|指导当事人和解，调处纠纷|联系人大代表，办理建议|落实监护人责任，开展检查|承担法定代表人变更，指导登记',
      ),
    },
  ]);
  tags = await detectColumns(table.session, table.columns, quietJob);
}, 60_000);
afterAll(() => table.close());

test.each(cases.map(([title, name, kind], index) => ({ title, name, kind, id: `c${index}` })))(
  '$title ($name) → $kind',
  ({ id, kind }) => {
    expect(tags.get(id)?.kind ?? null, JSON.stringify(tags.get(id))).toBe(kind);
  },
);

test('words that only begin like a name after a cue are nobody', () => {
  expect(tags.get(`c${cases.length}`)?.contains ?? []).toEqual([]);
});
