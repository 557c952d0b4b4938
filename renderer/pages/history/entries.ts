import type { Response } from '../../../shared/contract';
import { joined, said } from '../../../shared/rules/history';
import type { Language, Text } from '../../../shared/text/language';
import { historyText } from '../../../shared/text/window/history';
import { formatCount } from '../../app/formats';

export type HistoryEntry = Response<'journal.history'>['entries'][number];
type Change = HistoryEntry['changes'][number];

/** A value as it stands beside an arrow: what is not there says so. */
export function valueWords(value: Text | null, language: Language): string {
  return value?.[language] ?? historyText.nothing[language];
}

/** What an entry is about, in one line: its one subject, or the first of several. */
export function objectWords({ changes, more }: HistoryEntry, language: Language): string {
  const [first] = changes;
  if (first === undefined) return '';
  const isOne = more === 0 && changes.every(({ subject }) => subject.zh === first.subject.zh);
  return (isOne ? first.subject : said(historyText.several, { first: first.subject }))[language];
}

/** What an entry changed, in one line: before → after of the first thing, and how many there are. */
export function changeWords({ changes, more }: HistoryEntry, language: Language): string {
  const [first] = changes;
  if (first === undefined) return '';
  const count = changes.length + more;
  const words = arrowWords(first);
  return (count === 1 ? words : said(historyText.severalChanges, { first: words, count: formatCount(count) }))[
    language
  ];
}

function arrowWords({ what, before, after }: Change): Text {
  // What was made needs no arrow from nothing.
  const values = before === null ? [after] : [before, after];
  const words = values.map((value) => ({ zh: valueWords(value, 'zh'), en: valueWords(value, 'en') }));
  return joined([what, joined(words, { zh: ' → ', en: ' → ' })], { zh: '：', en: ': ' });
}

/** Changes side by side under their subjects, in the order in which they came. */
export function bySubject(changes: readonly Change[]): { subject: Text; changes: Change[] }[] {
  const groups: { subject: Text; changes: Change[] }[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last?.subject.zh === change.subject.zh) last.changes.push(change);
    else groups.push({ subject: change.subject, changes: [change] });
  }
  return groups;
}
