import { historyValues } from '../../text/history';
import type { Text } from '../../text/language';
import { kindNames, levelWords, noKind, roleNames, unconfirmed } from '../../text/terms';
import { memberAt } from './differences';
import { joined, plain, said } from './said';

/** Characters of one value that are told; a longer one is cut and says so. */
const MOST_CHARACTERS = 600;

/** Any value in words; null where there is nothing, an empty text among it. */
export function valueText(value: unknown): Text | null {
  if (typeof value === 'number') return plain(value);
  if (typeof value === 'boolean') return value ? historyValues.yes : historyValues.no;
  if (typeof value === 'string') return stringText(value);
  if (typeof value !== 'object' || value === null) return null;
  return Array.isArray(value) ? listText(value) : countText(Object.keys(value).length);
}

function stringText(value: string): Text | null {
  if (value === '') return null;
  return /^[0-9a-f]{64}$/.test(value) ? digestText(value) : plain(cut(value));
}

function listText(values: readonly unknown[]): Text | null {
  if (values.length === 0) return null;
  const isSimple = values.every((value) => typeof value !== 'object' || value === null);
  return isSimple ? joined(values.flatMap((value) => valueText(value) ?? [])) : countText(values.length);
}

function countText(count: number): Text | null {
  return count === 0 ? null : said(historyValues.several, { count });
}

/** The beginning of a digest: enough to tell two of them apart. */
export function digestText(digest: string): Text {
  return said(historyValues.digest, { digest: digest.slice(0, 12) });
}

/** A tag: what the field holds, its role, its level. Null: no person has confirmed one. */
export function tagText(tag: unknown): Text | null {
  if (tag === undefined) return null;
  if (tag === null) return unconfirmed;
  const kind = memberAt(tag, 'kind');
  const parts = [
    kind === null ? noKind : wordOf(kindNames, kind),
    wordOf(roleNames, memberAt(tag, 'role')),
    wordOf(levelWords, memberAt(tag, 'level')),
  ];
  return joined(parts, { zh: ' · ', en: ' · ' });
}

/** A word of the program by its key; one that a later version knows shows its key. */
export function wordOf(words: Readonly<Record<string, Text>>, key: unknown): Text {
  const name = typeof key === 'string' || typeof key === 'number' ? String(key) : '?';
  return (Object.hasOwn(words, name) ? words[name] : undefined) ?? plain(name);
}

function cut(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
