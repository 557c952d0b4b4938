import type { CatalogueMerge } from '../../../../shared/contract/catalogue';
import type { Choice } from './choice';

/** What every table of the comparison shows, and how its ticks are told. */
export interface ChangeProps {
  readonly merge: CatalogueMerge;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}
