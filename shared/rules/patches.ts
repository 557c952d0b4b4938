import { freeze } from 'immer';
import type { Patch } from '../model/journal';

type Key = string | number;
type Node = unknown[] | Record<string, unknown>;

/** Gives the node that may be changed in the place of `node`: a copy, or itself. */
type Writable = (node: Node) => Node;

/** A patch that does not fit the state: its path leads nowhere. */
export class PatchMismatch extends Error {
  override readonly name = 'PatchMismatch';
}

/**
 * The state after `patches`, as a frozen tree that shares what did not change with the frozen `state`.
 *
 * Immer's own `applyPatches` is not used: it refuses to go through a record's key `constructor` and takes a key
 * `__proto__` for the prototype. Here a key is only ever an own member.
 *
 * @throws PatchMismatch
 */
export function applyPatches<State>(state: State, patches: readonly Patch[]): State {
  const { root, copies } = copyOnWrite(state, patches);
  // Freezing just what is new: looking through a whole state for it would cost more than the change.
  for (const { value } of patches) freeze(value, true);
  for (const copy of copies) Object.freeze(copy);
  return root as State;
}

/** The same without freezing anything: for what is compared and thrown away. @throws PatchMismatch */
export function patchedCopy(state: unknown, patches: readonly Patch[]): unknown {
  return copyOnWrite(state, patches).root;
}

function copyOnWrite(state: unknown, patches: readonly Patch[]): { root: unknown; copies: ReadonlySet<Node> } {
  // Nodes copied in this run may be changed in place; all others belong to older states.
  const copies = new Set<Node>();
  const root = patchedBy(state, patches, (node) => {
    if (copies.has(node)) return node;
    const copy: Node = Array.isArray(node) ? [...node] : copyOf(node);
    copies.add(copy);
    return copy;
  });
  return { root, copies };
}

/** A record with the same members. Member by member: spreading one of thousands takes several times as long. */
function copyOf(record: Record<string, unknown>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  // Assigning this one key would set the prototype.
  if (Object.hasOwn(record, '__proto__')) setOwn(copy, '__proto__', getOwn(record, '__proto__'));
  for (const key of Object.keys(record)) if (key !== '__proto__') copy[key] = record[key];
  return copy;
}

/**
 * The part of a state that the paths of `patches` lead through: records on the way hold just the members that are named,
 * lists and what a path ends in are whole. So what patches do can be checked without walking through the rest.
 */
export function reachedBy(state: unknown, patches: readonly Patch[]): unknown {
  const whole = patches.some(({ path }) => path.length === 0);
  return whole
    ? state
    : narrowed(
        state,
        patches.map(({ path }) => path),
        0,
      );
}

function narrowed(node: unknown, paths: readonly (readonly Key[])[], depth: number): unknown {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  const byKey = new Map<string, (readonly Key[])[]>();
  for (const path of paths) {
    const key = String(path[depth]);
    const alike = byKey.get(key);
    if (alike) alike.push(path);
    else byKey.set(key, [path]);
  }
  const part: Record<string, unknown> = {};
  for (const [key, alike] of byKey) {
    if (!Object.hasOwn(node, key)) continue;
    const member = (node as Record<string, unknown>)[key];
    const ends = alike.some((path) => path.length === depth + 1);
    setOwn(part, key, ends ? member : narrowed(member, alike, depth + 1));
  }
  return part;
}

/**
 * The state after `patches`, made by changing `state` itself: for replaying many lines over a state that nobody else
 * holds. After a mismatch `state` is worth nothing.
 *
 * @throws PatchMismatch
 */
export function replayPatches(state: unknown, patches: readonly Patch[]): unknown {
  return patchedBy(state, patches, (node) => node);
}

function patchedBy(state: unknown, patches: readonly Patch[], writable: Writable): unknown {
  let root = state;
  for (const patch of patches) root = patched(root, patch, 0, writable);
  return root;
}

function patched(node: unknown, patch: Patch, depth: number, writable: Writable): unknown {
  const key = patch.path[depth];
  if (key === undefined) {
    if (patch.op !== 'replace') throw new PatchMismatch('the whole state can only be replaced');
    return patch.value;
  }
  if (typeof node !== 'object' || node === null) throw new PatchMismatch('the path leads through no object');
  const target = writable(node as Node);
  if (depth < patch.path.length - 1) setOwn(target, key, patched(getOwn(target, key), patch, depth + 1, writable));
  else if (Array.isArray(target)) patchArray(target, key, patch);
  else patchRecord(target, String(key), patch);
  return target;
}

function indexOf(array: unknown[], key: Key, limit: number): number {
  const index = Number(key);
  if (!Number.isInteger(index) || index < 0 || index > limit) {
    throw new PatchMismatch(`no place ${key} in a list of ${array.length}`);
  }
  return index;
}

function getOwn(node: Node, key: Key): unknown {
  if (Array.isArray(node)) return node[indexOf(node, key, node.length - 1)];
  if (!Object.hasOwn(node, key)) throw new PatchMismatch('the path leads through an absent member');
  return node[key];
}

function setOwn(node: Node, key: Key, value: unknown): void {
  if (Array.isArray(node)) node[Number(key)] = value;
  // Assignment would take this one key for the prototype; definition of every key would slow all records down.
  else if (key === '__proto__') {
    Object.defineProperty(node, key, { value, writable: true, enumerable: true, configurable: true });
  } else node[key] = value;
}

function patchArray(array: unknown[], key: Key, { op, value }: Patch): void {
  if (op === 'add') array.splice(indexOf(array, key, array.length), 0, value);
  else if (op === 'remove') array.splice(indexOf(array, key, array.length - 1), 1);
  else array[indexOf(array, key, array.length - 1)] = value;
}

function patchRecord(record: Record<string, unknown>, key: string, { op, value }: Patch): void {
  if (op === 'remove') Reflect.deleteProperty(record, key);
  else setOwn(record, key, value);
}
