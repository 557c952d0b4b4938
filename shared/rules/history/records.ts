import { memberAt, type Path } from './differences';

/** A record of the state: a thing of a collection, by id. */
export interface RecordPlace {
  readonly collection: string;
  readonly id: string;
}

/** Collections that are plain records, without an order. */
const unordered = ['decisions', 'plans'];

/** Members of a path before the id of a record: `resources byId`, `decisions`. */
export function depthOf(collection: string): 1 | 2 {
  return unordered.includes(collection) ? 1 : 2;
}

/** The path of a record in the state. */
export function pathOf({ collection, id }: RecordPlace): Path {
  return depthOf(collection) === 1 ? [collection, id] : [collection, 'byId', id];
}

/** The records that a patch at `path` with `value` reaches: one, or all of a collection that it replaces. */
export function recordsAt(path: Path, value: unknown): RecordPlace[] {
  const collection = String(path[0] ?? '');
  const depth = depthOf(collection);
  if (path.length === 0 || (depth === 2 && path.length > 1 && path[1] !== 'byId')) return [];
  const id = path[depth];
  if (id !== undefined) return [{ collection, id: String(id) }];
  const records = depth === 2 && path.length === 1 ? memberAt(value, 'byId') : value;
  return typeof records === 'object' && records !== null
    ? Object.keys(records).map((one) => ({ collection, id: one }))
    : [];
}
