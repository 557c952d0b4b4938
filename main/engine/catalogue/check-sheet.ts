import type { FaultBook } from './faults';
import type { Grid } from './grid';
import { mappedColumns } from './groups';
import type { Header } from './header';
import { fieldsOf } from './headings';

/** Checks the sheet's columns: those that the template has and the sheet lacks, and those of the sheet's own. */
export function checkSheet(grid: Grid, header: Header, faults: FaultBook): void {
  const nameColumn = header.columns.get('name') ?? 0;
  for (const field of fieldsOf(header.role)) {
    const rule = header.template.columns[field];
    if (rule?.required === true && !header.columns.has(field)) {
      faults.add('column-missing', header.row, nameColumn, { label: rule.label });
    }
  }
  const mapped = new Set(mappedColumns(header));
  for (let column = 0; column < grid.columns; column += 1) {
    if (!mapped.has(column) && holdsData(grid, header.row, column)) {
      faults.add('column-not-recognised', header.row, column);
    }
  }
  for (const { row, column } of grid.errors) {
    if (row > header.row && mapped.has(column)) faults.add('formula-error', row, column);
  }
}

function holdsData(grid: Grid, headerRow: number, column: number): boolean {
  for (let row = headerRow + 1; row < grid.rows; row += 1) {
    if (grid.text(row, column) !== '') return true;
  }
  return false;
}
