import type { Column } from '../../../shared/model/dataset';
import type { TagKind } from '../../../shared/model/tag';
import {
  fits,
  isDay,
  luhnOperand,
  luhnPasses,
  orgCodeChecks,
  residentIdChecks,
  residentIdOperand,
  usccChecks,
} from '../detect';
import { valueOf, type Check } from './check';
import { kindOf } from './subject';

const PHONE =
  '(?:\\+?86[- ]?)?1[3-9]\\d{9}|(?:\\(?0\\d{2,3}\\)?[- ]?)?\\d{7,8}(?:[-转]\\d{1,6})?|[48]00-?\\d{3}-?\\d{4}';
const ORG_CODE = '[0-9A-Z]{8}-?[0-9X]';
const USCC = '[1-9ANY][0-9A-HJ-NP-RTUWXY]\\d{6}[0-9A-HJ-NP-RTUWXY]{10}';
const PLATE =
  '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳使领]';

/** Shapes that a national standard lays down: GB 11643, GB 32100, GB 11714. */
const standardShapes: Partial<Record<TagKind, string>> = {
  'resident-id': '[1-9]\\d{5}(?:18|19|20)\\d{9}[\\dXx]|[1-9]\\d{14}',
  uscc: USCC,
  'org-code': ORG_CODE,
};

/** Shapes of other kinds. A column of phones may hold mobile and landline numbers alike. */
const otherShapes: Partial<Record<TagKind, string>> = {
  'mobile-phone': PHONE,
  landline: PHONE,
  email: '[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+',
  plate: PLATE,
  ip: '(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)',
  mac: '[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}',
};

/** SQL: an 18-character 公民身份号码 by its looks. */
export function looksLikeId(value: string): string {
  return fits('[1-9]\\d{5}(?:18|19|20)\\d{9}[\\dXx]', value);
}

/** What check digits are asked of, and what must hold. A bank account carries none; cards of 银联 begin with 62. */
const checkDigits: Partial<Record<TagKind, (value: string) => { asked: string; holds: string }>> = {
  'resident-id': (v) => ({
    asked: looksLikeId(v),
    holds: `${isDay(`substr(${v}, 7, 8)`)} AND ${residentIdChecks(residentIdOperand(v), `substr(${v}, 18, 1)`)}`,
  }),
  uscc: (v) => ({ asked: fits(USCC, v), holds: usccChecks(v) }),
  'org-code': (v) => ({ asked: fits(ORG_CODE, v), holds: orgCodeChecks(v) }),
  'bank-card': (v) => ({ asked: fits('62\\d{14,17}', v), holds: luhnPasses(luhnOperand(v)) }),
};

/** Ranges of measures: of ages in years, and of places in China in degrees. */
const domains: Partial<Record<TagKind, readonly [number, number]>> = {
  age: [0, 130],
  longitude: [73, 136],
  latitude: [3, 54],
};

/** Rules for what a column is tagged as: shape, check digit, range. Masked values (320***) are not judged. */
export function kindChecks(columns: readonly Column[]): Check[] {
  return columns.flatMap((column): Check[] => {
    const kind = kindOf(column);
    if (kind === null) return [];
    const { id } = column;
    const v = valueOf(id);
    const open = `CASE WHEN NOT contains(${v}, '*') THEN`;
    const [standard, other, digits, domain] = [
      standardShapes[kind],
      otherShapes[kind],
      checkDigits[kind]?.(v),
      domains[kind],
    ];
    return [
      standard && { measure: 'standard-code' as const, column: id, test: `${open} ${fits(standard, v)} END` },
      other && { measure: 'kind-shape' as const, column: id, test: `${open} ${fits(other, v)} END` },
      digits && {
        measure: 'check-digit' as const,
        column: id,
        test: `CASE WHEN ${digits.asked} THEN ${digits.holds} END`,
      },
      domain && {
        measure: 'domain' as const,
        column: id,
        test: `TRY_CAST(rtrim(${v}, '岁°') AS DOUBLE) BETWEEN ${domain[0]} AND ${domain[1]}`,
      },
      kind === 'resident-id' && {
        measure: 'one-form' as const,
        column: id,
        test: `CASE WHEN ${fits(standardShapes['resident-id'] ?? '', v)} THEN length(${v}) = 18 END`,
      },
    ].filter((check) => check !== undefined && check !== false && check !== '');
  });
}
