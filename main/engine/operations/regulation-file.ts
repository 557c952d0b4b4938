import type { z } from 'zod';
import { en, zhCN } from 'zod/locales';
import { Failure } from '../../../shared/failure';
import { profileSchema, type Profile } from '../../../shared/regulation';
import { readSmallFile } from '../files';

/** A profile of forty articles takes 70 kB; a hostile file is weighed within a second. */
const MOST_BYTES = 1 << 20;
/** A file that is no profile at all is wrong in a thousand places; these tell enough. */
const MOST_PROBLEMS = 200;

const MOST_CHARACTERS = 500;
/** Parts of any one thing in a profile; each wrong one of hundreds of thousands would be described at length. */
const MOST_PARTS = 2000;
const OVERSIZED = `某一部分超过 ${MOST_PARTS} 项 / a part of it has more than ${MOST_PARTS} entries`;

const locales = [zhCN(), en()] as const;

/** A profile, or every place where a file is none, in both languages: `path` as in `grounds.0.text.en`. */
export interface ReadProfile {
  readonly profile: Profile | null;
  readonly problems: { path: string; problem: string }[];
}

/** Reads a profile file. @throws Failure `profile-file-unreadable`, the file's own */
export async function readProfile(file: string): Promise<ReadProfile> {
  const value = await readJson(file);
  if (isOversized(value)) return { profile: null, problems: [{ path: '.', problem: OVERSIZED }] };
  const { success, data, error } = profileSchema.safeParse(value, { error: inBothLanguages });
  if (success) return { profile: data, problems: [] };
  const problems = error.issues.slice(0, MOST_PROBLEMS).map(({ path, message }) => ({
    path: path.map(String).join('.') || '.',
    problem: message.slice(0, MOST_CHARACTERS),
  }));
  return { profile: null, problems };
}

function inBothLanguages(issue: z.core.$ZodRawIssue): string {
  const words = locales.map(({ localeError }) => localeError(issue));
  return words.map((one) => (typeof one === 'string' ? one : (one?.message ?? ''))).join(' / ');
}

/** Whether any part has more parts than a profile can need. Without recursion: hostile files are deep. */
function isOversized(value: unknown): boolean {
  const left = [value];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    const parts: unknown[] = Object.values(one);
    if (parts.length > MOST_PARTS) return true;
    for (const part of parts) if (typeof part === 'object' && part !== null) left.push(part);
  }
  return false;
}

async function readJson(file: string): Promise<unknown> {
  const bytes = await readSmallFile(file, MOST_BYTES);
  try {
    // Strict, and without the byte order mark that Notepad writes.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new Uint8Array()));
  } catch {
    throw new Failure('profile-file-unreadable', { file });
  }
}
