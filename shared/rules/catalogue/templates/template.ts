import type { CatalogueField, CatalogueTemplate } from '../../../model/catalogue-field';
import type { CatalogueFaultCode } from '../../../text/faults/catalogue';

/** What a column is called in the template, and what may stand in it. */
export interface ColumnRule {
  /** The column's name as faults tell it. */
  readonly label: string;
  /** Header texts without notes and spaces; `group/leaf` where the lower cell alone is ambiguous. */
  readonly headers: readonly string[];
  /** Always, never, or unless/when another column of the same resource or item says one of `values`. */
  readonly required: boolean | Condition;
  /** The list to choose from. */
  readonly values?: readonly string[];
  /** Digits only: what counts as a number there. */
  readonly number?: RegExp;
  /** A day, `2020-01-05`. */
  readonly isDate?: boolean;
  /** Of `values`, those that mark state secrets: this program is no place for what they stand beside. */
  readonly secret?: readonly string[];
}

/** `field` stands in the same record: the resource's for its columns, the 数据项's for its. */
export interface Condition {
  readonly field: CatalogueField;
  readonly is: 'one-of' | 'none-of';
  readonly values: readonly string[];
}

/**
 * The value of `field` must be in the list that the value of `by` names; values of `by` without a list ask nothing.
 * Both are columns of the resource, or both of the 数据项.
 */
export interface Pairing {
  readonly field: CatalogueField;
  readonly by: CatalogueField;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly fault: CatalogueFaultCode;
}

/** How the workbooks of one catalogue template are laid out and what may stand in them: data, one file a template. */
export interface Template {
  readonly id: CatalogueTemplate;
  /** `one`: a row for each 数据项 with its resource's columns beside it; `two`: a sheet each, joined by the name. */
  readonly sheets: 'one' | 'two';
  /** Fields that the template has a column for. */
  readonly columns: Readonly<Partial<Record<CatalogueField, ColumnRule>>>;
  /** Header texts of the classification's levels from the outermost in; the first `required` must be filled. */
  readonly classification: { readonly levels: readonly (readonly string[])[]; readonly required: number };
  /** What a 信息资源代码 looks like, and what marks one that was cut off; absent where it may be any text. */
  readonly code?: { readonly whole: RegExp; readonly tooShort: RegExp };
  readonly pairings: readonly Pairing[];
}

/** A column whose name is `label`, or one of `others`. */
export function column(label: string, required: ColumnRule['required'], others: readonly string[] = []): ColumnRule {
  return { label, headers: [label, ...others], required };
}
