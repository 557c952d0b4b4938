import { listColumns, type ListChange, type ListColumn, type OpenList } from '../../../shared/model/openlist';
import type { Profile } from '../../../shared/regulation';
import { legalDate } from '../../../shared/rules/clock';
import { columnTitle, listCells } from '../../../shared/rules/list-cells';
import { changeColumnTitles, changeSheetNotes, listChangeNames, partTitles } from '../../../shared/text/list-sheets';
import { fieldColumnTitles, levelNames } from '../../../shared/text/openlist';
import type { CellValue } from '../spreadsheet';
import { listLayout } from './layout';
import type { SheetColumn } from './sheet';

/** A table as it is printed on a sheet of its own, its rows made one after the other. */
export interface Table {
  readonly name: string;
  readonly title: string;
  /** One line under the title: who, which version, when. */
  readonly subtitle: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: Iterable<readonly CellValue[]>;
  readonly count: number;
  /** Columns that stay in sight when scrolling sideways. */
  readonly frozenColumns: number;
}

/** 开放清单: a row an item, with the columns chosen. */
export function itemTable(list: OpenList, profile: Profile, columns: readonly ListColumn[]): Table {
  return {
    name: '开放清单',
    title: listTitle(list, profile),
    subtitle: subtitleOf(list),
    columns: columns.map((column) => ({ title: columnTitle(profile, column), ...listLayout[column] })),
    rows: itemRows(list, profile, columns),
    count: list.items.length,
    frozenColumns: 1,
  };
}

function* itemRows(list: OpenList, profile: Profile, columns: readonly ListColumn[]): Generator<readonly CellValue[]> {
  for (const item of list.items) {
    const cells = listCells(item, list, profile);
    yield columns.map((column) => cells[column]);
  }
}

/** 数据项: a row for each field that is opened, under its item's number. */
export function fieldTable(list: OpenList, profile: Profile): Table {
  const titles = fieldColumnTitles;
  return {
    name: '数据项',
    title: `${listTitle(list, profile)}（数据项）`,
    subtitle: subtitleOf(list),
    columns: [
      { title: titles.number.zh, width: 10, centred: true },
      { title: titles.dataset.zh, width: 30 },
      { title: titles.field.zh, width: 8, centred: true },
      { title: titles.name.zh, width: 28 },
      { title: titles.type.zh, width: 14, centred: true },
      { title: titles.length.zh, width: 10, centred: true },
      { title: titles.description.zh, width: 28 },
      { title: titles.level.zh, width: 14, centred: true },
      { title: titles.treatment.zh, width: 22 },
    ],
    rows: fieldRows(list),
    count: list.items.reduce((sum, { fields }) => sum + fields.length, 0),
    frozenColumns: 2,
  };
}

function* fieldRows({ items }: OpenList): Generator<readonly CellValue[]> {
  for (const item of items) {
    for (const [index, { name, type, length, description, level, treatment }] of item.fields.entries()) {
      const levelName = level && levelNames[level].zh;
      yield [item.number, item.name, index + 1, name, type, length, description, levelName, treatment];
    }
  }
}

/** 变更: what became of items since the version before, in words; one row that says so where there is nothing to tell. */
export function changeTable(list: OpenList, profile: Profile): Table {
  const { changes, predecessor } = list;
  const rows = changes.map((change, index) => changeRow(change, index, profile));
  const { first, none } = changeSheetNotes;
  return {
    name: '变更',
    title: `${listTitle(list, profile)}（变更）`,
    subtitle: subtitleOf(list),
    columns: [
      { title: changeColumnTitles.number.zh, width: 8, centred: true },
      { title: changeColumnTitles.kind.zh, width: 10, centred: true },
      { title: changeColumnTitles.name.zh, width: 44 },
      { title: changeColumnTitles.columns.zh, width: 74 },
    ],
    rows: rows.length > 0 ? rows : [[null, null, (predecessor === null ? first : none).zh, null]],
    count: Math.max(1, rows.length),
    frozenColumns: 1,
  };
}

function changeRow({ kind, name, columns }: ListChange, index: number, profile: Profile): readonly CellValue[] {
  return [index + 1, listChangeNames[kind].zh, name, columns.map((column) => titleOf(column, profile)).join('、')];
}

/** What changed of an item, by the title that the list prints it under. */
function titleOf(part: string, profile: Profile): string {
  const column = listColumns.find((one) => one === part);
  if (column !== undefined) return columnTitle(profile, column);
  return Object.hasOwn(partTitles, part) ? partTitles[part as keyof typeof partTitles].zh : part;
}

/** What stands above the list; of a yearly one with the year. */
export function listTitle({ agency, year }: OpenList, profile: Profile): string {
  const { title } = profile.list;
  if (year === null) return `${agency.name}${title}`;
  return `${agency.name}${year}${title.startsWith('年度') ? '' : '年度'}${title}`;
}

/** Who, which version, of which year, when, and by which regulation. */
export function subtitleOf({ agency, version, year, frozenAt, profile }: OpenList): string {
  const parts = [
    `编制单位：${agency.name}`,
    `统一社会信用代码：${agency.code}`,
    `版本：第 ${version} 版`,
    ...(year === null ? [] : [`年度：${year} 年`]),
    `日期：${legalDate(new Date(frozenAt))}`,
    `依据：《${profile.title}》`,
  ];
  return parts.join('　');
}
