import type { RefusedCell } from '../../../../shared/contract/list';
import { cellName } from './texts';

type About = Omit<RefusedCell, 'sheet' | 'cell' | 'code'>;

/** A refusal of one cell of a sheet; row and column from 0. */
export function refusal(
  { name }: { readonly name: string },
  [row, column]: readonly [number, number],
  code: RefusedCell['code'],
  about: About = {},
): RefusedCell {
  return { sheet: name, cell: cellName(row, column), code, ...about };
}
