import type { TableFaultCode } from '../../../shared/text/faults/table';
import { MAX_PLACES, type FaultPlace, type TableFault } from './staged';

/** Collects faults while a file is read: one entry a code, with its count and its first places. */
export interface FaultBook {
  /** Notes a fault at `place`, or `count` faults without one. */
  note(code: TableFaultCode, place?: FaultPlace, count?: number): void;
  /** The faults in the order in which their codes first appeared; each has its own list of places. */
  list(): TableFault[];
}

export function openFaultBook(): FaultBook {
  const faults = new Map<TableFaultCode, { count: number; places: FaultPlace[] }>();
  return {
    note(code, place, count = 1) {
      const fault = faults.get(code) ?? { count: 0, places: [] };
      faults.set(code, fault);
      fault.count += count;
      if (place !== undefined && fault.places.length < MAX_PLACES) fault.places.push(place);
    },
    list: () => [...faults].map(([code, { count, places }]) => ({ code, count, places: [...places] })),
  };
}
