import { describe, expect, test } from 'vitest';
import {
  codeState,
  emptyDraft,
  isStepDone,
  namedPeople,
  repeatedName,
  type Draft,
  type OfferedRegulation,
} from '../../renderer/pages/welcome/draft';

const person = (name: string) => ({ name, department: '', duty: '' });
const expired: OfferedRegulation = {
  id: 'qingdao-2020',
  title: '青岛市公共数据开放管理办法',
  validFrom: '2020-10-01',
  validThrough: '2025-09-30',
  inForce: false,
};

describe('the code of an agency, while it is typed', () => {
  test('nothing yet', () => {
    expect(codeState(' ')).toEqual({ is: 'empty' });
  });
  test('too short to be judged', () => {
    expect(codeState('11389901MA')).toEqual({ is: 'typed' });
  });
  test('right, also in small letters and with spaces', () => {
    expect(codeState('11389901MA00000151')).toEqual({ is: 'good' });
    expect(codeState('11389901 ma000001 51')).toEqual({ is: 'good' });
  });
  test('a wrong check character names the one that is expected', () => {
    expect(codeState('11389901MA00000152')).toEqual({ is: 'check', expected: '1' });
  });
  test('a letter that no code has', () => {
    expect(codeState('11389901MO00000151')).toEqual({ is: 'shape' });
  });
});

describe('the wizard goes on', () => {
  const draft = (some: Partial<Draft>): Draft => ({ ...emptyDraft, ...some });

  test('with a regulation that is in force', () => {
    expect(isStepDone('regulation', emptyDraft)).toBe(false);
    expect(isStepDone('regulation', draft({ regulation: { ...expired, inForce: true } }))).toBe(true);
  });

  test('with an expired regulation only once that was acknowledged', () => {
    expect(isStepDone('regulation', draft({ regulation: expired }))).toBe(false);
    expect(isStepDone('regulation', draft({ regulation: expired, why: '核对历史清单' }))).toBe(true);
  });

  test('with a name and a code that checks', () => {
    expect(isStepDone('agency', draft({ name: '示例局', code: '11389901MA00000152' }))).toBe(false);
    expect(isStepDone('agency', draft({ name: ' ', code: '11389901MA00000151' }))).toBe(false);
    expect(isStepDone('agency', draft({ name: '示例局', code: '11389901MA00000151' }))).toBe(true);
  });

  test('with one person at least, and nobody twice', () => {
    expect(isStepDone('people', emptyDraft)).toBe(false);
    expect(isStepDone('people', draft({ people: [person('甲'), person(' ')] }))).toBe(true);
    expect(isStepDone('people', draft({ people: [person('甲'), person('甲 ')] }))).toBe(false);
  });

  test('with a folder', () => {
    expect(isStepDone('place', emptyDraft)).toBe(false);
    expect(isStepDone('place', draft({ folder: { file: { grant: 'a'.repeat(16) }, name: '示例局' } }))).toBe(true);
  });
});

test('lines without a name are left out, and names are trimmed', () => {
  const people = [person(' 甲 '), person(''), person('乙')];
  expect(namedPeople(people).map(({ name }) => name)).toEqual(['甲', '乙']);
  expect(repeatedName(people)).toBeNull();
});
