import type { Column } from '../../../shared/model/dataset';
import { fits } from '../detect';
import { dayIn, valueOf, type Check } from './check';
import { endsOf, hasTime } from './dates';
import type { Sorts } from './sorts';
import { nameKey, type Declared } from './subject';

type Item = Declared['items'][number];

/** How columns and the items of the catalogue fit by name. */
export interface Naming {
  /** Columns with the item of the same name. */
  readonly named: readonly { readonly column: Column; readonly item: Item }[];
  /** Items that have a column, and all of them. */
  readonly found: number;
  readonly items: number;
}

/** Finds each column's item by name; of items of one name the first counts. */
export function nameColumns(columns: readonly Column[], items: readonly Item[]): Naming {
  const byName = new Map(items.toReversed().map((item) => [nameKey(item.name), item]));
  const named = columns.flatMap((column) => {
    const item = byName.get(nameKey(column.name));
    return item === undefined ? [] : [{ column, item }];
  });
  const present = new Set(columns.map(({ name }) => nameKey(name)));
  const found = items.filter(({ name }) => present.has(nameKey(name))).length;
  return { named, found, items: items.length };
}

const number = (column: string): string => fits('[+-]?\\d{1,38}(?:[.]\\d+)?', valueOf(column));

/** What values of a declared 数据类型 look like, by the catalogue's words; texts of any kind (字符串型C 备注型M 通用型G) may be all. */
const typeTests: readonly (readonly [RegExp, (column: string) => string])[] = [
  [/整型|整数|^I$|^INT/i, (column) => fits('[+-]?\\d{1,38}', valueOf(column))],
  [/数值|货币|双精度|浮点|小数|^[NYBF]$|^(?:NUMBER|DECIMAL|NUMERIC|DOUBLE|FLOAT)/i, number],
  [
    /日期时间|时间戳|^T$|^(?:DATETIME|TIMESTAMP)/i,
    (column) => `(${dayIn(column)} IS NOT NULL AND ${hasTime(valueOf(column))})`,
  ],
  [/日期|^D$|^DATE$/i, (column) => `${dayIn(column)} IS NOT NULL`],
  [/逻辑|布尔|^L$|^BOOL/i, (column) => fits('是|否|有|无|[01]|(?i:true|false|[tfyn])', valueOf(column))],
];

const TEXT = /字符|文本|^C$|CHAR|TEXT|STRING/i;
const NUMERIC = /数值|整型|整数|货币|双精度|浮点|小数|^[NYBFI]$|^(?:NUMBER|DECIMAL|NUMERIC|INT)/i;

/** The declared length in characters: `50`, of `18,2` the 18; null where none stands. */
function lengthOf({ length }: Item): number | null {
  const found = /^\D{0,4}(\d{1,6})/.exec(length.trim());
  return found === null || Number(found[1]) === 0 ? null : Number(found[1]);
}

/** SQL: how long a value is: a text in characters, a number in digits. */
function lengthSql(column: string, item: Item): string | null {
  if (TEXT.test(item.dataType)) return `length(${valueOf(column)})`;
  return NUMERIC.test(item.dataType) ? `length(regexp_replace(${valueOf(column)}, '[^0-9]', '', 'g'))` : null;
}

/** Whether values fit the data type and the length that the catalogue declares. */
export function itemChecks({ named }: Naming): Check[] {
  return named.flatMap(({ column: { id }, item }): Check[] => {
    const type = typeTests.find(([words]) => words.test(item.dataType.trim()))?.[1](id);
    const [most, length] = [lengthOf(item), lengthSql(id, item)];
    const when = (test: string) => `CASE WHEN ${valueOf(id)} IS NOT NULL THEN ${test} END`;
    return [
      ...(type === undefined ? [] : [{ measure: 'item-type' as const, column: id, dates: [id], test: when(type) }]),
      ...(most === null || length === null
        ? []
        : [{ measure: 'item-length' as const, column: id, test: `${length} <= ${most}` }]),
    ];
  });
}

/** Whether spans end no earlier than they begin, by columns whose headers say that they belong together. */
export function spanChecks({ dates }: Sorts): Check[] {
  const byName = new Map(dates.map(({ column }) => [nameKey(column.name), column.id]));
  return dates.flatMap(({ column: { id, name } }): Check[] => {
    const end = endsOf(nameKey(name))
      .map((header) => byName.get(header))
      .find((other) => other !== undefined && other !== id);
    if (end === undefined) return [];
    return [
      { measure: 'date-order', column: end, beside: [id], dates: [id, end], test: `${dayIn(id)} <= ${dayIn(end)}` },
    ];
  });
}

/** Whether cells hold something; and texts nothing that a wrong encoding left behind. */
export function cellChecks(columns: readonly Column[]): Check[] {
  return columns.flatMap(({ id, type }): Check[] => {
    const v = valueOf(id);
    const damaged = `contains(${v}, chr(65533)) OR contains(${v}, '锟斤拷')`;
    return [
      { measure: 'cell-present', column: id, test: `${v} IS NOT NULL` },
      ...(type === 'text' ? [{ measure: 'undamaged' as const, column: id, test: `NOT (${damaged})` }] : []),
    ];
  });
}
