import { instant } from '../../../shared/rules/clock';

/** How something came into the trust store: lines before its PEM, which other programs pass over. */
export interface Added {
  /** Instant in UTC; empty if someone laid the file there by hand. */
  readonly addedAt: string;
  readonly addedBy: string;
  /** Whether a fingerprint was compared. */
  readonly compared: boolean;
}

const ADDED = /^OpenList-Desk-Added: (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/m;
const BY = /^OpenList-Desk-Added-By: (.*)$/m;
const COMPARED = /^OpenList-Desk-Fingerprint-Compared: yes$/m;

/** The lines that say who added something when. A name is put on one line, whatever it holds. */
export function writeHeading({ at, by, compared }: { at: Date; by: string; compared: boolean }): string {
  const name = by.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return [
    `OpenList-Desk-Added: ${instant(at)}\n`,
    name === '' ? '' : `OpenList-Desk-Added-By: ${name}\n`,
    compared ? 'OpenList-Desk-Fingerprint-Compared: yes\n' : '',
  ].join('');
}

/** What the lines before a PEM block say; nothing if they are not there. */
export function readHeading(heading: string): Added {
  return {
    addedAt: ADDED.exec(heading)?.[1] ?? '',
    addedBy: BY.exec(heading)?.[1] ?? '',
    compared: COMPARED.test(heading),
  };
}
