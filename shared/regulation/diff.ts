import type { Profile } from './profile';

/** One difference between two profiles. `entry` is empty where a part is one thing and not a list of things. */
export interface ProfileDifference {
  readonly part: string;
  readonly entry: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: string;
  readonly after: string;
}

/** What an entry of a list is known by. */
const keys = ['id', 'kind', 'question', 'delivery', 'check', 'column'] as const;

/** What differs from one profile to another, part by part and entry by entry, in the profile's own order. */
export function diffProfiles(from: Profile, to: Profile): ProfileDifference[] {
  const parts = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  const [before, after] = [new Map(Object.entries(from)), new Map(Object.entries(to))];
  return parts.flatMap((part) => diffPart(part, before.get(part), after.get(part)));
}

function diffPart(part: string, before: unknown, after: unknown): ProfileDifference[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((entry): ProfileDifference[] => {
    const [was, is] = [old.get(entry), now.get(entry)];
    if (was === is) return [];
    const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    return [{ part, entry, kind, before: was ?? '', after: is ?? '' }];
  });
}

/** A part as entries in words: those of a list by what they are known by, those of a record by name. */
function entriesOf(value: unknown): Map<string, string> {
  if (value === undefined) return new Map();
  if (Array.isArray(value)) {
    const seen = new Map<string, number>();
    return new Map(
      value.map((entry: unknown) => {
        const key = keyOf(entry);
        const nth = (seen.get(key) ?? 0) + 1;
        seen.set(key, nth);
        return [nth === 1 ? key : `${key} (${nth})`, wordsOf(entry)];
      }),
    );
  }
  if (isRecord(value) && !isText(value)) {
    return new Map(Object.entries(value).map(([name, inner]) => [name, wordsOf(inner)]));
  }
  return new Map([['', wordsOf(value)]]);
}

function keyOf(entry: unknown): string {
  if (!isRecord(entry)) return wordsOf(entry);
  const key = keys.find((one) => typeof entry[one] === 'string');
  return key === undefined ? wordsOf(entry) : String(entry[key]);
}

/** A value as a person reads it: texts in both languages, members named. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('；');
  if (isText(value)) return `${value.zh} / ${value.en}`;
  if (isRecord(value)) {
    return Object.entries(value)
      .map(([name, inner]) => `${name}: ${wordsOf(inner)}`)
      .join('；');
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is { zh: string; en: string } {
  return isRecord(value) && Object.keys(value).length === 2 && 'zh' in value && 'en' in value;
}
