import type { CatalogueField } from '../../../model/catalogue-field';
import type { ColumnRule, Template } from '../templates';
import { checkRecord, listFor, type CellReader, type Finding } from './record';
import { synonyms } from './synonyms';

/** A number of gigabytes or of ten thousands: the unit of the column itself may be written and says nothing new. */
const ownUnits: Partial<Record<CatalogueField, RegExp>> = {
  storageGb: /\s*(?:G|GB|吉字节)$/i,
  sharedGb: /\s*(?:G|GB|吉字节)$/i,
  openGb: /\s*(?:G|GB|吉字节)$/i,
  records: /\s*万(?:条|行|个)?$/,
  sharedRecords: /\s*万(?:条|行|个)?$/,
  openRecords: /\s*万(?:条|行|个)?$/,
  length: /\s*(?:位|字符|字节|个字符)$/,
};

/** Year, month and day in this order, with what people put between them; midnight says nothing new. */
const DATE = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?(?:\s+0?0:00(?::00)?)?$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * The text that a faulty cell certainly meant: width, case and spaces, a synonym of the list's word, the column's own
 * unit, another way to write the day. Null where it takes a person who knows the matter. What comes out is right by the
 * same rules.
 */
export function fixOf({ field, code }: Finding, read: CellReader, template: Template): string | null {
  const text = read(field);
  const rule = template.columns[field];
  // Of a mark of secrecy only who set it can say that it is a slip.
  if (text === '' || rule === undefined || code === 'secret-marked') return null;
  const right = candidates(field, rule, read, template).filter(
    (one) => one !== text && isRight(field, (other) => (other === field ? one : read(other)), template),
  );
  // Two words that it could mean are one too many.
  return right.length === 1 ? (right[0] ?? null) : null;
}

function candidates(field: CatalogueField, rule: ColumnRule, read: CellReader, template: Template): string[] {
  const text = read(field);
  const plain = plainly(text);
  const words = rule.values ?? wordsBeside(field, read, template);
  if (words.length > 0) return [...(meanings(words).get(plain.toLowerCase()) ?? [])];
  if (rule.isDate) return datesIn(text);
  const bare = plain.replace(ownUnits[field] ?? /$^/, '').replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '');
  return [...new Set([plain, bare])];
}

/** The words that the record's other cells leave to choose from; none where they ask nothing. */
function wordsBeside(field: CatalogueField, read: CellReader, { pairings }: Template): readonly string[] {
  const lists = pairings.flatMap((pairing) => {
    const list = pairing.field === field ? listFor(pairing.lists, read(pairing.by)) : undefined;
    return list ? [list] : [];
  });
  const [one = [], ...more] = lists;
  return more.length === 0 ? one : [...new Set(lists.flat())];
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, ReadonlySet<string>>>();

/** The words of a list by all that people write for them. */
function meanings(words: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = known.get(words);
  if (found !== undefined) return found;
  const made = new Map<string, Set<string>>();
  for (const word of words) {
    for (const written of [word, ...(synonyms[word] ?? [])]) {
      const key = plainly(written).toLowerCase();
      made.set(key, (made.get(key) ?? new Set()).add(word));
    }
  }
  known.set(words, made);
  return made;
}

function datesIn(text: string): string[] {
  const plain = text.normalize('NFKC').trim();
  const [, ...parts] = DATE.exec(plain) ?? DIGITS.exec(plain) ?? [];
  return parts.length === 0 ? [] : [parts.map((part) => part.padStart(2, '0')).join('-')];
}

function plainly(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

function isRight(field: CatalogueField, read: CellReader, template: Template): boolean {
  return checkRecord([field], read, template).length === 0;
}
