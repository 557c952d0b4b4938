import type { JsonEvents } from './grammar';
import type { RecordsPlace } from './records';

/** An array of records in an object: the names of the members that lead to it, and how many records it has. */
export interface RecordArray {
  readonly path: readonly string[];
  records: number;
}

/** What a look at a JSON file finds of where its records are. */
export interface JsonSurvey extends JsonEvents {
  /** Set once it is known, which may be long before the end. */
  readonly found: { readonly format: 'json' | 'ndjson'; readonly place: RecordsPlace } | undefined;
  /** The first value is an object that nothing followed: arrays of records in it, in their order. */
  readonly arrays: readonly RecordArray[];
  /** The file is one object without any array that could hold records: it is a record itself. */
  readonly isOneRecord: boolean;
}

/** Members that may lead to an array of records, as in `{"result": {"data": {"list": […]}}}`. */
const LONGEST_PATH = 6;

/**
 * Looks for the records: the elements of an array of objects or arrays, or several values one behind the other; in a
 * single object, the arrays of objects or arrays in it, for which the whole text must be seen.
 */
export function surveyJson(): JsonSurvey {
  const names: (string | null)[] = [];
  let key: string | null = null;
  let roots = 0;
  let first: 'object' | 'array' | 'scalar' | undefined;
  let found: JsonSurvey['found'];
  let hasEmptyArray = false;
  const arrays = new Map<string, RecordArray>();
  /** For each open array that could hold records: its path, what it has held so far. */
  const open: ({ readonly path: readonly string[]; elements: number; others: number } | null)[] = [];

  function element(kind: 'object' | 'array' | 'scalar' | 'null'): void {
    if (open.length === 0) {
      roots += 1;
      first ??= kind === 'null' ? 'scalar' : kind;
      if (roots === 2) found ??= { format: 'ndjson', place: 'roots' };
      return;
    }
    const holder = open.at(-1);
    if (holder === null || holder === undefined) return;
    holder.elements += 1;
    if (kind === 'scalar') holder.others += 1;
    if (first === 'array' && holder.path.length === 0 && (kind === 'object' || kind === 'array')) {
      found ??= { format: 'json', place: [] };
    }
  }

  return {
    get found() {
      return found;
    },
    get arrays() {
      return [...arrays.values()];
    },
    get isOneRecord() {
      return first === 'object' && roots === 1 && arrays.size === 0 && !hasEmptyArray;
    },
    enter(kind) {
      element(kind);
      if (open.length > 0) names.push(key);
      const path = names.filter((name) => name !== null);
      const isReached = kind === 'array' && path.length === names.length && path.length <= LONGEST_PATH;
      open.push(isReached ? { path, elements: 0, others: 0 } : null);
      key = null;
    },
    key(name) {
      key = name;
    },
    scalar({ text }) {
      element(text === null ? 'null' : 'scalar');
    },
    leave() {
      const closed = open.pop();
      names.pop();
      key = null;
      if (closed === null || closed === undefined) return;
      if (closed.elements === 0) hasEmptyArray = true;
      if (closed.elements === 0 || closed.others > 0) return;
      const text = JSON.stringify(closed.path);
      const known = arrays.get(text);
      if (known === undefined) arrays.set(text, { path: closed.path, records: closed.elements });
      else known.records += closed.elements;
    },
  };
}
