import { Failure } from '../../../../shared/failure';
import type { Member } from './archive';

/** What systems put into archives by themselves. */
const JUNK = /(^|\/)(__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i;

const TABLE = /\.(csv|tsv|xlsx|xlsm|xls|et|html?|mhtml?|json|ndjson|jsonl|geojson)$/i;
/** Text, which may be a table or explain one. */
const TEXT = /\.(txt|dat)$/i;
const EXPLAINS = /(^|\/)(read\s?me|说明|使用说明|填表说明|字段说明|必读|注意事项)[^/]*$/i;
const OTHER =
  /\.(pdf|ofd|docx?|wps|pptx?|rtf|md|jpe?g|png|gif|bmp|tiff?|exe|dll|xml|xsd|sql|log|sig|p7s|md5|sha256|zip|rar|7z|gz)$/i;

/** Members that a failure lists. */
const LISTED = 20;

/** The tables of an archive by their names: what is surely one; if none, text; if none, what may be anything. */
export function tablesOf(members: readonly Member[]): readonly Member[] {
  const files = members.filter(({ name, entry }) => !JUNK.test(name) && entry.uncompressedSize > 0);
  const ranks: ((name: string) => boolean)[] = [
    (name) => TABLE.test(name),
    (name) => TEXT.test(name) && !EXPLAINS.test(name),
    (name) => !OTHER.test(name) && !EXPLAINS.test(name),
    (name) => TEXT.test(name),
  ];
  return ranks.map((isIt) => files.filter(({ name }) => isIt(name))).find((found) => found.length > 0) ?? [];
}

function listed(tables: readonly Member[]): string {
  const names = tables.slice(0, LISTED).map(({ name }, index) => `${String(index + 1)} ${name}`);
  return names.join('; ') + (tables.length > LISTED ? ' …' : '');
}

/**
 * The one table of an archive, or the one that `wanted` names: by its path, its last part, or its number among the tables.
 *
 * @returns it, and how many files beside it are neither tables nor of the system
 * @throws Failure `zip-no-table`, `zip-several-tables`, `zip-member-missing`
 */
export function chooseMember(
  members: readonly Member[],
  wanted: string | number | undefined,
  file: string,
): { readonly member: Member; readonly others: number } {
  const tables = tablesOf(members);
  const others = members.filter((member) => !JUNK.test(member.name) && !tables.includes(member)).length;
  const named = (same: (name: string) => boolean): Member | undefined => {
    const found = members.filter(({ name }) => same(name));
    return found.length === 1 ? found[0] : undefined;
  };
  if (wanted === undefined) {
    const [member] = tables;
    if (member === undefined) throw new Failure('zip-no-table', { file });
    if (tables.length > 1) {
      throw new Failure('zip-several-tables', { file, count: tables.length, members: listed(tables) });
    }
    return { member, others };
  }
  const member =
    named((name) => name === wanted) ??
    named((name) => name.split('/').at(-1) === wanted) ??
    tables[Number(wanted) - 1];
  if (member === undefined) {
    throw new Failure('zip-member-missing', { file, member: wanted, members: listed(tables) });
  }
  return { member, others: others - (tables.includes(member) ? 0 : 1) };
}
