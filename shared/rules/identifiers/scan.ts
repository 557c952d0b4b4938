import type { TagKind } from '../../model/tag';
import { fold, type Folded } from './fold';
import { scanRules, type ScanRule } from './scan-rules';

/** An identifier inside a text: `text.slice(start, end)`, offsets in UTF-16 units. */
export interface FoundIdentifier {
  readonly kind: TagKind;
  readonly start: number;
  readonly end: number;
}

/** The kinds that `findIdentifiers` can find, each once. */
export const scannedKinds: readonly TagKind[] = [...new Set(scanRules.map((rule) => rule.kind))];

/**
 * Finds identifiers of people and bodies inside running text (备注, 案由, 投诉内容): numbers that stand alone, not within
 * longer numbers; names after cue words or before titles. Full-width and invisible characters do not hide one.
 * The longest finds come first; no two overlap. The answer is in order of position.
 */
export function findIdentifiers(text: string): FoundIdentifier[] {
  const folded = fold(text);
  const candidates = scanRules.flatMap((rule, rank) => matchesOf(rule, folded).map((found) => ({ ...found, rank })));
  candidates.sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start);
  const kept: FoundIdentifier[] = [];
  const taken = new Uint8Array(text.length);
  for (const { kind, start, end } of candidates) {
    // None that is kept is shorter: one that overlaps this covers an end of it. So a text full of finds takes no longer.
    if (taken[start] === 1 || taken[end - 1] === 1) continue;
    taken.fill(1, start, end);
    kept.push({ kind, start, end });
  }
  return kept.sort((a, b) => a.start - b.start);
}

function matchesOf({ kind, pattern, accept }: ScanRule, folded: Folded): FoundIdentifier[] {
  const found: FoundIdentifier[] = [];
  for (const match of folded.text.matchAll(pattern)) {
    const [text] = match;
    if (accept !== undefined && !accept(text.replace(/[ -]/g, ''))) continue;
    found.push({ kind, start: folded.offset(match.index), end: folded.offset(match.index + text.length - 1) + 1 });
  }
  return found;
}
