import { z } from 'zod';

/** SHA-256 in lower-case hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** An instant in UTC, ISO 8601 with milliseconds: `2026-03-01T02:03:04.567Z`. */
export const instantSchema = z.iso.datetime({ precision: 3 });

/** A calendar date in Asia/Shanghai, `2026-03-01`. Legal dates are dates, never instants. */
export const dateSchema = z.iso.date();

/** `r0001`: given at import, never reused. */
export const resourceIdSchema = z.string().regex(/^r\d{4,}$/);
/** `i01`: a 数据项 within its resource. */
export const itemIdSchema = z.string().regex(/^i\d{2,}$/);
/** `r0001-1`: the first dataset of resource r0001. */
export const datasetIdSchema = z.string().regex(/^r\d{4,}-\d+$/);
/** `c0`: a column within its dataset, by position. */
export const columnIdSchema = z.string().regex(/^c\d+$/);
/** `r0001-1.1`: the first release of dataset r0001-1. */
export const releaseIdSchema = z.string().regex(/^r\d{4,}-\d+\.\d+$/);

/** One line of text as people type it: trimmed, not empty, of sane length. */
export const nameSchema = z.string().trim().min(1).max(500);

/**
 * Things edited singly: records by id plus their order, so that a change to one never carries an array index of another.
 */
export function collectionSchema<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ order: z.array(z.string()), byId: z.record(z.string(), item) });
}

export interface Collection<Item> {
  order: string[];
  byId: Record<string, Item>;
}

/** A collection of these things, in this order. */
export function collectionOf<Item extends { readonly id: string }>(items: readonly Item[]): Collection<Item> {
  return { order: items.map(({ id }) => id), byId: Object.fromEntries(items.map((item) => [item.id, item])) };
}

/** The things of a collection in their order. */
export function inOrder<Item>(collection: Collection<Item>): Item[] {
  // An id is only ever an own member: `constructor` is none.
  return collection.order.flatMap((id) => (Object.hasOwn(collection.byId, id) ? (collection.byId[id] ?? []) : []));
}
