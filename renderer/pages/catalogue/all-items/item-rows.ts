import type { Dataset } from '../../../../shared/model/dataset';
import { inOrder } from '../../../../shared/model/primitives';
import type { Resource } from '../../../../shared/model/resource';
import type { WorkspaceState } from '../../../../shared/model/workspace';
import { foldText, holdsWords, searchWords } from '../../../../shared/rules/search';
import { taggedItems, type TaggedItem } from '../items';

/** A 数据项 among all of the inventory. */
export interface ItemRow extends TaggedItem {
  readonly key: string;
  readonly resource: Resource;
  /** What searching looks at. */
  readonly folded: string;
}

/** All 数据项 in the catalogue's order. */
export function itemRows({ resources, datasets }: Pick<WorkspaceState, 'resources' | 'datasets'>): readonly ItemRow[] {
  const byResource = new Map<string, Dataset[]>();
  for (const dataset of inOrder(datasets)) {
    byResource.set(dataset.resource, [...(byResource.get(dataset.resource) ?? []), dataset]);
  }
  return inOrder(resources).flatMap((resource) =>
    taggedItems(resource, byResource.get(resource.id) ?? []).map((tagged) => ({
      ...tagged,
      key: `${resource.id} ${tagged.item.id}`,
      resource,
      folded: foldText(`${tagged.item.name}\n${resource.name}\n${resource.id}\n${tagged.item.dataType}`),
    })),
  );
}

/** The items that hold everything typed. */
export function narrowItems(rows: readonly ItemRow[], typed: string): readonly ItemRow[] {
  const words = searchWords(typed);
  return words.length === 0 ? rows : rows.filter(({ folded }) => holdsWords(folded, words));
}
