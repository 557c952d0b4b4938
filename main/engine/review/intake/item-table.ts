import { listColumns, type ListColumn, type ListItem } from '../../../../shared/model/openlist';
import { listCells } from '../../../../shared/rules/list-cells';
import { listColumnTitles } from '../../../../shared/text/openlist';
import { intakeColumns, intakeSheets } from '../../../../shared/text/intake';
import { typeNames } from '../../../../shared/text/terms';
import { listLayout, type LongTable } from '../../openlist';
import type { CellValue } from '../../spreadsheet';
import type { AgencyItem } from './lists';

/** Columns of an item that the consolidated list has; whose it is, and where it stands in that list, come before them. */
const shown = listColumns.filter((column) => !['number', 'agency', 'agencyCode'].includes(column));

const centred = { centred: true } as const;
const title = (column: ListColumn) => ({ title: listColumnTitles[column].zh, ...listLayout[column] });

/** 汇总清单: a row an item, agency after agency. */
export function itemTable(items: AsyncIterable<AgencyItem>, count: number, subtitle: string): LongTable {
  return {
    name: intakeSheets.items.zh,
    title: intakeSheets.title.zh,
    subtitle,
    columns: [
      { title: intakeColumns.number.zh, width: 6, ...centred },
      title('agency'),
      title('agencyCode'),
      { title: intakeColumns.listVersion.zh, width: 6, ...centred },
      { title: intakeColumns.listNumber.zh, width: 6, ...centred },
      ...shown.map(title),
    ],
    rows: itemRows(items),
    count: Math.max(1, count),
    frozenColumns: 2,
  };
}

async function* itemRows(items: AsyncIterable<AgencyItem>): AsyncGenerator<readonly CellValue[]> {
  let number = 0;
  for await (const { list, item } of items) {
    number += 1;
    const { agency, version } = list;
    const cells = listCells(item, list, usualWords);
    yield [number, agency.name, agency.code, version, item.number, ...shown.map((column) => cells[column])];
  }
  if (number === 0) yield [null, intakeSheets.noItems.zh];
}

/** Agencies may go by different regulations, each with words of its own: one list speaks in the usual ones. */
const usualWords = {
  openingTypes: {
    unconditional: { name: typeNames.unconditional.zh },
    conditional: { name: typeNames.conditional.zh },
  },
} as const satisfies { openingTypes: Record<ListItem['type'], { name: string }> };
