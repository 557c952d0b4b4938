import { describe, expect, test } from 'vitest';
import { openingTypes } from '../../../shared/model/decision';
import { tagKinds, type Level } from '../../../shared/model/tag';
import { kindGap, typeGap } from '../../../shared/rules/levels';

const levels: Level[] = [1, 2, 3, 4];

describe('level and opening type (TC260-PG-20212A)', () => {
  test('go together: 有条件开放 from 2 on, 禁止开放 at 4, 无条件开放 at any', () => {
    const fitting = Object.fromEntries(
      openingTypes.map((type) => [type, levels.filter((level) => typeGap(type, level) === null)]),
    );
    expect(fitting).toEqual({ unconditional: [1, 2, 3, 4], conditional: [2, 3, 4], closed: [4] });
    expect(typeGap('conditional', 1)).toEqual({ level: 1, needed: 2 });
  });

  test('say nothing of each other where no field has a level', () => {
    for (const type of openingTypes) expect(typeGap(type, null)).toBeNull();
  });
});

describe('level and what a field holds', () => {
  test('go together: 一般个人信息 from 2 on, 敏感个人信息 at 4', () => {
    const needed = (kind: (typeof tagKinds)[number]) => kindGap({ kind, level: 1 })?.needed ?? 1;
    expect(tagKinds.filter((kind) => needed(kind) === 4)).toEqual([
      'bank-card',
      'medical-record',
      'health',
      'religion',
      'biometric',
      'minor',
    ]);
    expect(tagKinds.filter((kind) => needed(kind) === 1)).toEqual([
      'landline',
      'uscc',
      'org-code',
      'ip',
      'mac',
      'longitude',
      'latitude',
      'secret-mark',
      'free-text',
    ]);
    expect(kindGap({ kind: 'health', level: 3 })).toEqual({ level: 3, needed: 4 });
    expect(kindGap({ kind: 'person-name', level: 2 })).toBeNull();
    expect(kindGap({ kind: null, level: 1 })).toBeNull();
  });
});
