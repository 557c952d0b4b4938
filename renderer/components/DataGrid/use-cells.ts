import { useEffect, useState, useSyncExternalStore } from 'react';
import type { FailureRecord } from '../../../shared/failure';
import { failureOf } from '../../desk';
import { openCells, type Cells, type RowSource } from './cells';
import type { Sight } from './use-sight';

/** What has come so far: another object when something came. */
interface State {
  readonly failure: FailureRecord | null;
}

/** The cells of the source in hand, for React to watch. */
function cellStore() {
  let cells: Cells | null = null;
  let state: State = { failure: null };
  const listeners = new Set<() => void>();
  function change(next: State): void {
    state = next;
    for (const listener of listeners) listener();
  }
  return {
    open(source: RowSource, columns: number): void {
      cells = openCells(source, columns, {
        onChange: () => change({ ...state }),
        onFailure: (error) => change({ failure: failureOf(error).toRecord() }),
      });
      change({ failure: null });
    },
    close(): void {
      cells?.close();
      cells = null;
    },
    want: (...spans: Parameters<Cells['want']>) => cells?.want(...spans),
    at: (row: number, column: number) => cells?.at(row, column),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: () => state,
  };
}

/** The cells of `source` in sight, read as they are scrolled to. They go with the component. */
export function useCells(source: RowSource, columns: number, { rows, columns: across }: Sight) {
  const [store] = useState(cellStore);
  const state = useSyncExternalStore(store.subscribe, store.state);
  const [round, setRound] = useState(0);

  useEffect(() => {
    store.open(source, columns);
    return () => store.close();
  }, [store, source, columns, round]);
  useEffect(() => {
    store.want(rows, across);
  }, [store, source, columns, round, rows, across]);

  return { at: store.at, state, retry: () => setRound((before) => before + 1) };
}
