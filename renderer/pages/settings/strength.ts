/** The least number of characters that the engine takes. */
const LEAST = 8;

/** How good a passphrase looks: a hint while typing. What is taken is for the engine to say. */
export interface Strength {
  readonly is: 'none' | 'short' | 'weak' | 'fair' | 'good';
  /** Characters that are still wanting. */
  readonly left: number;
}

const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^\p{L}\d]/u, /\p{Script=Han}/u];

/** Bits that a character adds, roughly, by how many kinds of characters there are. */
function bitsEach(passphrase: string): number {
  const count = kinds.filter((kind) => kind.test(passphrase)).length;
  return kinds[4]?.test(passphrase) ? 7 + count : 3 + count;
}

/** Judges by length and by kinds of characters; a character that is repeated counts once, and then little. */
export function strengthOf(passphrase: string): Strength {
  const characters = Array.from(passphrase.normalize('NFC'));
  if (characters.length === 0) return { is: 'none', left: LEAST };
  if (characters.length < LEAST) return { is: 'short', left: LEAST - characters.length };
  const distinct = new Set(characters).size;
  const bits = (distinct + (characters.length - distinct) / 4) * bitsEach(passphrase);
  return { is: bits < 45 ? 'weak' : bits < 60 ? 'fair' : 'good', left: 0 };
}
