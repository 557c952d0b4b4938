import type { Column } from '../../../shared/model/dataset';
import type { QualityReport } from '../../../shared/model/quality';
import type { Item } from '../../../shared/model/resource';
import type { TagKind } from '../../../shared/model/tag';
import { fold } from '../../../shared/rules/identifiers';
import type { Staged } from '../table';

/** What the catalogue and the workspace say of a dataset. */
export interface Declared {
  readonly items: readonly Pick<Item, 'name' | 'dataType' | 'length'>[];
  /** The catalogue's own word: 每月 … */
  readonly updateCycle: string;
  readonly attachedOn: string;
  /** The period as the clerk words it; may be empty. */
  readonly period: string;
}

/** What is measured: a staged table, its columns as profiled and tagged, and what was declared of it. */
export interface Subject {
  readonly file: string;
  /** Null where the source is not on this computer any more, or is another one: then little can be measured. */
  readonly staged: Pick<Staged, 'parquet' | 'folder' | 'rows' | 'reading' | 'warnings'> | null;
  readonly columns: readonly Column[];
  readonly rows: number;
  /** Null for a bare file. */
  readonly dataset: QualityReport['dataset'];
  readonly declared: Declared | null;
  /** Legal date on which it is measured. */
  readonly today: string;
}

/** What a column holds: a person's word, else what detection proposes. */
export function kindOf({ tag, suggested }: Pick<Column, 'tag' | 'suggested'>): TagKind | null {
  return (tag ?? suggested)?.kind ?? null;
}

/** A name as it is compared: half-width, without blanks and letter case. */
export function nameKey(name: string): string {
  return fold(name).text.replace(/\s+/g, '').toLowerCase();
}
