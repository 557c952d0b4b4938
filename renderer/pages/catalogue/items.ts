import type { Dataset } from '../../../shared/model/dataset';
import { inOrder } from '../../../shared/model/primitives';
import type { Item, Resource } from '../../../shared/model/resource';
import type { Tag } from '../../../shared/model/tag';

/** A 数据项 with what is known of it; `confirmed` once a person has said so. */
export interface TaggedItem {
  readonly item: Item;
  readonly tag: Tag | null;
  readonly confirmed: boolean;
}

/** The 数据项 of a resource: tagged by a person's word, else as the column of the same name in its data is. */
export function taggedItems(resource: Resource, datasets: readonly Dataset[]): readonly TaggedItem[] {
  const columns = datasets
    .filter((dataset) => dataset.resource === resource.id)
    .flatMap((dataset) => inOrder(dataset.columns));
  return inOrder(resource.items).map((item) => {
    const alike = columns.filter(({ name }) => name === item.name);
    const said = item.tag ?? alike.find(({ tag }) => tag !== null)?.tag ?? null;
    const tag = said ?? alike.find(({ suggested }) => suggested !== null)?.suggested ?? null;
    return { item, tag, confirmed: said !== null };
  });
}
