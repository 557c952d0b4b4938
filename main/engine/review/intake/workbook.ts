import exceljs from 'exceljs';
import { Failure } from '../../../../shared/failure';
import { fill } from '../../../../shared/text/language';
import { intakeSheets } from '../../../../shared/text/intake';
import { addLongTable } from '../../openlist';
import { longWorkbookBytes, type Between } from '../../spreadsheet';
import { itemTable } from './item-table';
import { itemsOf } from './lists';
import type { Survey } from './survey';
import { duplicateTable, submissionTable } from './tables';

/** Rows of one sheet (ECMA-376), without those that stand above the table. */
const MOST_ITEMS = 1_048_000;
/** Nothing in the workbook tells a time of its own, so that the same packages make the same bytes on any day. */
const NO_TIME = new Date(Date.UTC(1980, 0, 2));

/** Items of all lists that are taken in. */
export function itemCount({ chosen }: Pick<Survey, 'chosen'>): number {
  return chosen.reduce((sum, { row }) => sum + row.items, 0);
}

/**
 * The consolidated list as a workbook: 汇总清单, 报送情况, 疑似重复. Lists are read one by one while their rows are written.
 *
 * @throws Failure `intake-too-long`, `intake-changed`; what `between` throws.
 */
export async function intakeWorkbook(survey: Survey, between: Between): Promise<Uint8Array> {
  const { rows, chosen, duplicates } = survey;
  const items = itemCount(survey);
  if (items > MOST_ITEMS) throw new Failure('intake-too-long', { items });
  const taken = new Set(chosen.map(({ row }) => row.name));
  const subtitle = fill(intakeSheets.subtitle.zh, {
    ...{ agencies: chosen.length, items, packages: rows.length },
    left: rows.length - chosen.length,
  });
  const workbook = new exceljs.Workbook();
  const tables = [
    itemTable(itemsOf(chosen), items, subtitle),
    submissionTable(rows, taken, subtitle),
    duplicateTable(duplicates, subtitle),
  ];
  return longWorkbookBytes(
    workbook,
    NO_TIME,
    tables.map((table) => addLongTable(workbook, table)),
    between,
  );
}
