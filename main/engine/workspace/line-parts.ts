import type { JournalEntry, Patch } from '../../../shared/model/journal';
import type { EntryHead } from '../../../shared/rules/history';

/** What an entry changed, and nothing else of it. */
export type Changes = Pick<JournalEntry, 'patches' | 'inverse'>;

/** Where an entry's head ends: nothing inside a text can look like it, since quotes in texts are escaped. */
const HEAD_END = ',"patches":[';
/** Bytes at a line's end that hold `undoable`, `undoes`, `prev` and `hash`. */
const TAIL = 260;
const tailPattern = /(,"undoable":false)?(?:,"undoes":(\d+))?,"prev":"[0-9a-f]{64}","hash":"[0-9a-f]{64}"\}$/;
const aboutOthers = ['undo', 'redo', 'revert'];
const ops: readonly unknown[] = ['add', 'replace', 'remove'];

type Members = Readonly<Record<string, unknown>>;

/**
 * The head of the entry in a line (without its newline), or undefined where it is none. Its changes are not looked at and
 * its hash is not compared: reading parts of lines by hand is several times as quick as parsing whole ones by a schema.
 */
export function headOf(line: Buffer): EntryHead | undefined {
  // Only a member of that name inside `args` could end the head too early: then the whole line is parsed.
  const head =
    parseMembers(`${line.toString('utf8', 0, line.indexOf(HEAD_END))}}`) ?? parseMembers(line.toString('utf8'));
  const tail = tailPattern.exec(line.toString('latin1', Math.max(0, line.length - TAIL)));
  if (head === undefined || tail === null) return undefined;
  const { seq, at, actor, operation, args } = head;
  const isHead = Number.isSafeInteger(seq) && [at, actor, operation].every((text) => typeof text === 'string');
  if (!isHead) return undefined;
  return {
    seq: seq as number,
    at: at as string,
    actor: actor as string,
    operation: operation as string,
    undoable: tail[1] === undefined,
    undoes: tail[2] === undefined ? undefined : Number(tail[2]),
    about: aboutOthers.includes(operation as string) ? aboutOf(args) : undefined,
  };
}

/** What the entry in a line changed, or undefined where that cannot be read. The line's hash is not compared. */
export function changesOf(line: Buffer): Changes | undefined {
  const { patches, inverse } = parseMembers(line.toString('utf8')) ?? {};
  return isPatches(patches) && isPatches(inverse) ? { patches, inverse } : undefined;
}

function aboutOf(args: unknown): EntryHead['about'] {
  if (typeof args !== 'object' || args === null) return undefined;
  const { seq, operation } = args as Members;
  return Number.isSafeInteger(seq) && typeof operation === 'string' ? { seq: seq as number, operation } : undefined;
}

function isPatches(value: unknown): value is Patch[] {
  return Array.isArray(value) && value.every(isPatch);
}

function isPatch(value: unknown): value is Patch {
  if (typeof value !== 'object' || value === null) return false;
  const { op, path } = value as Members;
  const isKey = (key: unknown) => typeof key === 'string' || Number.isSafeInteger(key);
  return ops.includes(op) && Array.isArray(path) && path.every(isKey);
}

function parseMembers(json: string): Members | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Members) : undefined;
  } catch {
    return undefined;
  }
}
