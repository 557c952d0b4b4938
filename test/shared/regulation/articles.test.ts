import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverageOf, profiles, type Profile } from '../../../shared/regulation';

const root = resolve(import.meta.dirname, '../../..');
const textOf = ({ id }: Profile) => resolve(root, `../shared/regulations/${id}.txt`);
const numerals = '〇一二三四五六七八九';

/** 1–99 as articles are counted: 一, 十, 十一, 二十, 四十三. */
function chinese(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? numerals[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? numerals[ones] : ''}`;
}

/**
 * The numbers of all articles, paragraphs and items of a regulation's text. Lines that a page break tore apart are joined:
 * a paragraph ends with 。：； or ;. A paragraph has a number of its own only where its article has several.
 */
function numbersIn(text: string): string[] {
  const body = text.slice(text.search(/^第一条/m)).split(/^抄送/m)[0] ?? '';
  const joined = body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^第[一二三四五六七八九十]+章/.test(line))
    .reduce((sum, line) => sum + line + (/[。：；:;]$/.test(line) ? '\n' : ''), '');
  const articles = joined.split(/^(?=第[一二三四五六七八九十]+条)/m).filter((one) => one !== '');
  return articles.flatMap((one) => {
    const number = /^第.+?条/.exec(one)?.[0] ?? '';
    const lines = one.split('\n').filter((line) => line !== '');
    const isItem = (line: string) => /^(- )?[（(][一二三四五六]+[）)]/.test(line);
    const several = lines.filter((line) => !isItem(line)).length > 1;
    let paragraph = 0;
    return lines.flatMap((line) => {
      if (!isItem(line)) paragraph += 1;
      const place = several ? `${number}第${chinese(paragraph)}款` : number;
      return isItem(line) ? [`${place}第（${/[一二三四五六]+/.exec(line)?.[0]}）项`] : [place];
    });
  });
}

describe.each(profiles.map((profile) => [profile.id, profile] as const))('the articles of %s', (id, profile) => {
  const own = profile.articles.filter(({ id: article }) => !article.startsWith('common-'));

  test.skipIf(!existsSync(textOf(profile)))(
    'are those of the regulation, each 条、款、项, in its order (skipped where its text is not at hand)',
    () => {
      const numbers = numbersIn(readFileSync(textOf(profile), 'utf8'));
      const count = { 'lianyungang-2019': 43, 'qingdao-2020': 18 }[id];
      expect(new Set(numbers.map((number) => /^第.+?条/.exec(number)?.[0])).size).toBe(count);
      expect(own.map(({ number }) => number)).toEqual(numbers);
    },
  );

  test('have a number and an id of their own, a paraphrase in both languages, and an answer', () => {
    for (const by of ['id', 'number'] as const) {
      expect(new Set(profile.articles.map((article) => article[by])).size).toBe(profile.articles.length);
    }
    const covered = coverageOf(profile, 'zh');
    expect(covered.filter(({ answer, how }) => answer === 'open' || how === '')).toEqual([]);
    const count = (answer: string) => covered.filter((one) => one.answer === answer).length;
    console.log(`${id}: ${count('met')} met, ${count('outside')} done outside, ${count('not-ours')} not the agency’s`);
    expect(coverageOf(profile, 'en').filter(({ how, paraphrase }) => /\p{Script=Han}/u.test(how + paraphrase))).toEqual(
      [],
    );
  });

  test('are met in places that the window has', () => {
    // The self-check is a view of the list's page.
    const page = (place: string) => (place === 'selfcheck' ? 'openlist' : place);
    const places = new Set(coverageOf(profile, 'zh').flatMap((article) => article.places));
    expect([...places].filter((place) => !existsSync(resolve(root, 'renderer/pages', page(place))))).toEqual([]);
  });

  test('are met by the self-check only where it looks at something', () => {
    const checked = new Set(
      profile.selfChecks.map(({ article }) => profile.articles.find((one) => one.id === article)),
    );
    const numbers = [...checked].map((article) => article?.number ?? '');
    const met = coverageOf(profile, 'zh').filter(({ places }) => places.includes('selfcheck'));
    const summing = ['第三十九条', '第三十九条第（五）项'];
    expect(met.map(({ number }) => number).filter((one) => !summing.includes(one) && !numbers.includes(one))).toEqual(
      [],
    );
  });

  test('with a term in working days say who keeps it', () => {
    for (const { article } of profile.deadlines) {
      expect(own.find((one) => one.id === article)?.answer).toHaveProperty('outside');
    }
  });
});

describe('the questions', () => {
  test.each(profiles.map((profile) => [profile.id, profile] as const))('of %s are asked with help', (_id, profile) => {
    expect(profile.questions.filter(({ help }) => help === undefined).map(({ id }) => id)).toEqual([]);
  });

  test.each(profiles.map((profile) => [profile.id, profile] as const))(
    'of %s that weigh the data itself give an example',
    (_id, profile) => {
      const weighing = new Set(
        [...profile.grounds, ...profile.triggers, ...profile.notices].map((one) => one.question),
      );
      const plain = profile.questions.filter(({ id, help }) => weighing.has(id) && !help?.zh.includes('例'));
      expect(plain.map(({ id }) => id)).toEqual(['state-secret', 'limited-use'].filter((id) => weighing.has(id)));
    },
  );
});
