import type { Duplicate } from '../../../../shared/contract/review';
import type { Agency } from '../../../../shared/model/agency';
import type { OpenList } from '../../../../shared/model/openlist';

/** What of an item tells whether another agency has it too. */
export interface ItemTraits {
  readonly resource: string;
  readonly name: string;
  readonly code: string;
  readonly type: string;
  /** Digests of its released files. */
  readonly outputs: readonly string[];
}

export interface AgencyItems {
  readonly agency: Agency;
  readonly items: readonly ItemTraits[];
}

/** The traits of a list's items. */
export function traitsOf({ items }: Pick<OpenList, 'items'>): ItemTraits[] {
  return items.map(({ resource, name, code, type, datasets }) => ({
    ...{ resource, name, code, type },
    outputs: [...new Set(datasets.map(({ output }) => output))],
  }));
}

/** A name as it is compared: full and half width alike, without case, spaces and punctuation. */
export function comparedName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
}

const traits: Readonly<Record<Duplicate['by'], (item: ItemTraits) => readonly string[]>> = {
  data: ({ outputs }) => outputs,
  code: ({ code }) => [code.trim()],
  name: ({ name }) => [comparedName(name)],
};

/** Items of different agencies that share their data, their catalogue code or their name, in that order. */
export function duplicatesOf(all: readonly AgencyItems[]): Duplicate[] {
  return (['data', 'code', 'name'] as const).flatMap((by) => {
    const groups = new Map<string, Duplicate['items']>();
    for (const { agency, items } of all) {
      for (const item of items) {
        const { resource, name, type } = item;
        for (const value of traits[by](item).filter((one) => one !== '')) {
          const group = groups.get(value) ?? [];
          group.push({ agency, resource, name, type });
          groups.set(value, group);
        }
      }
    }
    return [...groups]
      .filter(([, items]) => new Set(items.map(({ agency }) => agency.code)).size > 1)
      .map(([value, items]) => ({ by, value, items }));
  });
}
