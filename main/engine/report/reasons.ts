import type { Outcome } from '../../../shared/model/decision';
import type { Step } from '../../../shared/model/plan';
import type { Reason } from '../../../shared/model/report';
import type { RiskSetting } from '../../../shared/model/risk';
import type { Tag } from '../../../shared/model/tag';
import { sensitivePersonalKinds } from '../../../shared/rules/levels';
import type { TreatmentReasonCode } from '../../../shared/text/report';

const TECHNIQUES = 'GB/T 37964-2019';
const EFFECT = 'GB/T 42460-2023';
const SENSITIVE_LAW = '个人信息保护法 第二十八条';

const roles = {
  direct: 'direct-identifier',
  quasi: 'quasi-identifier',
  sensitive: 'sensitive-attribute',
  other: 'other-attribute',
} as const;

/** What a field's treatment rests on. */
export interface Grounds {
  readonly step: Step;
  readonly tag: Tag | null;
  readonly setting: RiskSetting;
  /** Whether risk is measured over it. */
  readonly measured: boolean;
  readonly outcome: Outcome | null;
}

/**
 * Why a field is treated as it is, most telling first: what it is to people, what the law calls it, how the data is
 * opened, and the articles of the decision. Of a field that points at nobody only that is said.
 */
export function reasonsFor({ step, tag, setting, measured, outcome }: Grounds): Reason[] {
  const role = tag?.role ?? 'other';
  // Nobody knows what a text points at before it is read.
  const isText = role === 'other' && step.operator === 'scrub';
  const reasons: Reason[] = [reason(isText ? 'free-text' : roles[role], TECHNIQUES)];
  if (sensitivePersonalKinds.has(tag?.kind ?? null)) reasons.push(reason('sensitive-personal', SENSITIVE_LAW));
  if (measured) reasons.push(reason('risk-measured', EFFECT));
  if (step.operator === 'suppress-small') reasons.push(reason('small-counts', TECHNIQUES));
  if (role === 'other' && step.operator === 'keep' && !measured) return reasons;
  return [...reasons, reason(`opening-${setting}`, EFFECT), ...decided(outcome)];
}

function decided(outcome: Outcome | null): Reason[] {
  if (outcome === null) return [];
  const code = outcome.lifted.some(({ by }) => by === 'treated') ? 'decision-treated' : 'decision';
  return [...new Set(outcome.reasons.map(({ article }) => article))].map((article) =>
    reason(code, article.slice(0, 200)),
  );
}

function reason(code: TreatmentReasonCode, basis: string): Reason {
  return { code, basis };
}
