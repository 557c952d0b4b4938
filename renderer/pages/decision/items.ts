import { openingTypes, type OpeningType } from '../../../shared/model/decision';
import { inOrder } from '../../../shared/model/primitives';
import type { Item, Resource } from '../../../shared/model/resource';
import type { Level } from '../../../shared/model/tag';
import type { WorkspaceState } from '../../../shared/model/workspace';

/** What a catalogue writes as 开放属性 for each type. */
const catalogueWords: Readonly<Record<OpeningType, readonly string[]>> = {
  unconditional: ['无条件开放', '无条件'],
  conditional: ['有条件开放', '有条件', '依申请开放'],
  closed: ['不予开放', '非开放', '不开放', '暂不开放'],
};

/** The opening type that the catalogue's own words mean; null where they say none. */
export function typeOfWords(words: string | undefined): OpeningType | null {
  const said = (words ?? '').replace(/\s/g, '').replace(/类$/, '');
  return openingTypes.find((type) => catalogueWords[type].includes(said)) ?? null;
}

/** What each 数据项 is decided as, by the catalogue's 开放属性; items of which it says nothing go with the resource. */
export function typesByCatalogue(resource: Resource): Readonly<Record<string, OpeningType>> {
  return Object.fromEntries(
    inOrder(resource.items).flatMap(({ id, openingType }) => {
      const type = typeOfWords(openingType);
      return type === null ? [] : [[id, type] as const];
    }),
  );
}

/** A 数据项 with what is known of it. */
export interface ItemRow {
  readonly item: Item;
  /** The highest level of its columns, else the item's own; null: not tagged. */
  readonly level: Level | null;
}

/** The 数据项 of a resource with their levels, in catalogue order. A column belongs to the item that has its name. */
export function itemRows(state: Readonly<WorkspaceState>, resource: Resource): readonly ItemRow[] {
  const levels = new Map<string, Level>();
  for (const dataset of inOrder(state.datasets).filter((one) => one.resource === resource.id)) {
    for (const { name, tag, suggested } of inOrder(dataset.columns)) {
      const level = (tag ?? suggested)?.level;
      const known = levels.get(name.trim());
      if (level !== undefined && (known === undefined || level > known)) levels.set(name.trim(), level);
    }
  }
  return inOrder(resource.items).map((item) => ({ item, level: levels.get(item.name) ?? item.tag?.level ?? null }));
}

/** The types with one item decided anew; null lets it go with the resource. */
export function withItemType(
  types: Readonly<Record<string, OpeningType>>,
  item: string,
  type: OpeningType | null,
): Readonly<Record<string, OpeningType>> {
  const others = Object.entries(types).filter(([id]) => id !== item);
  return Object.fromEntries(type === null ? others : [...others, [item, type]]);
}

/** The highest level of a resource's 数据项; null where none has one. */
export function highestLevel(rows: readonly ItemRow[]): Level | null {
  return rows.flatMap(({ level }) => level ?? []).toSorted((one, other) => other - one)[0] ?? null;
}
