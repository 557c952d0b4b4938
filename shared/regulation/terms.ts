import type { Answers, Delivery, Missing, OpeningType } from '../model/decision';
import type { AccessMode, Profile } from './profile';
import { enumerate, missing } from './wording';

/** On what terms openable data is opened. */
export interface Terms {
  /** Ways of access that were chosen and that the profile allows, the most demanding first. */
  readonly access: AccessMode[];
  readonly conditions: string[];
  readonly missing: Missing[];
}

/**
 * The terms for an opening type. Conditional data needs a condition of the checklist and a way of access; unconditional
 * data that names none is opened in the profile's first way.
 */
export function termsOf(profile: Profile, type: Exclude<OpeningType, 'closed'>, answers: Answers): Terms {
  const allowed = profile.accessModes[type];
  const asked: readonly Delivery[] = answers.access ?? [];
  const chosen = asked.length === 0 && type === 'unconditional' ? allowed.slice(0, 1) : among(allowed, asked);
  const choices = enumerate(allowed.map(({ name }) => name));
  const { article } = profile.openingTypes[type];
  const faults: Missing[] = [];
  if (asked.some((delivery) => !allowed.some((mode) => mode.delivery === delivery))) {
    faults.push(missing(profile, 'access-not-allowed', allowed[0]?.article, { choices }));
  } else if (chosen.length === 0) {
    faults.push(missing(profile, 'access-missing', allowed[0]?.article, { choices }));
  }
  if (type === 'unconditional') return { access: chosen, conditions: [], missing: faults };

  const conditions = (answers.conditions ?? []).map((condition) => condition.trim()).filter((one) => one !== '');
  if (!conditions.some((condition) => checklistEntry(profile, condition) !== undefined)) {
    const names = enumerate(profile.conditions.map(({ text }) => text.zh));
    faults.push(missing(profile, 'conditions-missing', profile.conditions[0]?.article ?? article, { choices: names }));
  }
  return { access: chosen, conditions: conditions.map((one) => printed(profile, one)), missing: faults };
}

function among(allowed: readonly AccessMode[], asked: readonly Delivery[]): AccessMode[] {
  return allowed.filter(({ delivery }) => asked.includes(delivery));
}

/** The entry that a condition names: by id, by label, or by either with the agency's own words after a colon. */
export function checklistEntry(profile: Profile, condition: string): Profile['conditions'][number] | undefined {
  const [head = ''] = condition.split(/[:：]/);
  return profile.conditions.find(({ id, text }) => [id, text.zh, text.en].includes(head.trim()));
}

/** A condition as the list prints it: the checklist's label instead of its id, the agency's own words as they are. */
function printed(profile: Profile, condition: string): string {
  const entry = checklistEntry(profile, condition);
  if (entry === undefined) return condition;
  const colon = condition.search(/[:：]/);
  return colon < 0 ? entry.text.zh : `${entry.text.zh}：${condition.slice(colon + 1).trim()}`;
}
