import type { Response } from '../../../shared/contract';
import { changeKinds, type ChangeKind, type ListChange } from '../../../shared/model/openlist';

/** A printed cell that differs between two versions. */
export type ChangedCell = Response<'list.diff'>['cells'][number];

/** How many items of each kind changed; kinds without any are left out. */
export function countKinds(changes: readonly Pick<ListChange, 'kind'>[]): { kind: ChangeKind; count: number }[] {
  return changeKinds
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0);
}

interface Words {
  readonly head: readonly string[];
  readonly kind: (kind: ChangeKind) => string;
  readonly column: (column: string) => string;
}

/**
 * The changes as a table for a spreadsheet: one row a changed cell, one row an item that came or went. Tabs and line breaks
 * inside of cells become spaces, and what a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function changesAsTable(changes: readonly ListChange[], cells: readonly ChangedCell[], words: Words): string {
  const rows = changes.flatMap(({ kind, resource, name }) => {
    const own = kind === 'changed' ? cells.filter((cell) => cell.resource === resource) : [];
    const lead = [words.kind(kind), resource, name];
    if (own.length === 0) return [[...lead, '', '', '']];
    return own.map(({ column, before, after }) => [...lead, words.column(column), before, after]);
  });
  return [words.head, ...rows].map((row) => row.map(plain).join('\t')).join('\n');
}

function plain(cell: string): string {
  const line = cell.replace(/[\t\r\n]+/g, ' ');
  return /^[=+@]|^-(?!\d)/.test(line) ? `'${line}` : line;
}
