import { describe, expect, test } from 'vitest';
import { bySubject, changeWords, objectWords, type HistoryEntry } from '../../../../renderer/pages/history/entries';

const text = (words: string) => ({ zh: words, en: words.toUpperCase() });
const change = (subject: string, before: string | null, after: string | null) => ({
  subject: text(subject),
  what: text('部分'),
  before: before === null ? null : text(before),
  after: after === null ? null : text(after),
});
const entry = (changes: ReturnType<typeof change>[], more = 0) => ({ changes, more }) as unknown as HistoryEntry;

describe('an entry in one line', () => {
  test.each([
    ['one change', entry([change('甲', 'a', 'b')]), '甲', '部分：a → b'],
    ['something made', entry([change('甲', null, 'b')]), '甲', '部分：b'],
    ['something gone', entry([change('甲', 'a', null)]), '甲', '部分：a → （无）'],
    ['several of one', entry([change('甲', 'a', 'b'), change('甲', 'c', 'd')]), '甲', '部分：a → b（共 2 处）'],
    ['several of several', entry([change('甲', 'a', 'b'), change('乙', 'c', 'd')]), '甲等', '部分：a → b（共 2 处）'],
    ['more than are told', entry([change('甲', 'a', 'b')], 1999), '甲等', '部分：a → b（共 2,000 处）'],
    ['nothing', entry([]), '', ''],
  ])('%s', (_what, some, object, words) => {
    expect([objectWords(some, 'zh'), changeWords(some, 'zh')]).toEqual([object, words]);
  });

  test('is in the language of the window', () => {
    expect(changeWords(entry([change('甲', 'a', null)]), 'en')).toBe('部分: A → (none)');
  });
});

test('changes of one subject that stand together share its line', () => {
  const groups = bySubject([change('甲', 'a', 'b'), change('甲', 'c', 'd'), change('乙', 'e', 'f')]);
  expect(groups.map(({ subject, changes }) => [subject.zh, changes.length])).toEqual([
    ['甲', 2],
    ['乙', 1],
  ]);
});
