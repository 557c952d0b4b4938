import type { CatalogueFaultCode } from '../../../shared/text/faults/catalogue';

/** Columns that hold something of the resource, one value a group of rows. */
export const resourceFields = [
  'name',
  'code',
  'provider',
  'department',
  'providerCode',
  'abstract',
  'formatCategory',
  'formatType',
  'formatOther',
  'storageGb',
  'records',
  'sharedGb',
  'sharedRecords',
  'openGb',
  'openRecords',
  'sharingType',
  'sharingCondition',
  'modeCategory',
  'modeType',
  'toSociety',
  'openingCondition',
  'updateCycle',
  'publishedOn',
  'related',
] as const;
export type ResourceField = (typeof resourceFields)[number];

/** Columns that hold something of a 数据项, one value a row. */
export const itemFields = ['itemName', 'dataType', 'length'] as const;
export type ItemField = (typeof itemFields)[number];

export type Field = ResourceField | ItemField;

/** What a column is called in the template, and what may stand in it. */
export interface ColumnRule {
  /** The column's name as faults tell it. */
  readonly label: string;
  /** Header texts without notes and spaces; `group/leaf` where the lower cell alone is ambiguous. */
  readonly headers: readonly string[];
  /** Always, never, or unless/when another column of the same resource says one of `values`. */
  readonly required: boolean | Condition;
  /** The list to choose from. */
  readonly values?: readonly string[];
  /** Digits only: what counts as a number there. */
  readonly number?: RegExp;
}

export interface Condition {
  readonly field: ResourceField;
  readonly is: 'one-of' | 'none-of';
  readonly values: readonly string[];
}

/** The value of `field` must be in the list that the value of `by` names; values of `by` without a list ask nothing. */
export interface Pairing {
  readonly field: ResourceField;
  readonly by: ResourceField;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly fault: CatalogueFaultCode;
}

/** How the workbooks of one catalogue template are read: data, so that another template is another file. */
export interface ImportProfile {
  readonly id: string;
  readonly columns: Readonly<Record<Field, ColumnRule>>;
  /** Header texts of the classification's levels from the outermost in; the first `required` must be filled. */
  readonly classification: { readonly levels: readonly (readonly string[])[]; readonly required: number };
  /** What a 信息资源代码 looks like, and what marks one that was cut off. */
  readonly code: { readonly whole: RegExp; readonly tooShort: RegExp };
  readonly pairings: readonly Pairing[];
}
