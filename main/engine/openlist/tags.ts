import type { Column } from '../../../shared/model/dataset';
import { inOrder } from '../../../shared/model/primitives';
import type { Resource } from '../../../shared/model/resource';
import type { Level, Tag } from '../../../shared/model/tag';
import type { Delivered } from './candidate';

export { identifiesPeople } from '../../../shared/rules/identifying';

/** A tag with the id of the field that carries it (`i03`, `c3`). */
export interface TaggedField {
  readonly field: string;
  readonly tag: Tag;
}

/** What is known of a column: a person's word, else what detection proposes, so that silence never makes data harmless. */
export function effectiveTag({ tag, suggested }: Column): Tag | null {
  return tag ?? suggested;
}

/** Every tag of a resource: those of its 数据项 and those of the columns of its data, before treatment. */
export function tagsOf(resource: Resource, datasets: readonly Delivered[]): TaggedField[] {
  const items = inOrder(resource.items).flatMap(({ id, tag }) => (tag ? [{ field: id, tag }] : []));
  const columns = datasets.flatMap(({ dataset }) =>
    inOrder(dataset.columns).flatMap((column) => {
      const tag = effectiveTag(column);
      return tag ? [{ field: column.id, tag }] : [];
    }),
  );
  return [...items, ...columns];
}

/** 就高从严: a resource is as sensitive as its most sensitive field. Null: no field carries a level. */
export function resourceLevel(tags: readonly TaggedField[]): Level | null {
  return tags.reduce<Level | null>((highest, { tag }) => (tag.level > (highest ?? 0) ? tag.level : highest), null);
}
