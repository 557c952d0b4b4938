import { listItemSchema, type ListDiff, type ListItem, type OpenList } from '../model/openlist';

/** Columns whose change says something; the place in the list moves whenever another item comes or goes. */
const compared = listItemSchema.keyof().exclude(['number', 'resource']).options;

/** A list as far as it is compared. */
type Listed = Pick<OpenList, 'items'>;

/** What differs from one version of the list to another, by resource id and in the lists' own order. */
export function diffLists(from: Listed, to: Listed): ListDiff {
  const before = new Map(from.items.map((item) => [item.resource, item]));
  const after = new Set(to.items.map(({ resource }) => resource));
  return {
    added: to.items.filter(({ resource }) => !before.has(resource)).map(named),
    removed: from.items.filter(({ resource }) => !after.has(resource)).map(named),
    changed: to.items.flatMap((item) => {
      const old = before.get(item.resource);
      const columns = old ? compared.filter((column) => !isSame(old[column], item[column])) : [];
      return columns.length > 0 ? [{ ...named(item), columns }] : [];
    }),
  };
}

function named({ resource, name }: ListItem): { resource: string; name: string } {
  return { resource, name };
}

/** Both sides were parsed by one schema, so equal values have their keys in one order. */
function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
