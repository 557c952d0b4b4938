import type { Dataset } from '../../../shared/model/dataset';
import { inOrder } from '../../../shared/model/primitives';
import type { Resource } from '../../../shared/model/resource';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { foldText, holdsWords, searchWords } from '../../../shared/rules/search';
import { grouped } from '../../app/grouped';
import { waitingColumns } from './tags';

/** A line of the list: a dataset, or a resource that has none. */
export interface DataEntry {
  /** The dataset's id, else the resource's. */
  readonly key: string;
  readonly resource: Resource;
  readonly dataset: Dataset | null;
  /** The resource's name; after the dataset's where there are several. */
  readonly name: string;
  /** Columns whose tag no person has set or confirmed. */
  readonly waiting: number;
  /** What searching looks at. */
  readonly folded: string;
}

/** What is left to do comes first: tags to confirm, then what is confirmed, then resources without data. */
function rank({ dataset, waiting }: DataEntry): number {
  if (dataset === null) return 2;
  return waiting > 0 ? 0 : 1;
}

/** The lines of the list: by what is left to do, and within that as the catalogue has them. */
export function dataEntries({
  resources,
  datasets,
}: Pick<WorkspaceState, 'resources' | 'datasets'>): readonly DataEntry[] {
  const byResource = grouped(inOrder(datasets), ({ resource }) => resource);
  const entries = inOrder(resources).flatMap((resource): DataEntry[] => {
    const own = byResource.get(resource.id) ?? [];
    if (own.length === 0) return [entryOf(resource, null, resource.name)];
    return own.map((dataset) =>
      entryOf(resource, dataset, own.length > 1 ? `${dataset.name} · ${resource.name}` : resource.name),
    );
  });
  return entries.sort((one, other) => rank(one) - rank(other));
}

function entryOf(resource: Resource, dataset: Dataset | null, name: string): DataEntry {
  return {
    key: dataset?.id ?? resource.id,
    resource,
    dataset,
    name,
    waiting: dataset === null ? 0 : waitingColumns([dataset]).length,
    folded: foldText([resource.id, resource.code, name, dataset?.name, dataset?.source.name].join('\n')),
  };
}

/** The lines that hold everything typed. */
export function narrowEntries(entries: readonly DataEntry[], typed: string): readonly DataEntry[] {
  const words = searchWords(typed);
  return entries.filter(({ folded }) => holdsWords(folded, words));
}

/** The line in hand: the one chosen, else the first of the resource in hand, else the first of all. */
export function entryInHand(
  entries: readonly DataEntry[],
  chosen: string | null,
  resource: string | null,
): DataEntry | null {
  return (
    entries.find(({ key }) => key === chosen) ??
    entries.find((entry) => entry.resource.id === resource) ??
    entries[0] ??
    null
  );
}
