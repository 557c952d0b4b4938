import type { ListColumn, ListItem, OpenList } from '../model/openlist';
import type { Reason } from '../model/decision';
import type { Profile } from '../regulation';
import { levelNames, listColumnTitles } from '../text/openlist';

/** What a cell of the printed list holds. Dates stay text: a legal date is no instant and needs no time zone. */
type Cell = string | number | null;

/** Field names shown in the main table before it refers to the 数据项 sheet. */
const FIELDS_SHOWN = 40;

/** What a city calls the types of what is listed. */
interface TypeWords {
  readonly openingTypes: Readonly<Record<ListItem['type'], { readonly name: string }>>;
}

/** The printed cell of each column for one item. */
export function listCells(
  item: ListItem,
  list: Pick<OpenList, 'agency'>,
  profile: TypeWords,
): Record<ListColumn, Cell> {
  return {
    number: item.number,
    agency: list.agency.name,
    agencyCode: list.agency.code,
    code: item.code,
    name: item.name,
    abstract: item.abstract,
    theme: item.theme,
    keywords: item.keywords.join('、'),
    fields: fieldNames(item),
    format: item.format,
    rows: item.rows,
    period: item.period,
    spatial: item.spatial,
    updateCycle: item.updateCycle,
    firstPublished: item.firstPublished,
    lastUpdated: item.lastUpdated,
    type: profile.openingTypes[item.type].name,
    conditions: item.conditions.join('；'),
    access: item.access.map(({ name }) => name).join('、'),
    level: item.level && levelNames[item.level].zh,
    reasons: citedArticles(item.reasons),
    department: item.department,
    contact: item.contact,
    remark: item.remark,
  };
}

function fieldNames({ fields }: ListItem): string {
  const names = fields.slice(0, FIELDS_SHOWN).map(({ name }) => name);
  return names.join('、') + (fields.length > FIELDS_SHOWN ? `…等 ${fields.length} 项，见“数据项”表` : '');
}

/** The title of a column as the city prints it. */
export function columnTitle(profile: Profile, column: ListColumn): string {
  const own = profile.list.required.find((one) => one.column === column)?.title;
  return own ?? listColumnTitles[column].zh;
}

/** The articles of some reasons, each once. */
export function citedArticles(reasons: readonly Reason[]): string {
  return [...new Set(reasons.map(({ article }) => article))].join('、');
}
