import type { CatalogueMapping, MappedField } from '../../../shared/contract/catalogue';
import { Failure } from '../../../shared/failure';
import type { CatalogueField } from '../../../shared/model/catalogue-field';
import { templates, type Template } from '../../../shared/rules/catalogue/templates';
import { columnLetters, type Grid } from './grid';
import { fieldsOf } from './headings';
import type { Header } from './header';
import type { Layout, Reading } from './layout';

type SheetMapping = CatalogueMapping['sheets'][number];

/** The mapping that says what a layout reads, as a person sees and corrects it. */
export function mappingOf({ template, readings }: Layout): CatalogueMapping {
  return {
    template: template.id,
    sheets: readings.map(({ grid, header }) => {
      const fields: [number, MappedField][] = [...header.columns].map(([field, column]) => [column, field]);
      header.levels.forEach((column, level) => {
        if (column !== undefined) fields.push([column, `level-${level + 1}`]);
      });
      fields.sort(([a], [b]) => a - b);
      return {
        sheet: grid.sheet,
        role: header.role,
        headerRow: header.row + 1,
        fields: Object.fromEntries(fields.map(([column, field]) => [columnLetters(column), field])),
      };
    }),
  };
}

/**
 * The layout that a mapping describes, whatever the headers say.
 *
 * @throws Failure `mapping-sheets`, `mapping-sheet-unknown`, `mapping-header-row`, `mapping-column-unknown`,
 *   `mapping-field-twice`, `mapping-field-misplaced`, `mapping-field-missing`: each names sheet and column.
 */
export function layoutOf(mapping: CatalogueMapping, grids: readonly Grid[], file: string): Layout {
  const template = templates[mapping.template];
  const roles = mapping.sheets.map(({ role }) => role);
  if (!['both', 'resources', 'resources,items'].includes([...roles].sort().reverse().join())) {
    throw new Failure('mapping-sheets', { file, roles: roles.join('、') });
  }
  const readings = mapping.sheets.map((sheet): Reading => {
    const grid = grids.find((one) => one.sheet === sheet.sheet);
    if (grid === undefined) throw new Failure('mapping-sheet-unknown', { file, sheet: sheet.sheet });
    if (sheet.headerRow > grid.rows) {
      throw new Failure('mapping-header-row', { sheet: sheet.sheet, row: sheet.headerRow, rows: grid.rows });
    }
    return { grid, header: headerOf(sheet, grid, template) };
  });
  // Resources first, whatever the order that the sheets were named in.
  return { template, readings: readings.sort((a) => (a.header.role === 'items' ? 1 : -1)), others: [] };
}

function headerOf({ sheet, role, headerRow, fields }: SheetMapping, grid: Grid, template: Template): Header {
  const columns = new Map<CatalogueField, number>();
  const levels: (number | undefined)[] = [];
  const letters = new Map(Array.from({ length: grid.columns }, (_, column) => [columnLetters(column), column]));
  const owners = new Map<MappedField, string>();
  const allowed = new Set<MappedField>(fieldsOf(role));
  for (const [letter, field] of Object.entries(fields)) {
    const column = letters.get(letter);
    const level = levelOf(field);
    const owner = owners.get(field);
    if (column === undefined) throw new Failure('mapping-column-unknown', { sheet, column: letter });
    if (owner !== undefined) throw new Failure('mapping-field-twice', { sheet, column: letter, other: owner, field });
    if (level === undefined ? !allowed.has(field) : role === 'items') {
      throw new Failure('mapping-field-misplaced', { sheet, column: letter, field });
    }
    owners.set(field, letter);
    if (level === undefined) columns.set(field as CatalogueField, column);
    else levels[level] = column;
  }
  for (const needed of role === 'resources' ? (['name'] as const) : (['name', 'itemName'] as const)) {
    if (!columns.has(needed)) throw new Failure('mapping-field-missing', { sheet, field: needed });
  }
  return { template, role, row: headerRow - 1, columns, levels: Array.from(levels) };
}

/** The level of the classification that a field stands for, 0 the outermost; undefined for any other field. */
function levelOf(field: MappedField): number | undefined {
  return field.startsWith('level-') ? Number(field.slice('level-'.length)) - 1 : undefined;
}
