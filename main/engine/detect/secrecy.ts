import { quoteIdentifier, quoteText, type Session, type SqlRow, type StagedColumn } from '../table';
import { normaliseHeader } from './header';
import { finds, fits } from './sql';

/**
 * What a mark says: `secret` – 国家秘密, which is not handled at all; `internal` – 工作秘密 or 内部资料; `doubtful` – a word of
 * secrecy that stands alone where no level is expected (a title, a name).
 */
export type Secrecy = 'secret' | 'internal' | 'doubtful';

/** Marks of one column: how many rows, and the first of them, from 1 below the header. */
export interface SecrecyMark {
  /** Its place in the table, from 1. */
  readonly column: number;
  readonly secrecy: Secrecy;
  readonly count: number;
  readonly rows: readonly number[];
}

/** Rows that a finding names. */
const NAMED_ROWS = 20;

/** From this share on, words of secrecy make a column one of levels, whatever its header. */
const LEVELS_SHARE = 0.3;

/** Patterns that RE2 and JavaScript read alike, over text without any blanks. */
const level = '(?:[绝絕]密|[机機]密|秘密)';
const term = '(?:\\d+(?:年|个月|個月|月|天|日)|长期|長期|[启啟]用前|解密前)';
/** GB/T 9704 and 33476.2: `机密★10年`; an asterisk only with a term, since it also marks what must be filled in. */
const layout = `(?:^|[^业業作人术術])${level}级?(?:[★☆✩✭⭐]|[*＊﹡]${term})`;
const opening = '[（(【\\[〔《「]?';
const closing = '[）)】\\]〕》」]?';
const alone = `${opening}${level}(?:级|件|文件)?${closing}`;
const stated = `(?:密级|秘密等级|保密等级|涉密等级)(?:标识)?[:：]${alone}.{0,12}`;
const papers = '内部(?:资料|文件|使用|参考|刊物|掌握)';
const keep = '(?:注意保存|不得外传|严禁外传|妥善保管)';
const internal = `${opening}(?:工作秘密|${papers}|(?:${papers})?[,，、:：!！]?${keep})[!！]?${closing}`;
const internalInside = `工作秘密[★☆✩✭⭐*＊]|${papers}[,，、:：!！]?${keep}`;

/** A header of secrecy levels, as `normaliseHeader` gives it. */
const levelsHeader = /密级|[涉保秘]密(?:等级|级别|程度|属性)|定密|\bsecrecy\b|\bclassification level\b/;
const otherHeader = /是否|日期|时间|年限|期限|依据|单位|人员|责任|权限/;

/** What every mark has in it: only such cells are looked at more closely. */
const needles = ['密', '内部', '注意保存'];

const suspicious = (cell: string) => needles.map((needle) => `contains(${cell}, ${quoteText(needle)})`).join(' OR ');
const squeezed = (cell: string) => `regexp_replace(${cell}, '[\\s\\p{Z}\\p{Cf}]', '', 'g')`;

/** SQL: the grade of `v`, a cell without blanks; NULL where it bears no mark. */
function gradeOf(headed: boolean): string {
  const levels = `WHEN ${fits(headed ? `${alone}|涉密` : alone)} THEN ${headed ? "'secret'" : "'doubtful'"}`;
  const inner = fits(headed ? `${internal}|内部` : internal);
  return `CASE WHEN ${finds(layout)} OR ${fits(stated)} THEN 'secret' ${levels}
    WHEN ${inner} OR ${finds(internalInside)} THEN 'internal' END`;
}

/**
 * Looks for marks of secrecy in all rows of some columns of a staged table. Running text that speaks of secrets (商业秘密, 保密工作) bears
 * none, and neither does a column of levels in which all is 公开 or 非密.
 *
 * @throws Failure as `Session.query`
 */
export async function findSecrecyMarks(
  session: Session,
  { parquet, columns }: { readonly parquet: string; readonly columns: readonly StagedColumn[] },
): Promise<SecrecyMark[]> {
  if (columns.length === 0) return [];
  const source = `read_parquet(${quoteText(parquet)}, file_row_number = true)`;
  const counts = columns.map(({ id }, at) => `count(*) FILTER (WHERE ${suspicious(quoteIdentifier(id))}) AS n${at}`);
  const [found = {}] = await session.query(`SELECT ${counts.join(', ')} FROM ${source}`);
  const marks: SecrecyMark[] = [];
  for (const [at, { id, name }] of columns.entries()) {
    if (Number(found[`n${at}`] ?? 0) === 0) continue;
    const header = normaliseHeader(name);
    const headed = levelsHeader.test(header) && !otherHeader.test(header);
    const cell = quoteIdentifier(id);
    const graded = await session.query(
      `WITH suspects AS (SELECT file_row_number + 1 AS row, ${squeezed(cell)} AS v FROM ${source} WHERE ${suspicious(cell)})
       SELECT ${gradeOf(headed)} AS grade, count(*) AS hits, array_to_string(min(row, ${NAMED_ROWS}), ' ') AS rows,
         (SELECT count(*) FROM ${source} WHERE trim(${cell}) <> '') AS present
       FROM suspects GROUP BY grade`,
    );
    marks.push(...graded.flatMap((row) => markOf(row, Number(id.slice(1)) + 1)));
  }
  return marks;
}

function markOf({ grade, hits, rows, present }: SqlRow, column: number): SecrecyMark[] {
  if (grade !== 'secret' && grade !== 'internal' && grade !== 'doubtful') return [];
  const count = Number(hits);
  const secrecy = grade === 'doubtful' && count >= LEVELS_SHARE * Number(present) ? 'secret' : grade;
  return [{ column, secrecy, count, rows: String(rows).split(' ').map(Number) }];
}

const edge = '[\\s_\\-—–·.,，、;；:：（(）)【\\[〔\\]】〕《》「」"“”★☆*]';
const patterns = {
  layout: new RegExp(layout, 'u'),
  token: new RegExp(`(?:^|${edge})(?:${alone})(?=$|${edge})`, 'u'),
  stated: new RegExp(`^${stated}$`, 'u'),
  internal: new RegExp(`(?:^|${edge})(?:${internal}|内部)(?=$|${edge})|${internalInside}`, 'u'),
};

/**
 * What a text beside the data says of it: a title, a caption, the name of a file or a sheet. A level that stands for
 * itself (`名单（机密）`, `密级：秘密`) marks it; one inside of words (商业秘密, 秘密花园) does not.
 */
export function secrecyOfText(text: string): Exclude<Secrecy, 'doubtful'> | null {
  const seen = text.replace(/\p{Cf}/gu, '').trim();
  const bare = seen.replace(/[\s\p{Z}]/gu, '');
  if (patterns.layout.test(bare) || patterns.stated.test(bare)) return 'secret';
  if (patterns.token.test(seen) || patterns.token.test(bare)) return 'secret';
  return patterns.internal.test(seen) || patterns.internal.test(bare) ? 'internal' : null;
}

/** What a column's name says: there, words of levels head counts of papers, and only the layout marks the file. */
export function secrecyOfHeader(name: string): 'secret' | null {
  return patterns.layout.test(name.replace(/[\s\p{Z}\p{Cf}]/gu, '')) ? 'secret' : null;
}
