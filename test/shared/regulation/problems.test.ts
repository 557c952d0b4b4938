import { describe, expect, test } from 'vitest';
import { findProfile, problemText, profileSchema } from '../../../shared/regulation';

const sound = findProfile('lianyungang-2019');

function problemsOf(changes: object): Record<string, string> {
  const { error } = profileSchema.safeParse({ ...sound, ...changes });
  return Object.fromEntries((error?.issues ?? []).map((issue) => [issue.path.join('.'), problemText(issue).zh]));
}

describe('what is wrong with a profile file', () => {
  test.each([
    [{ validFrom: '2020年' }, 'validFrom', '应为日期，如 2026-03-01'],
    [{ city: undefined }, 'city', '缺少这一项'],
    [{ city: '连云港' }, 'city', '应为对象 { }'],
    [{ id: '连云港' }, 'id', '写法不符：只能用小写英文字母开头的代号'],
    [{ articles: [] }, 'articles', '至少要有 1 项'],
    [{ document: '' }, 'document', '不能为空'],
    [{ document: '长'.repeat(501) }, 'document', '不能超过 500 个字'],
    [{ 备注: 1 }, '', '多出不认识的项：备注'],
    [{ format: 'x' }, 'format', '只能是：openlist-regulation/1'],
    [{ bars: [{ ...sound.bars[0], article: 'a99' }] }, 'bars.0.article', '没有这一条款：a99'],
    [
      { questions: [...sound.questions, sound.questions[0]] },
      `questions.${sound.questions.length}`,
      '重复出现：state-secret',
    ],
  ])('%j is told in Chinese at %s', (changes, path, words) => {
    expect(problemsOf(changes)[path]).toBe(words);
  });

  test('is told in English too', () => {
    const { error } = profileSchema.safeParse({ ...sound, validFrom: '' });
    expect(error?.issues.map((issue) => problemText(issue).en)).toEqual(['Invalid ISO date']);
  });
});
