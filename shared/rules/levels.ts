import type { OpeningType } from '../model/decision';
import type { Level, Tag, TagKind } from '../model/tag';

/** A level that is lower than it has to be. */
export interface LevelGap {
  readonly level: Level;
  readonly needed: Level;
}

/** 敏感个人信息 (个人信息保护法 第二十八条) by what a column holds: 医疗健康, 宗教信仰, 生物识别, 不满十四周岁, 金融账户. */
export const sensitivePersonalKinds: ReadonlySet<TagKind | null> = new Set<TagKind>([
  'health',
  'religion',
  'biometric',
  'minor',
  'bank-card',
  'medical-record',
]);

/** 一般个人信息. Office telephones, addresses of machines and places on a map point at people only in company. */
const personalKinds: ReadonlySet<TagKind | null> = new Set<TagKind>([
  'person-name',
  'resident-id',
  'mobile-phone',
  'passport',
  'plate',
  'email',
  'address',
  'birth-date',
  'age',
  'social-security',
  'student-number',
]);

const neededByType = { unconditional: 1, conditional: 2, closed: 4 } as const satisfies Record<OpeningType, Level>;

/** Where the level of a resource does not go with its opening type (TC260-PG-20212A): 有条件开放 ⇒ ≥ 2, 禁止开放 ⇒ ≥ 4. */
export function typeGap(type: OpeningType, level: Level | null): LevelGap | null {
  return gap(level, neededByType[type]);
}

/** Where a field's level does not go with what it holds (TC260-PG-20212A): 一般个人信息 ⇒ ≥ 2, 敏感个人信息 ⇒ ≥ 4. */
export function kindGap({ kind, level }: Pick<Tag, 'kind' | 'level'>): LevelGap | null {
  return gap(level, sensitivePersonalKinds.has(kind) ? 4 : personalKinds.has(kind) ? 2 : 1);
}

function gap(level: Level | null, needed: Level): LevelGap | null {
  return level === null || level >= needed ? null : { level, needed };
}
