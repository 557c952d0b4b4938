import { Failure } from '../../../../shared/failure';
import type { ListedDataset, ListItem, OpenList } from '../../../../shared/model/openlist';
import type { DataPackage, Submission, SubmittedDataset, Treatment } from '../../../../shared/model/package';

/** All that a package's documents say of one dataset, and at which place of each. */
export interface Documents {
  readonly submitted: SubmittedDataset;
  readonly treatment: Treatment;
  /** Null where the list does not name the dataset. */
  readonly listed: { readonly item: ListItem; readonly dataset: ListedDataset } | null;
  /** Null where `datapackage.json` does not name it. */
  readonly described: DataPackage['resources'][number] | null;
  /** JSON Pointers with their files, as claims name them. */
  readonly at: {
    readonly submitted: string;
    readonly treatment: string;
    readonly item: string;
    readonly listed: string;
    readonly described: string;
  };
}

/** The documents of a package that tell of its datasets. */
export interface PackageDocuments {
  readonly submission: Submission;
  readonly list: Pick<OpenList, 'items'>;
  readonly dataPackage: DataPackage;
  /** By dataset id. */
  readonly treatments: ReadonlyMap<string, Treatment>;
}

/**
 * What a package says of each of its datasets, in the order of its index.
 *
 * @throws Failure `internal` where a dataset has no treatment: verification refuses such a package.
 */
export function documentsOf({ submission, list, dataPackage, treatments }: PackageDocuments): Documents[] {
  return submission.datasets.map((submitted, index) => {
    const { id } = submitted;
    const treatment = treatments.get(id);
    if (treatment === undefined) throw new Failure('internal', { where: `treatment ${id}` });
    const itemAt = list.items.findIndex(({ datasets }) => datasets.some((one) => one.id === id));
    const item = list.items[itemAt];
    const listedAt = item?.datasets.findIndex((one) => one.id === id) ?? -1;
    const dataset = item?.datasets[listedAt];
    const describedAt = dataPackage.resources.findIndex(({ name }) => name === id);
    const itemPath = `data/open-list.json#/items/${itemAt}`;
    return {
      submitted,
      treatment,
      listed: item && dataset ? { item, dataset } : null,
      described: dataPackage.resources[describedAt] ?? null,
      at: {
        submitted: `data/submission.json#/datasets/${index}`,
        treatment: `data/treatment/${id}.json#`,
        item: itemPath,
        listed: `${itemPath}/datasets/${listedAt}`,
        described: `data/datapackage.json#/resources/${describedAt}`,
      },
    };
  });
}
