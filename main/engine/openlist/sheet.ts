import type { Borders, Fill, Font, Style, Workbook, Worksheet } from 'exceljs';
import { cellText } from './cell-text';
import { rowHeight } from './row-height';

/** One column of a printed table. `width` in characters of the default font. */
export interface SheetColumn {
  readonly title: string;
  readonly width: number;
  readonly centred?: boolean;
  /** Not shown and not printed. Such columns stand last. */
  readonly hidden?: boolean;
}

export interface TableSheet {
  readonly name: string;
  readonly title: string;
  /** One line under the title: who, which version, when. */
  readonly subtitle: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Columns that stay in sight when scrolling sideways. */
  readonly frozenColumns: number;
}

const FONT = '宋体';
/** Paper size of ECMA-376; the library declares its enum of them and does not export it. */
const A4 = 9;
export const HEADER_ROW = 3;

const thin = { style: 'thin', color: { argb: 'FF8C8C8C' } } as const;
const border: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };
const headerFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EDF3' } };

export const styles = {
  title: style({ size: 16, bold: true }, 'center'),
  subtitle: style({ size: 10 }, 'left'),
  header: { ...style({ size: 10, bold: true }, 'center'), border, fill: headerFill },
  text: { ...style({ size: 10 }, 'left'), border },
  centred: { ...style({ size: 10 }, 'center'), border },
} as const satisfies Record<string, Partial<Style>>;

function style(font: Partial<Font>, horizontal: 'left' | 'center'): Partial<Style> {
  return { font: { name: FONT, ...font }, alignment: { horizontal, vertical: 'middle', wrapText: true } };
}

/**
 * Adds a table as it is printed and stamped: title, subtitle, header, rows; the header frozen, filtered and repeated on
 * every page; A4 landscape, as wide as the page; page numbers.
 */
export function addTableSheet(workbook: Workbook, table: TableSheet): Worksheet {
  const { columns } = table;
  const sheet = addPrintedSheet(workbook, table.name, {
    repeatRow: HEADER_ROW,
    frozen: { rows: HEADER_ROW, columns: table.frozenColumns },
  });
  const widths = columns.map(({ width }) => width);
  const shown = columns.filter(({ hidden }) => !hidden).length;
  sheet.columns = columns.map(({ width, hidden = false }) => ({ width, hidden }));
  banner(sheet, 1, table.title, shown, styles.title, 30);
  banner(sheet, 2, table.subtitle, shown, styles.subtitle, 20);
  columns.forEach(({ title }, index) => {
    const cell = sheet.getCell(HEADER_ROW, index + 1);
    cell.value = title;
    cell.style = styles.header;
  });
  sheet.getRow(HEADER_ROW).height = rowHeight(
    columns.map(({ title }) => title),
    widths,
  );
  addTableRows(sheet, columns, table.rows);
  return sheet;
}

/** Adds rows to a sheet of `addTableSheet`: a long table in several goes, so that other work is let in between. */
export function addTableRows(sheet: Worksheet, columns: readonly SheetColumn[], rows: TableSheet['rows']): void {
  const widths = columns.map(({ width }) => width);
  for (const values of rows) {
    const row = sheet.addRow(values.map(cellValue));
    row.height = rowHeight(values, widths);
    columns.forEach((column, index) => {
      row.getCell(index + 1).style = styleOf(column);
    });
  }
  sheet.autoFilter = {
    from: { row: HEADER_ROW, column: 1 },
    to: { row: Math.max(HEADER_ROW, sheet.rowCount), column: columns.length },
  };
}

/** How a cell below the header is styled. */
export function styleOf({ centred }: SheetColumn): Partial<Style> {
  return centred ? styles.centred : styles.text;
}

/** An empty sheet set up for printing. */
export function addPrintedSheet(
  workbook: Workbook,
  name: string,
  { repeatRow, frozen }: { repeatRow: number; frozen: { rows: number; columns: number } },
): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: frozen.rows, xSplit: frozen.columns }],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `${repeatRow}:${repeatRow}`,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  });
  Object.assign(sheet.pageSetup, { paperSize: A4 });
  return sheet;
}

function banner(sheet: Worksheet, row: number, value: string, columns: number, style: Partial<Style>, height: number) {
  sheet.mergeCells(row, 1, row, columns);
  const cell = sheet.getCell(row, 1);
  cell.value = cellText(value);
  cell.style = style;
  sheet.getRow(row).height = height;
}

/** An empty text is an empty cell: nothing for a filter to offer. */
function cellValue(value: string | number | null): string | number | null {
  if (value === '') return null;
  return typeof value === 'string' ? cellText(value) : value;
}
