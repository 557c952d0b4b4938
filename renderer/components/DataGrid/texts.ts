/** Characters of a cell that a row shows. */
const SHOWN = 300;

/** A part of a cell's text, or a sign that stands for what cannot be seen. */
export interface Piece {
  readonly text: string;
  readonly isSign: boolean;
}

const SIGNS: Readonly<Record<string, string>> = { '\n': '↵', '\r': '␍', '\t': '→', '\u3000': '□', '\u00a0': '°' };

/** White space that is not seen: before and after the text, and breaks and tabs anywhere. */
const UNSEEN = /^\s+|\s+$|[\r\n\t]+/g;

/** A text on one line: white space at its edges, breaks and tabs as signs. */
export function onOneLine(text: string): readonly Piece[] {
  return piecesOf(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text, UNSEEN, (sign) => SIGNS[sign] ?? '·');
}

/** A text as it is, breaks and all, with signs beside what is not seen. */
export function inFull(text: string): readonly Piece[] {
  return piecesOf(text, UNSEEN, (sign) => (sign === '\n' ? '↵\n' : (SIGNS[sign] ?? '·')));
}

function piecesOf(text: string, unseen: RegExp, signOf: (sign: string) => string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: run, index } of text.matchAll(unseen)) {
    if (index > at) pieces.push({ text: text.slice(at, index), isSign: false });
    pieces.push({ text: Array.from(run, signOf).join(''), isSign: true });
    at = index + run.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isSign: false });
  return pieces;
}
