import { z } from 'zod';
import type { Fault } from '../../../../shared/contract/common';
import { faultText } from '../../../../shared/text/faults';
import type { Language, TextParams } from '../../../../shared/text/language';

/** A fault of the catalogue as an import tells it: the cell, and whatever its text needs. */
const cellFaultSchema = z
  .object({ code: z.string(), sheet: z.string(), row: z.number(), column: z.string() })
  .catchall(z.union([z.string(), z.number()]));

/** A fault in words, with the cell it stands in as the spreadsheet program names it. */
export interface CellFault {
  readonly key: string;
  readonly group: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

/** Faults of one kind in one column of the template. */
export interface FaultGroup {
  readonly key: string;
  readonly text: string;
  readonly count: number;
}

/** What differs from place to place within a group. */
const ELSEWHERE: TextParams = { other: '…', rows: '…' };

/** Puts the faults of an import into words and gathers them into groups, the largest first. */
export function describeFaults(
  faults: readonly Fault[],
  language: Language,
): { readonly cells: readonly CellFault[]; readonly groups: readonly FaultGroup[] } {
  const groups = new Map<string, FaultGroup>();
  const cells = faults.map((fault, index): CellFault => {
    const found = cellFaultSchema.parse(fault);
    const { code, sheet, row, column } = found;
    const group = `${code} ${found.label ?? ''}`;
    const before = groups.get(group);
    const text = before?.text ?? faultText({ ...found, params: ELSEWHERE }, language);
    groups.set(group, { key: group, text, count: (before?.count ?? 0) + 1 });
    return { key: String(index), group, sheet, row, column, text: faultText({ code, params: found }, language) };
  });
  return { cells, groups: [...groups.values()].sort((a, b) => b.count - a.count) };
}
