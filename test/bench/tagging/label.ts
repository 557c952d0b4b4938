import type { TagKind } from '../../../shared/model/tag';
import type { Draw } from './draw';

/** One way to fill a column: what it is, and a value for a row. */
export interface Filling {
  /** The right answer; where more than one is right, all of them. */
  readonly kinds: readonly (TagKind | null)[];
  /** Identifiers that must be found inside free text. */
  readonly contains?: readonly TagKind[];
  make(draw: Draw, row: number): string;
}

/** A column with the right answer. */
export interface LabelledColumn {
  readonly header: string;
  readonly filling: string;
  readonly label: Filling;
  readonly values: readonly (string | null)[];
}

export interface LabelledTable {
  readonly title: string;
  readonly columns: readonly LabelledColumn[];
}
