import { useCallback, useMemo, useState } from 'react';
import { edgesOf } from './geometry';
import { allowedWidth } from './width';

/** Widths that a person gave columns, by the column's id. Whoever holds the map remembers them. */
export type Widths = Map<string, number>;

/**
 * The widths of columns: what a person gave them, else what suits them.
 *
 * @param remembered takes what a person sets, and has what was set before
 */
export function useWidths(ids: readonly string[], usual: readonly number[], remembered: Widths) {
  const [set, change] = useState<ReadonlyMap<string, number>>(() => new Map(remembered));
  const widths = useMemo(() => ids.map((id, index) => set.get(id) ?? usual[index] ?? 0), [ids, usual, set]);
  const edges = useMemo(() => edgesOf(widths), [widths]);
  const resize = useCallback(
    (id: string, width: number) => {
      remembered.set(id, allowedWidth(width));
      change(new Map(remembered));
    },
    [remembered],
  );
  return { widths, edges, resize };
}
