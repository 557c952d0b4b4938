import type { Response } from '../../../shared/contract';
import type { pseudonymKeyActs, pseudonymKeyFields } from '../../../shared/text/window/pseudonym-key';

/** What is said of the pseudonym key. */
export type KeyStanding = Response<'key.show'>;
export type KeyAct = keyof typeof pseudonymKeyActs;
export type KeyField = keyof typeof pseudonymKeyFields;
/** Passphrases as they were typed. */
export type Typed = Readonly<Partial<Record<KeyField, string>>>;

/** The passphrases that each act asks for, in order. */
export const asked: Readonly<Record<KeyAct, readonly KeyField[]>> = {
  show: ['secret'],
  export: ['secret', 'outSecret', 'outAgain'],
  import: ['fileSecret', 'ownSecret'],
  rotate: ['secret', 'newSecret', 'newAgain'],
};

const firstOf: Partial<Record<KeyField, KeyField>> = { outAgain: 'outSecret', newAgain: 'newSecret' };

/** Whether a passphrase that is typed twice is the same both times; what is typed once is. */
export function isRepeated(field: KeyField, typed: Typed): boolean {
  const first = firstOf[field];
  return first === undefined || (typed[field] ?? '') === (typed[first] ?? '');
}

/** Whether an act can do without it: a key may keep its passphrase. */
export function mayBeEmpty(field: KeyField): boolean {
  return field === 'newSecret' || field === 'newAgain';
}
