import { fold } from '../../../shared/rules/identifiers';
import type { HeaderVote, HeaderWords } from './rule';

/** Longest header that is looked at; what is longer is a text, not a name. */
const MAX_HEADER = 200;

/**
 * A header as the rules' words see it: half-width, no line breaks, lower case, `legalPerson`, `legal_person` and
 * `LEGAL-PERSON` all as `legal person`, Chinese without spaces. Slashes stay: they stand between alternatives.
 */
export function normaliseHeader(name: string): string {
  return fold(name.slice(0, MAX_HEADER))
    .text.replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\s_\-.\\]+/g, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();
}

/** What a normalised header says about a kind, and the word that said so. */
export function headerVote(header: string, words: HeaderWords): { vote: HeaderVote; word?: string } {
  // 申请人/单位 is the one or the other; a slash between brackets belongs to a note or a unit.
  for (const part of header.split(/\/(?![^(]*\))/)) {
    const named = words.names.exec(part);
    if (named !== null && !words.unless?.test(part)) return { vote: 'named', word: named[0] };
  }
  return { vote: words.denies?.test(header) ? 'denied' : 'silent' };
}
