import type { HistoryFilter } from '../../../shared/contract/history';
import { readDate } from '../../app/date-text';

/** What narrows the history down, as it stands in the fields; null and '' leave it as it is. */
export interface HistoryFields {
  readonly resource: string | null;
  readonly operation: string | null;
  readonly actor: string | null;
  readonly from: string;
  readonly through: string;
  readonly text: string;
}

export const noFields: HistoryFields = {
  resource: null,
  operation: null,
  actor: null,
  from: '',
  through: '',
  text: '',
};

/** Whether anything narrows the history down. */
export function isNarrowed(fields: HistoryFields): boolean {
  return Object.values(fields).some((value: string | null) => value !== null && value.trim() !== '');
}

/** The filter that the fields ask for. What is no date is not asked for: it is still being typed. */
export function filterOf({ resource, operation, actor, from, through, text }: HistoryFields): HistoryFilter {
  const [since, until, words] = [readDate(from), readDate(through), text.trim()];
  return {
    ...(resource !== null && { resource }),
    ...(operation !== null && { operation }),
    ...(actor !== null && { actor }),
    ...(since !== null && { from: since }),
    ...(until !== null && { through: until }),
    ...(words !== '' && { text: words }),
  };
}

/** Whether what was typed for a date is none. */
export function isNoDate(typed: string): boolean {
  return typed.trim() !== '' && readDate(typed) === null;
}
