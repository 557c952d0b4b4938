import { checklistEntry, type Profile } from '../../../shared/regulation';

/** Opening conditions as a form has them: entries of the checklist with the agency's own words, and free ones. */
export interface Conditions {
  /** By id of the entry; '' where nothing was added to its label. */
  readonly checked: Readonly<Record<string, string>>;
  readonly others: readonly string[];
}

/** Reads recorded conditions (`term`, `term: 一年`, 使用期限：一年, or anything else). */
export function readConditions(profile: Profile, conditions: readonly string[]): Conditions {
  const checked: Record<string, string> = {};
  const others: string[] = [];
  for (const condition of conditions) {
    const entry = checklistEntry(profile, condition);
    if (entry === undefined) others.push(condition);
    else checked[entry.id] = wordsBehindColon(condition);
  }
  return { checked, others };
}

/** The conditions as they are recorded: those of the checklist in its order, then the free ones. */
export function writeConditions(profile: Profile, { checked, others }: Conditions): string[] {
  const entries = profile.conditions.flatMap(({ id }) => {
    const words = checked[id];
    if (words === undefined) return [];
    return words.trim() === '' ? id : `${id}: ${words.trim()}`;
  });
  return [...entries, ...others.map((other) => other.trim()).filter((other) => other !== '')];
}

function wordsBehindColon(condition: string): string {
  const colon = condition.search(/[:：]/);
  return colon < 0 ? '' : condition.slice(colon + 1).trim();
}
