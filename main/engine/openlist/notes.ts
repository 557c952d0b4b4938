import type { Workbook } from 'exceljs';
import { listColumns, type OpenList } from '../../../shared/model/openlist';
import { articleNumber, validity, type Profile } from '../../../shared/regulation';
import { legalDate } from '../../../shared/rules/clock';
import { columnTitle } from '../../../shared/rules/list-cells';
import { isEditable } from '../../../shared/rules/list-edits';
import { levelNames } from '../../../shared/text/openlist';
import { cellText } from './cell-text';
import { addPrintedSheet, styles } from './sheet';

export const NOTES_SHEET = '填报说明';

type Note = readonly [label: string, text: string];

/** 填报说明: what the list rests on, its words, and how to read it. */
export function addNotesSheet(workbook: Workbook, list: OpenList, profile: Profile): void {
  const sheet = addPrintedSheet(workbook, NOTES_SHEET, { repeatRow: 1, frozen: { rows: 1, columns: 0 } });
  sheet.columns = [{ width: 26 }, { width: 110 }];
  sheet.mergeCells(1, 1, 1, 2);
  sheet.getCell(1, 1).value = NOTES_SHEET;
  sheet.getCell(1, 1).style = styles.title;
  sheet.getRow(1).height = 30;
  for (const [label, text] of notesOf(list, profile)) {
    const row = sheet.addRow([cellText(label), cellText(text)]);
    row.getCell(1).style = styles.header;
    row.getCell(2).style = styles.text;
  }
}

/** The lines of the sheet below its title. */
export function notesOf(list: OpenList, profile: Profile): Note[] {
  return [
    ...aboutList(list, profile),
    ...vocabulary(profile),
    ...reading,
    wayBack(profile),
    ...citations(list, profile),
  ];
}

function aboutList(list: OpenList, profile: Profile): Note[] {
  const { omitted, predecessor: before, version, items } = list;
  const date = legalDate(new Date(list.frozenAt));
  const end = profile.validThrough === null ? '未定有效期' : `有效期至 ${profile.validThrough}`;
  const expired = validity(profile, date).reason;
  return [
    ['依据', `《${profile.title.zh}》（${profile.document}）；自 ${profile.validFrom} 起施行，${end}。`],
    ...(expired ? [['注意', expired.zh] as const] : []),
    ['清单', `${list.agency.name}，第 ${version} 版，${date} 冻结，共 ${items.length} 项。`],
    [
      '完整性',
      omitted === 0 ? '本清单没有遗漏未就绪的资源。' : `本清单为部分清单：另有 ${omitted} 项资源尚未就绪，未列入。`,
    ],
    [
      '与上一版比较',
      before === null
        ? '首个版本。'
        : `与第 ${before.version} 版相比：新增 ${before.added} 项，撤下 ${before.removed} 项，变更 ${before.changed} 项。`,
    ],
    ['审查', `${profile.list.reviewer.zh}（${articleNumber(profile, profile.list.reviewArticle)}）。`],
    ['编制周期', profile.list.cycle === 'yearly' ? '按年度编制，动态调整。' : '随时更新。'],
  ];
}

function vocabulary(profile: Profile): Note[] {
  const { unconditional, conditional } = profile.openingTypes;
  const modes = [...new Set(Object.values(profile.accessModes).flatMap((list) => list.map(({ name }) => name)))];
  return [
    ['开放类型', `${unconditional.name}、${conditional.name}（${articleNumber(profile, conditional.article)}）。`],
    ['开放方式', `${modes.join('、')}。`],
    ['开放条件', `可包括：${profile.conditions.map(({ text }) => text.zh).join('、')}。`],
    [
      '敏感级别',
      `${Object.values(levelNames)
        .map(({ zh }) => zh)
        .join('、')}。数据分级按资源处理前各数据项的最高级别（就高从严）。`,
    ],
  ];
}

const reading: Note[] = [
  ['数据项', '“数据项”表按清单序号逐项列出实际开放的数据项；脱敏方式为空的，按原样开放。'],
  ['数据容量', '为处理后数据的条数；不以文件方式开放的，此列为空。'],
  ['日期', '均为北京时间的日期，格式为 年-月-日。'],
];

/** Which columns may be edited and brought back, by their titles. */
function wayBack(profile: Profile): Note {
  const titles = listColumns
    .filter((column) => isEditable(profile, column))
    .map((column) => columnTitle(profile, column));
  return [
    '修改与带回',
    `可以在“开放清单”表中修改的列：${titles.join('、')}；改后可带回程序。其余内容由程序生成，请勿修改。最后一列（隐藏）是各行的资源编号，带回时据以识别，请勿删除。`,
  ];
}

/** Every article that the list cites, with its paraphrase. */
function citations({ items }: OpenList, profile: Profile): Note[] {
  const cited = new Set(items.flatMap(({ reasons }) => reasons.map(({ article }) => article)));
  for (const { article } of profile.list.required) cited.add(articleNumber(profile, article));
  return profile.articles
    .filter((article) => cited.has(article.number))
    .map((article) => [article.number, article.paraphrase.zh]);
}
