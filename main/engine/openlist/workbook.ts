import exceljs from 'exceljs';
import { Failure } from '../../../shared/failure';
import { listColumns, type FrozenList, type ListColumn, type OpenList } from '../../../shared/model/openlist';
import type { Profile } from '../../../shared/regulation';
import { legalDate } from '../../../shared/rules/clock';
import { citedArticles, columnTitle, listCells } from '../../../shared/rules/list-cells';
import { fieldColumnTitles, levelNames, withheldColumnTitles } from '../../../shared/text/openlist';
import { workbookBytes } from '../spreadsheet';
import { addNotesSheet } from './notes';
import { addTableSheet, type SheetColumn } from './sheet';

/**
 * Widths in characters; columns of figures, dates and short words are centred. Narrow on purpose: wrapped text keeps 24
 * columns readable (about 6.5 pt) on one A4 page across.
 */
const listLayout: Readonly<Record<ListColumn, Omit<SheetColumn, 'title'>>> = {
  number: { width: 5, centred: true },
  agency: { width: 10 },
  agencyCode: { width: 11, centred: true },
  code: { width: 10 },
  name: { width: 14 },
  abstract: { width: 18 },
  theme: { width: 7, centred: true },
  keywords: { width: 8 },
  fields: { width: 22 },
  format: { width: 7, centred: true },
  rows: { width: 8, centred: true },
  period: { width: 8 },
  spatial: { width: 8 },
  updateCycle: { width: 7, centred: true },
  firstPublished: { width: 11, centred: true },
  lastUpdated: { width: 11, centred: true },
  type: { width: 8, centred: true },
  conditions: { width: 14 },
  access: { width: 8, centred: true },
  level: { width: 12, centred: true },
  reasons: { width: 13 },
  department: { width: 8 },
  contact: { width: 10 },
  remark: { width: 9 },
};

/**
 * The published list as an xlsx workbook: 开放清单, 数据项 and 填报说明, laid out to be printed and stamped. Nothing of
 * what is withheld is in it.
 *
 * @throws Failure `list-profile-differs` if `profile` is not the one that the list was frozen under.
 */
export async function listWorkbook(list: OpenList, profile: Profile): Promise<Uint8Array> {
  checkProfile(list, profile);
  const workbook = new exceljs.Workbook();
  const title = `${list.agency.name}${profile.list.title}`;
  addTableSheet(workbook, {
    name: '开放清单',
    title,
    subtitle: subtitle(list),
    columns: listColumns.map((column) => ({ title: columnTitle(profile, column), ...listLayout[column] })),
    rows: list.items.map((item) => {
      const cells = listCells(item, list, profile);
      return listColumns.map((column) => cells[column]);
    }),
    frozenColumns: 1,
  });
  addTableSheet(workbook, {
    name: '数据项',
    title: `${title}（数据项）`,
    subtitle: subtitle(list),
    columns: [
      { title: fieldColumnTitles.number.zh, width: 10, centred: true },
      { title: fieldColumnTitles.dataset.zh, width: 30 },
      { title: fieldColumnTitles.field.zh, width: 8, centred: true },
      { title: fieldColumnTitles.name.zh, width: 28 },
      { title: fieldColumnTitles.type.zh, width: 14, centred: true },
      { title: fieldColumnTitles.length.zh, width: 10, centred: true },
      { title: fieldColumnTitles.description.zh, width: 28 },
      { title: fieldColumnTitles.level.zh, width: 14, centred: true },
      { title: fieldColumnTitles.treatment.zh, width: 22 },
    ],
    rows: list.items.flatMap(({ number, name, fields }) =>
      fields.map((field, index) => [
        number,
        name,
        index + 1,
        field.name,
        field.type,
        field.length,
        field.description,
        field.level && levelNames[field.level].zh,
        field.treatment,
      ]),
    ),
    frozenColumns: 2,
  });
  addNotesSheet(workbook, list, profile);
  return workbookBytes(workbook, new Date(list.frozenAt));
}

/** 不予开放事项: what stays off the list by law, for the agency and the bureau alone. It never goes out with the list. */
export async function closedWorkbook({ list, closed }: FrozenList, profile: Profile): Promise<Uint8Array> {
  checkProfile(list, profile);
  const workbook = new exceljs.Workbook();
  addTableSheet(workbook, {
    name: '不予开放事项',
    title: `${list.agency.name}不予开放事项（内部资料，不随开放清单发布）`,
    subtitle: subtitle(list),
    columns: [
      { title: withheldColumnTitles.number.zh, width: 6, centred: true },
      { title: withheldColumnTitles.resource.zh, width: 10, centred: true },
      { title: withheldColumnTitles.code.zh, width: 20 },
      { title: withheldColumnTitles.name.zh, width: 32 },
      { title: withheldColumnTitles.status.zh, width: 12, centred: true },
      { title: withheldColumnTitles.reasons.zh, width: 36 },
      { title: withheldColumnTitles.why.zh, width: 44 },
      { title: withheldColumnTitles.department.zh, width: 16 },
    ],
    rows: closed.map(({ resource, code, name, status, reasons, department }, index) => [
      index + 1,
      resource,
      code,
      name,
      status === 'closed' ? profile.openingTypes.closed.name : '不列入清单',
      citedArticles(reasons),
      [...new Set(reasons.map(({ text }) => text))].join('；'),
      department,
    ]),
    frozenColumns: 1,
  });
  return workbookBytes(workbook, new Date(list.frozenAt));
}

function checkProfile({ profile: { id } }: OpenList, profile: Profile): void {
  if (id !== profile.id) throw new Failure('list-profile-differs', { list: id, given: profile.id });
}

function subtitle({ agency, version, frozenAt, profile }: OpenList): string {
  const parts = [
    `编制单位：${agency.name}`,
    `统一社会信用代码：${agency.code}`,
    `版本：第 ${version} 版`,
    `日期：${legalDate(new Date(frozenAt))}`,
    `依据：《${profile.title}》`,
  ];
  return parts.join('　');
}
