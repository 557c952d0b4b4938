import type { TagKind } from '../../model/tag';
import { isBankCard } from './bank-card';
import { isOrgCode } from './org-code';
import { isResidentId, looksLikeResidentId } from './resident-id';
import { nameAfterCue, nameBeforeTitle } from './scan-names';
import { isUscc } from './uscc';

/** How one kind of identifier is found inside running text. The pattern sees a folded copy (half-width, no invisible characters). */
export interface ScanRule {
  readonly kind: TagKind;
  /** Flags `gu`; the whole match is the identifier, cues stand in look-behinds. */
  readonly pattern: RegExp;
  /** Judges the match with its spaces and hyphens taken out. */
  readonly accept?: (compact: string) => boolean;
}

/** Provinces and the special classes that begin a number plate (GA 36). */
export const plateInitials = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领';

const residentIdShape = /(?<!\d)[1-9]\d{5}[ -]?(?:18|19|20)\d{6}[ -]?\d{3}[\dXx](?!\d)/gu;

/** In order of trust: of two matches of the same length the earlier rule's stands. */
export const scanRules: readonly ScanRule[] = [
  { kind: 'resident-id', pattern: residentIdShape, accept: isResidentId },
  {
    kind: 'uscc',
    pattern: /(?<![0-9A-Za-z])[1-9ANYany][0-9A-Za-z]\d{6}[0-9A-Za-z]{10}(?![0-9A-Za-z])/gu,
    accept: (compact) => isUscc(compact.toUpperCase()),
  },
  {
    kind: 'bank-card',
    pattern: /(?<!\d)[3-69](?:\d{12,18}|\d{3}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?)(?!\d)/gu,
    accept: isBankCard,
  },
  // People mistype check digits; a plausible birth date inside 18 digits is enough to be careful with.
  { kind: 'resident-id', pattern: residentIdShape, accept: looksLikeResidentId },
  { kind: 'resident-id', pattern: /(?<!\d)[1-9]\d{14}(?!\d)/gu, accept: isResidentId },
  {
    kind: 'mobile-phone',
    pattern: /(?<!\d)(?:(?:\+|00)?86[ -]?|0)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/gu,
  },
  {
    kind: 'landline',
    pattern: /(?<!\d)(?:\(0\d{2,3}\)|0\d{2,3})[ -]?[2-9]\d{6,7}(?:(?:-|转|分机)\d{1,6})?(?!\d)/gu,
  },
  { kind: 'landline', pattern: /(?<!\d)[48]00(?:-?\d{7}|-\d{3}-\d{4}|-\d{4}-\d{3})(?!\d)/gu },
  { kind: 'landline', pattern: /(?<=(?:电话|座机|固话|传真|热线)[号码是为:\s]{0,4})[2-9]\d{6,7}(?!\d)/gu },
  {
    kind: 'email',
    pattern: /(?<![\w.%+-])[\w.%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9])/gu,
  },
  {
    kind: 'plate',
    pattern: new RegExp(
      `[${plateInitials}][A-HJ-NP-Z][· ]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳使领](?![A-Za-z0-9])`,
      'gu',
    ),
  },
  {
    kind: 'passport',
    pattern:
      /(?<=(?:护照|通行证|台胞证)[号码编是为:\s]{0,5})(?:[EGPSDH]\d{8}|E[A-HJ-NP-Z]\d{7}|[CHM][A-Z\d]\d{6,8}|\d{8})(?![A-Za-z0-9])/gu,
  },
  {
    kind: 'org-code',
    pattern: /(?<=组织机构代码[证号是为:\s]{0,4})[0-9A-Z]{8}-?[0-9X](?![A-Za-z0-9])/gu,
    accept: (compact) => isOrgCode(compact),
  },
  { kind: 'mac', pattern: /(?<![\w:-])[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}(?![\w:-])/gu },
  {
    kind: 'ip',
    pattern: /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/gu,
  },
  { kind: 'person-name', pattern: nameAfterCue },
  { kind: 'person-name', pattern: nameBeforeTitle },
];
