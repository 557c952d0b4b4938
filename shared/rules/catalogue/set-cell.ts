import type { ItemField, ResourceField } from '../../model/catalogue-field';
import type { Item, Resource } from '../../model/resource';
import { itemKeys, resourcePlaces } from './cells';

type Draft = Omit<Resource, 'id'>;
/** Cells that are absent where the catalogue says nothing of them. */
const optional: ReadonlySet<ResourceField | ItemField> = new Set([
  'openingType',
  'grade',
  'description',
  'itemSharing',
  'itemOpening',
  'itemCondition',
  'sensitive',
  'secret',
]);

/** The resource with one of its cells saying `text`. */
export function withResourceCell<Kind extends Draft>(resource: Kind, field: ResourceField, text: string): Kind {
  const [member, group] = resourcePlaces[field];
  if (group === undefined) return put(resource, member, text, optional.has(field));
  return { ...resource, [group]: put(resource[group], member, text, optional.has(field)) };
}

/** The 数据项 with one of its cells saying `text`. */
export function withItemCell(item: Item, field: ItemField, text: string): Item {
  return put(item, itemKeys[field], text, optional.has(field));
}

function put<Kind extends object>(record: Kind, key: string, text: string, isOptional: boolean): Kind {
  if (text !== '' || !isOptional) return { ...record, [key]: text };
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as Kind;
}
