import type { Cells } from '../sample-rows';
import { captureJson, type Captured } from './captured';
import type { Member, MemberColumns } from './columns';
import { JsonError, type JsonEvents, type Scalar } from './grammar';

/** Where the records of a JSON file are: the elements of the array at a path of member names, or the file's values. */
export type RecordsPlace = readonly string[] | 'roots';

/** Takes records one by one. */
export interface RecordSink {
  /**
   * @param repeated whether a name stood twice in it; the later value was taken
   * @param kind of all records
   */
  record(cells: Cells, repeated: boolean, kind: 'object' | 'array'): void;
  /** A text outside all records. */
  beside(text: string): void;
}

/** Bytes that one record may have: it is held in memory. */
const LONGEST_RECORD = 1 << 25;

/**
 * Turns JSON into rows. Members of an object, and of objects in it, are columns; the elements of an array that is a
 * record are its cells. An array inside a record, and what an array holds, is kept as JSON text; null is missing.
 *
 * @throws from its events JsonError `mixed` where a record is of another kind than the first, or none; `size`
 */
export function readRecords(place: RecordsPlace, columns: MemberColumns, sink: RecordSink): JsonEvents {
  /** Containers around the records: the name under which each stands, null for an element. */
  const around: { readonly name: string | null; readonly isRecords: boolean }[] = [];
  let outerKey: string | null = null;
  /** The value that holds the records has ended. */
  let isOver = false;
  let kind: 'object' | 'array' | undefined;
  let begin: number | undefined;
  let cells: Cells = [];
  let filled: Uint8Array = new Uint8Array(0);
  let repeated = false;
  /** Objects of the record that are open, and the member whose value comes next. */
  let owners: Member[] = [];
  let member: Member | undefined;
  let isEmpty = false;
  let capture: Captured | undefined;

  const atRecord = (): boolean => (around.length === 0 ? place === 'roots' : around.at(-1)?.isRecords === true);

  function assertSize(offset: number): void {
    if (begin !== undefined && offset - begin > LONGEST_RECORD) throw new JsonError('size', begin);
  }

  function set(text: string | null): void {
    if (kind === 'array') {
      cells.push(text);
      return;
    }
    const column = member === undefined ? 0 : columns.columnOf(member);
    while (cells.length <= column) cells.push(null);
    if (column >= filled.length)
      filled = Uint8Array.from({ length: column * 2 + 16 }, (_, index) => filled[index] ?? 0);
    repeated ||= filled[column] === 1;
    filled[column] = 1;
    cells[column] = text;
  }

  function enterRecord(found: 'object' | 'array', offset: number): void {
    kind ??= found;
    if (found !== kind) throw new JsonError('mixed', offset);
    begin = offset;
    cells = [];
    filled.fill(0);
    repeated = false;
    owners = [columns.root];
    isEmpty = false;
  }

  function enterAround(found: 'object' | 'array', offset: number): void {
    if (isOver) throw new JsonError('syntax', offset);
    const path = around.length === 0 ? [] : [...around.slice(1).map(({ name }) => name), outerKey];
    const isRecords =
      found === 'array' && path.length === place.length && path.every((name, index) => name === place[index]);
    around.push({ name: outerKey, isRecords });
    outerKey = null;
  }

  function leaveObject(): void {
    const owner = owners.pop();
    if (owners.length === 0) {
      begin = undefined;
      sink.record(cells, repeated, kind ?? 'object');
    } else if (isEmpty) {
      member = owner;
      set('{}');
    }
    isEmpty = false;
  }

  return {
    enter(found, offset) {
      if (capture !== undefined) {
        capture.enter(found);
      } else if (begin === undefined) {
        if (atRecord()) enterRecord(found, offset);
        else enterAround(found, offset);
      } else if (found === 'object' && kind === 'object' && member !== undefined) {
        owners.push(member);
        isEmpty = true;
      } else {
        capture = captureJson(found);
      }
    },
    key(name) {
      isEmpty = false;
      if (capture !== undefined) capture.key(name);
      else if (begin === undefined) outerKey = name;
      else member = columns.child(owners.at(-1) ?? columns.root, name);
    },
    scalar(value: Scalar, offset) {
      assertSize(offset);
      if (capture !== undefined) capture.scalar(value);
      else if (begin !== undefined) set(value.text);
      else if (atRecord()) {
        if (value.text !== null || kind === undefined) throw new JsonError('mixed', offset);
        sink.record([], false, kind);
      } else if (isOver) throw new JsonError('syntax', offset);
      else if (value.text !== null) sink.beside(value.text);
    },
    leave(offset) {
      assertSize(offset);
      if (capture !== undefined) {
        const text = capture.leave();
        if (text === undefined) return;
        capture = undefined;
        set(text);
      } else if (begin === undefined) {
        around.pop();
        outerKey = null;
        isOver = around.length === 0;
      } else {
        leaveObject();
      }
    },
  };
}
