import { describe, expect, test } from 'vitest';
import { countAnswers, narrowCoverage } from '../../../../../renderer/pages/settings/regulation/coverage';
import { narrowChanges } from '../../../../../renderer/pages/settings/regulation/changes';
import { coverageOf, diffProfiles, profiles, type Covered } from '../../../../../shared/regulation';
import { placeNames, profilePartText } from '../../../../../shared/text/window/regulation-file';
import { profileShape } from '../../../../../shared/regulation/shape';

const covered: Covered[] = [
  { number: '第五条', paraphrase: '专人负责', answer: 'met', places: ['settings'], how: '登记人员' },
  { number: '第六条', paraphrase: '经费', answer: 'outside', places: [], how: '程序外办理' },
  { number: '第七条', paraphrase: '市局职责', answer: 'not-ours', places: [], how: '由 Bureau 承担' },
];

describe('the coverage table', () => {
  test('is narrowed by answer and by any word of number, content and explanation', () => {
    const numbers = (...given: Parameters<typeof narrowCoverage>) => narrowCoverage(...given).map((one) => one.number);
    expect(numbers(covered, 'all', '')).toEqual(['第五条', '第六条', '第七条']);
    expect(numbers(covered, 'outside', '')).toEqual(['第六条']);
    expect(numbers(covered, 'all', ' bureau ')).toEqual(['第七条']);
    expect(numbers(covered, 'met', '经费')).toEqual([]);
  });

  test('counts its answers', () => {
    expect(countAnswers(covered)).toEqual({ all: 3, met: 1, outside: 1, 'not-ours': 1, open: 0 });
  });

  test.each(profiles)('of $id names places that the window has words for', (profile) => {
    const named = coverageOf(profile, 'zh').flatMap(({ places }) => places);
    expect(named.filter((place) => !Object.hasOwn(placeNames, place))).toEqual([]);
  });
});

describe('differences of profiles', () => {
  test('are found by what the part is called, and by what stood and stands there', () => {
    const [one, other] = profiles;
    if (!one || !other) throw new Error('two profiles are shipped');
    const changes = diffProfiles(one, other);
    const partName = (part: string) => profilePartText[part]?.zh ?? part;
    expect(narrowChanges(changes, '', partName)).toHaveLength(changes.length);
    expect(narrowChanges(changes, '施行日期', partName)[0]).toMatchObject({ part: 'validFrom', before: one.validFrom });
    expect(narrowChanges(changes, other.id, partName).length).toBeGreaterThan(0);
  });

  test('are of parts that all have a name', () => {
    expect(Object.keys(profileShape.shape).filter((part) => !Object.hasOwn(profilePartText, part))).toEqual([]);
  });
});
