import type { Answers, OpeningType } from '../model/decision';

/** From the laxest to the strictest. */
const strictness: readonly OpeningType[] = ['unconditional', 'conditional', 'closed'];

/** What the 数据项 that were decided on their own make of a resource's type. */
export interface RollUp {
  /** Never laxer than any opened item; closed only where every item is. */
  readonly type: OpeningType;
  /** Ids of items that stay closed while the resource is opened: they do not leave with it. */
  readonly closed: string[];
}

/**
 * Rolls the types of single items up into the resource's: it is opened as its strictest opened item, closed items stay
 * out, and where no item is opened the resource is closed. Items without a type of their own go with the resource.
 *
 * @param items ids of all items of the resource, or null where they are not known: then those of the answers count alone.
 */
export function rollUp(type: OpeningType, decided: Answers['items'], items: readonly string[] | null = null): RollUp {
  const own = new Map(Object.entries(decided ?? {}));
  if (own.size === 0 || type === 'closed') return { type, closed: [] };
  const all = items ?? [...own.keys()];
  const types = all.map((id) => own.get(id) ?? type);
  const opened = types.filter((one) => one !== 'closed');
  const closed = all.filter((id) => own.get(id) === 'closed');
  // Where the items are not known, others may be open beside those that are named.
  if (opened.length === 0 && items !== null && items.length > 0) return { type: 'closed', closed: [] };
  return { type: strictest([type, ...opened]), closed };
}

function strictest(types: readonly OpeningType[]): OpeningType {
  return strictness[Math.max(...types.map((type) => strictness.indexOf(type)))] ?? 'closed';
}
