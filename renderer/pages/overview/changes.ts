import type { Response } from '../../../shared/contract';
import type { Language } from '../../../shared/text/language';
import { fill } from '../../../shared/text/language';
import { operationText } from '../../../shared/text/operations';
import { overviewText } from '../../../shared/text/window/overview';

type Entry = Response<'journal.show'>['entries'][number];

/** A change as the overview tells it. */
export interface Change {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly words: string;
}

/** The newest changes in words, the last one first. */
export function newestChanges(entries: readonly Entry[], most: number, language: Language): Change[] {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));

  /** An undo says what it took back; a redo, which takes back an undo, what it made again. */
  function wordsOf({ operation, undoes }: Entry): string {
    const before = undoes === undefined ? undefined : bySeq.get(undoes);
    if (before === undefined) return operationText(operation, language);
    const origin = before.undoes === undefined ? before : bySeq.get(before.undoes);
    const text = before.undoes === undefined ? overviewText.takenBack : overviewText.madeAgain;
    return fill(text[language], { operation: operationText((origin ?? before).operation, language) });
  }

  return entries
    .slice(-most)
    .reverse()
    .map((entry) => ({ seq: entry.seq, at: entry.at, actor: entry.actor, words: wordsOf(entry) }));
}
