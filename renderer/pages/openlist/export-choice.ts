import type { listFormats } from '../../../shared/contract/list';
import type { Purpose } from '../../../shared/contract/window';
import type { ListColumn } from '../../../shared/model/openlist';

export type ListFormat = (typeof listFormats)[number];

/** What is to be exported; without `columns`, all of them. */
export interface ExportChoice {
  readonly formats: readonly ListFormat[];
  readonly columns?: readonly ListColumn[];
}

/** A file of one format is saved as what it is; several go under the name that the workbook gets. */
export function purposeOf(formats: readonly ListFormat[]): Purpose {
  const [only] = formats;
  return formats.length > 1 || only === undefined || only === 'xlsx' ? 'list-save' : `list-${only}-save`;
}
