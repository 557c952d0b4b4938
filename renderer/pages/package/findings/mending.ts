import type { Anchor } from '../../../../shared/model/finding';
import { inOrder } from '../../../../shared/model/primitives';
import type { WorkspaceState } from '../../../../shared/model/workspace';
import type { mendTexts } from '../../../../shared/text/window/package-findings';

/** A page on which a finding can be mended. */
export type MendingPage = keyof typeof mendTexts;

/**
 * Where something is mended that a finding is about, the likeliest page first: numbers come of the treatment, columns of
 * the data, all else of an item is its catalogue's or its decision's.
 */
export function mendingPages(anchor: Anchor, { datasets }: Pick<WorkspaceState, 'datasets'>): MendingPage[] {
  switch (anchor.kind) {
    case 'package':
      return ['openlist'];
    case 'item':
      return ['decision', 'catalogue'];
    case 'figure':
      return ['treatment', 'data'];
    case 'field': {
      const columns = inOrder(datasets)
        .filter(({ resource }) => resource === anchor.resource)
        .flatMap((dataset) => inOrder(dataset.columns));
      return columns.some(({ name }) => name === anchor.field) ? ['data', 'treatment'] : ['catalogue', 'decision'];
    }
  }
}
