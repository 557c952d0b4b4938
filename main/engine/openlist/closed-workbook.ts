import exceljs from 'exceljs';
import type { FrozenList } from '../../../shared/model/openlist';
import type { Profile } from '../../../shared/regulation';
import { citedArticles } from '../../../shared/rules/list-cells';
import { withheldColumnTitles as titles } from '../../../shared/text/openlist';
import { workbookBytes } from '../spreadsheet';
import { checkProfile } from './own-profile';
import { addTableSheet } from './sheet';
import { subtitleOf } from './tables';

/**
 * 不予开放事项: what stays off the list by law, for the agency and the bureau alone. It never goes out with the list.
 *
 * @throws Failure `list-profile-differs` if `profile` is not the one that the list was frozen under.
 */
export async function closedWorkbook({ list, closed }: FrozenList, profile: Profile): Promise<Uint8Array> {
  checkProfile(list, profile);
  const workbook = new exceljs.Workbook();
  addTableSheet(workbook, {
    name: '不予开放事项',
    title: `${list.agency.name}不予开放事项（内部资料，不随开放清单发布）`,
    subtitle: subtitleOf(list),
    columns: [
      { title: titles.number.zh, width: 6, centred: true },
      { title: titles.resource.zh, width: 10, centred: true },
      { title: titles.code.zh, width: 20 },
      { title: titles.name.zh, width: 32 },
      { title: titles.status.zh, width: 12, centred: true },
      { title: titles.reasons.zh, width: 36 },
      { title: titles.why.zh, width: 44 },
      { title: titles.department.zh, width: 16 },
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
