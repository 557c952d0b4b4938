/** What needs folding: format characters (zero-width, soft hyphen, BOM), odd spaces, dashes, full-width ASCII. */
const odd = /[^\P{Z} ]|\p{Cf}|[\uFF01-\uFF5E\u2010-\u2015\u2212]/u;

/** A half-width copy of a text, and for each of its characters (and its end) the offset in the original. */
export interface Folded {
  readonly text: string;
  offset(index: number): number;
}

/**
 * A copy to match against: full-width ASCII to half-width, odd spaces to U+0020, dashes to `-`, invisible characters
 * left out. The original is never rewritten; `offset` leads back to it.
 */
export function fold(original: string): Folded {
  if (!odd.test(original)) return { text: original, offset: (index) => index };
  const offsets: number[] = [];
  let text = '';
  for (let at = 0; at < original.length; at += 1) {
    const folded = foldUnit(original.charAt(at));
    if (folded === '') continue;
    text += folded;
    offsets.push(at);
  }
  return { text, offset: (index) => offsets[index] ?? original.length };
}

/** One UTF-16 unit folded; halves of a surrogate pair stay as they are. */
function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  if (/\p{Cf}/u.test(unit)) return '';
  return /\p{Z}/u.test(unit) ? ' ' : unit;
}
