import type { OpeningType } from '../../../shared/model/decision';
import { inOrder } from '../../../shared/model/primitives';
import type { Resource } from '../../../shared/model/resource';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { foldText, holdsWords, searchWords } from '../../../shared/rules/search';

/** A line of the table: a resource, and what has been done with it. */
export interface CatalogueRow {
  readonly resource: Resource;
  readonly items: number;
  readonly datasets: number;
  /** Null: not decided yet. */
  readonly type: OpeningType | null;
}

/** What the table is narrowed down to; null: whatever. */
export interface CatalogueFilters {
  readonly type: OpeningType | 'undecided' | null;
  readonly data: 'with' | 'without' | null;
  /** Empty text: those that name no department. */
  readonly department: string | null;
  readonly sharing: string | null;
  readonly cycle: string | null;
  readonly format: string | null;
}

export const noFilters: CatalogueFilters = {
  type: null,
  data: null,
  department: null,
  sharing: null,
  cycle: null,
  format: null,
};

/** Filters by a cell's very words. */
export const wordFilters = {
  department: ({ department }) => department,
  sharing: ({ sharing }) => sharing.type,
  cycle: ({ updateCycle }) => updateCycle,
  format: ({ format }) => format.type,
} as const satisfies Partial<Record<keyof CatalogueFilters, (resource: Resource) => string>>;
export type WordFilter = keyof typeof wordFilters;
const wordFilterNames = Object.keys(wordFilters) as WordFilter[];

type State = Pick<WorkspaceState, 'resources' | 'datasets' | 'decisions'>;

/** The lines of the table in the catalogue's order. */
export function catalogueRows({ resources, datasets, decisions }: State): readonly CatalogueRow[] {
  const attached = new Map<string, number>();
  for (const { resource } of inOrder(datasets)) attached.set(resource, (attached.get(resource) ?? 0) + 1);
  return inOrder(resources).map((resource) => ({
    resource,
    items: resource.items.order.length,
    datasets: attached.get(resource.id) ?? 0,
    type: decisions[resource.id]?.outcome.type ?? null,
  }));
}

/** What searching looks at, by resource id, folded once so that a keystroke only compares. */
export function searchIndex(resources: WorkspaceState['resources']): ReadonlyMap<string, string> {
  return new Map(
    inOrder(resources).map((resource) => {
      const { id, code, name, provider, department, items } = resource;
      const words = [id, code, name, provider, department, ...inOrder(items).map((item) => item.name)];
      // No word that a person types holds a line break: nothing is found across two cells.
      return [id, foldText(words.join('\n'))];
    }),
  );
}

/** The lines that hold everything typed and fit the filters. */
export function narrowRows(
  rows: readonly CatalogueRow[],
  index: ReadonlyMap<string, string>,
  typed: string,
  filters: CatalogueFilters,
): readonly CatalogueRow[] {
  const words = searchWords(typed);
  const { type, data } = filters;
  const asked = wordFilterNames.filter((name) => filters[name] !== null);
  return rows.filter(
    (row) =>
      (type === null || (row.type ?? 'undecided') === type) &&
      (data === null || row.datasets > 0 === (data === 'with')) &&
      asked.every((name) => wordFilters[name](row.resource) === filters[name]) &&
      holdsWords(index.get(row.resource.id) ?? '', words),
  );
}

/** What the catalogue says in the cell of a filter, each once, in its order. */
export function wordsOf(rows: readonly CatalogueRow[], filter: WordFilter): readonly string[] {
  return [...new Set(rows.map(({ resource }) => wordFilters[filter](resource)))];
}

/** What the catalogue holds and what is left to do with it. */
export function countRows(rows: readonly CatalogueRow[]) {
  return {
    resources: rows.length,
    items: rows.reduce((total, { items }) => total + items, 0),
    undecided: rows.filter(({ type }) => type === null).length,
    bare: rows.filter(({ datasets }) => datasets === 0).length,
  };
}
