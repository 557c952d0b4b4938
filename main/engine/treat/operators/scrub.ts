import { z } from 'zod';
import { tagKinds, type TagKind } from '../../../../shared/model/tag';
import { findIdentifiers, scannedKinds } from '../../../../shared/rules/identifiers';
import { defineOperator } from './operator';

/** Codes of legal persons are public and stay unless a plan asks otherwise. */
const legalPersons: readonly TagKind[] = ['uscc', 'org-code'];

const params = z.strictObject({
  /** Kinds that are replaced. Default: every kind that running text is searched for, but codes of legal persons. */
  kinds: z
    .array(z.enum(tagKinds))
    .min(1)
    .default(scannedKinds.filter((kind) => !legalPersons.includes(kind))),
});

/** What stands where an identifier stood. */
const labels: Readonly<Partial<Record<TagKind, string>>> = {
  'person-name': '［姓名］',
  'resident-id': '［身份证］',
  'mobile-phone': '［手机］',
  landline: '［电话］',
  'bank-card': '［银行卡］',
  uscc: '［信用代码］',
  'org-code': '［机构代码］',
  passport: '［证件］',
  plate: '［车牌］',
  email: '［邮箱］',
  ip: '［IP］',
  mac: '［MAC］',
};
const OTHER_LABEL = '［个人信息］';

/**
 * Replaces the identifiers found inside free text by labels of their kind and leaves every other character alone.
 * It finds what its rules know; that nothing else identifies anyone is a person's judgement.
 */
export const scrub = defineOperator({
  id: 'scrub',
  technique: '屏蔽（局部抑制）',
  params,
  treat: ({ kinds }) => ({ form: 'rewrite', rewrite: (text) => scrubText(text, new Set(kinds)) }),
  loss: () => 0.3,
});

interface Span {
  readonly kind: TagKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Replaced until nothing is found, for a find may have hidden another that overlaps it. It ends: labels hold nothing that
 * can be found, so each turn takes characters of the original away.
 */
function scrubText(text: string, kinds: ReadonlySet<TagKind>): string {
  const spans = findIdentifiers(text).filter(({ kind }) => kinds.has(kind));
  if (spans.length === 0) return text;
  const scrubbed = replaceSpans(text, [...spans, ...repeatedNames(text, spans)]);
  return scrubText(scrubbed, kinds);
}

/** Other places of a name that was found once by its cue: 投诉人张三…张三称. */
function repeatedNames(text: string, spans: readonly Span[]): Span[] {
  const names = new Set(
    spans.filter(({ kind }) => kind === 'person-name').map(({ start, end }) => text.slice(start, end)),
  );
  const repeated: Span[] = [];
  for (const name of names) {
    if (name.length < 2) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      repeated.push({ kind: 'person-name', start: at, end: at + name.length });
    }
  }
  return repeated;
}

/** Puts labels in place of spans; of spans that overlap the first one stands. */
function replaceSpans(text: string, spans: readonly Span[]): string {
  let replaced = '';
  let at = 0;
  for (const { kind, start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    replaced += text.slice(at, start) + (labels[kind] ?? OTHER_LABEL);
    at = end;
  }
  return replaced + text.slice(at);
}
