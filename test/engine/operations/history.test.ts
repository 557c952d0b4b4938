import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import type { HistoryFilter } from '../../../shared/contract/history';
import { answers, bench } from './support';

/** A clock that the tests set. */
let now = new Date('2026-03-02T01:00:00Z');
const { at, write, value, failure, ...rest } = bench({ clock: () => now, actor: '经办人' });
const workspace = () => at('工作区');
const person = { department: '办公室', duty: '' };

/** Names of the operations of the entries that fit, the newest first. */
async function found(filter: HistoryFilter): Promise<string[]> {
  const { entries } = await value('journal.history', { workspace: workspace(), filter });
  return entries.map(({ operation }) => operation);
}

beforeAll(async () => {
  // 2026-03-03 00:30 in Beijing is still the day before in UTC.
  now = new Date('2026-03-02T16:30:00Z');
  const file = await write('许可.csv', '许可证号,联系电话\n甲1,13900000001\n甲2,13900000002\n');
  await value('dataset.attach', { workspace: workspace(), resource: 'r0006', file, dataset: '食品许可' });
  now = new Date('2026-03-04T01:00:00Z');
  const tag = { kind: 'mobile-phone', role: 'direct', level: 4 } as const;
  await value('tag.set', { workspace: workspace(), resource: 'r0006', field: '联系电话', ...tag });
  now = new Date('2026-03-05T01:00:00Z');
  await value('decide', { workspace: workspace(), resource: 'r0001', answers: answers() });
  await value('undo', { workspace: workspace() });
  await value('person.add', { workspace: workspace(), person: { name: '示例乙', ...person } });
});

describe('the history', () => {
  test('tells each entry with what it changed, the newest first', async () => {
    const { entries, matched, more, operations, actors } = await value('journal.history', { workspace: workspace() });
    expect({ matched, more, actors }).toEqual({ matched: 7, more: false, actors: ['经办人'] });
    expect(operations).toEqual([
      'workspace.create',
      'catalogue.import',
      'dataset.attach',
      'tag.set',
      'decide',
      'undo',
      'person.add',
    ]);
    expect(entries.map(({ seq }) => seq)).toEqual([7, 6, 5, 4, 3, 2, 1]);
    const [filed, undo, decided, tagged] = entries;
    expect(filed).toMatchObject({ revertible: true, undone: false, resources: [] });
    expect(undo).toMatchObject({
      about: { seq: 5, operation: 'decide' },
      undoes: 5,
      revertible: { code: 'revert-impossible' },
    });
    expect(undo?.changes[0]).toMatchObject({ before: { zh: '无条件开放' }, after: { zh: '未认定' } });
    expect(decided).toMatchObject({ undone: true, revertible: { code: 'revert-undone', params: { seq: 5, by: 6 } } });
    expect(tagged).toMatchObject({ resources: [{ id: 'r0006', name: '食品经营许可信息' }], more: 0 });
    expect(tagged?.changes[0]?.after).toEqual({
      zh: '手机号 · 直接标识符 · 4级 敏感',
      en: 'Mobile phone · Direct identifier · Level 4 sensitive',
    });
  });

  test('goes on from any entry, some at a time', async () => {
    const page = { workspace: workspace(), count: 3 };
    const first = await value('journal.history', page);
    expect([first.entries.map(({ seq }) => seq), first.more, first.matched]).toEqual([[7, 6, 5], true, 7]);
    const last = await value('journal.history', { ...page, before: 3 });
    expect([last.entries.map(({ seq }) => seq), last.more, last.matched]).toEqual([[2, 1], false, 7]);
  });

  test.each<[string, HistoryFilter, string[]]>([
    ['a resource, by name', { resource: '食品经营许可信息' }, ['tag.set', 'dataset.attach', 'catalogue.import']],
    ['an operation', { operation: 'decide' }, ['decide']],
    ['a person who did nothing', { actor: '示例乙' }, []],
    ['a day in Beijing', { from: '2026-03-03', through: '2026-03-03' }, ['dataset.attach']],
    ['days from one on', { from: '2026-03-05' }, ['person.add', 'undo', 'decide']],
    ['days up to one', { through: '2026-03-02' }, ['catalogue.import', 'workspace.create']],
    ['a word of a value', { text: '直接标识符' }, ['tag.set']],
    ['a name, in English words', { text: 'dataset 食品许可' }, ['tag.set', 'dataset.attach']],
    ['the name of an operation', { text: '登记人员' }, ['person.add']],
    ['several at once', { resource: 'r0006', text: '手机', from: '2026-03-04' }, ['tag.set']],
    ['what nobody said', { text: '没有的词' }, []],
  ])('narrowed to %s', async (_what, filter, operations) => {
    expect(await found(filter)).toEqual(operations);
  });

  test('of a resource that is none is refused', async () => {
    const filter = { resource: 'r9999' };
    expect(await failure('journal.history', { workspace: workspace(), filter })).toBe('resource-not-found');
  });
});

