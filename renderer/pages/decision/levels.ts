import type { OpeningType } from '../../../shared/model/decision';
import type { Level } from '../../../shared/model/tag';
import type { ItemRow } from './items';

/** The lowest level that data of a type usually has (TC260-PG-20212A): as the gates of the list have it. */
const lowest: Readonly<Record<OpeningType, Level>> = { unconditional: 1, conditional: 2, closed: 4 };

/** A type that the levels of the data do not bear out. */
export interface LevelGap {
  readonly found: Level;
  readonly needed: Level;
}

/** Where the highest level of a resource's 数据项 is below what its type usually has; null where it fits or is unknown. */
export function levelGap(type: OpeningType, rows: readonly ItemRow[]): LevelGap | null {
  const levels = rows.flatMap(({ level }) => level ?? []);
  const found = levels.toSorted((one, other) => other - one)[0];
  return found === undefined || found >= lowest[type] ? null : { found, needed: lowest[type] };
}
