import type { HistoryFilter } from '../../../shared/contract/history';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { touchedResources, wordsOf, type EntryHead } from '../../../shared/rules/history';
import { foldText, holdsWords, searchWords } from '../../../shared/rules/search';
import { languages } from '../../../shared/text/language';
import { entryText } from '../../../shared/text/operations';
import type { SurveyedLine } from '../workspace';

/** Changes of one entry that are searched for words. */
const SEARCHED = 200;
const DAY = 86_400_000;

/** A filter with the resource found out. */
export interface HistoryScope extends Omit<HistoryFilter, 'resource'> {
  /** Id of the resource. */
  readonly resource?: string | undefined;
}

/** Whether a line fits a filter. What stands in its head is asked first; words are made only for what is left. */
export function historyFilter(
  { resource, operation, actor, from, through, text = '' }: HistoryScope,
  state: Readonly<WorkspaceState>,
): (line: SurveyedLine) => boolean {
  const since = from === undefined ? '' : startOf(from, 0);
  const until = through === undefined ? '\uFFFF' : startOf(through, DAY);
  const words = searchWords(text);

  function fitsHead({ at, actor: who, operation: what }: EntryHead): boolean {
    if (actor !== undefined && actor !== who) return false;
    if (operation !== undefined && operation !== what) return false;
    return at >= since && at < until;
  }

  function tells(line: SurveyedLine): boolean {
    const { row } = line;
    const head = foldText([row.actor, ...languages.map((language) => entryText(row, language))].join('\n'));
    if (holdsWords(head, words)) return true;
    const { changes } = wordsOf({ ...line.changes(), operation: row.operation }, state, SEARCHED);
    const texts = changes.flatMap(({ subject, what, before, after }) => [subject, what, before, after]);
    const told = texts.flatMap((one) => (one === null ? [] : [one.zh, one.en])).join('\n');
    return holdsWords(`${head}\n${foldText(told)}`, words);
  }

  return (line) => {
    if (!fitsHead(line.row)) return false;
    // An id stands in a path right behind its quotation mark, with more behind it where it is a dataset's.
    if (resource !== undefined) {
      if (!line.holds(`"${resource}`) || !touchedResources(line.changes()).has(resource)) return false;
    }
    return words.length === 0 || tells(line);
  };
}

/** The instant at which a calendar date begins in Beijing, `later` ms on. */
function startOf(date: string, later: number): string {
  return new Date(Date.parse(`${date}T00:00:00+08:00`) + later).toISOString();
}