describe('taking a change back', () => {
  test('gives the state before it, and another entry of the history', async () => {
    const { reverted, seq } = await value('change.revert', { workspace: workspace(), seq: 4 });
    expect(reverted).toEqual({ seq: 4, operation: 'tag.set' });
    const { entries } = await value('journal.history', { workspace: workspace(), count: 1 });
    expect(entries[0]).toMatchObject({ seq, operation: 'revert', about: { seq: 4, operation: 'tag.set' } });
    expect(entries[0]?.changes[0]?.before?.zh).toBe('手机号 · 直接标识符 · 4级 敏感');
    expect(await failure('change.revert', { workspace: workspace(), seq: 4 })).toBe('revert-undone');
    await value('undo', { workspace: workspace() });
  });

  test('that others rest on is refused by the name of what rests on it', async () => {
    expect(await rest.answer('change.revert', { workspace: workspace(), seq: 2 })).toEqual({
      ok: false,
      failure: { code: 'revert-needed', params: { seq: 2, name: '食品许可' } },
    });
  });
});

describe('the history as a workbook', () => {
  test('has one row a change, as texts, and opens again', async () => {
    const out = at('日志.xlsx');
    const made = await value('journal.export', { workspace: workspace(), filter: { resource: 'r0006' }, out });
    const book = read(await readFile(out));
    const sheet = book.Sheets['操作日志'];
    const rows = utils.sheet_to_json<string[]>(sheet ?? {}, { header: 1, raw: false, defval: '' });
    expect(rows[2]).toEqual(['序号', '时间（北京时间）', '经办人', '操作', '对象', '变更前', '变更后', '校验值']);
    expect([made.xlsx, made.rows]).toEqual([out, rows.length - 3]);
    const tagged = rows.find((row) => row[3] === '修改标签') ?? [];
    expect(tagged.slice(0, 7)).toEqual([
      '4',
      '2026-03-04 09:00:00',
      '经办人',
      '修改标签',
      '数据集“食品许可” 列“联系电话” · 标签',
      '待确认',
      '手机号 · 直接标识符 · 4级 敏感',
    ]);
    expect(tagged[7]).toMatch(/^[0-9a-f]{64}$/);
    for (const cell of Object.values(sheet ?? {})) expect(cell).not.toHaveProperty('f');
  });

  test('of what no entry fits has no rows', async () => {
    const filter = { operation: 'list.freeze' };
    const made = await value('journal.export', { workspace: workspace(), filter, out: at('空.xlsx') });
    expect([made.entries, made.rows]).toEqual([0, 0]);
  });

  test.each([
    ['a source file', () => at('许可.csv'), 'bad-request'],
    ['an object of the workspace', () => join(workspace(), 'objects', 'x.xlsx'), 'output-protected'],
  ])('is not written over %s', async (_what, out, code) => {
    expect(await failure('journal.export', { workspace: workspace(), filter: {}, out: out() })).toBe(code);
  });
});
