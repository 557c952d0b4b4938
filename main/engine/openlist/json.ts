import { frozenListSchema, openListSchema, type FrozenList, type OpenList } from '../../../shared/model/openlist';

/**
 * The list as published (`data/open-list.json`): UTF-8, two spaces, LF, keys in the schema's order, so that equal lists
 * have equal bytes. Nothing internal can be in it.
 */
export function listJson(list: OpenList): Uint8Array {
  return jsonBytes(openListSchema.parse(list));
}

/** All that a freeze decided, for the workspace's own keeping: it names what is withheld and is not to be published. */
export function frozenJson(frozen: FrozenList): Uint8Array {
  return jsonBytes(frozenListSchema.parse(frozen));
}

export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
