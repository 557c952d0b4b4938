import type { Cells } from './sample-rows';

/** How notes at the foot of a form begin. */
const NOTE = /^[（(【[]?(填表说明|填报说明|填写说明|说明|备注|注)[:：0-9）)】\]]/;

/** What a form is signed with, side by side in its last row. */
const SIGNATURE =
  /^(单位|部门)?((填表|填报|制表|报送|审核|复核|经办|负责|联系)(人员?|电话|日期|时间|单位|部门|方式)|日期|电话|盖章|签章)[^：:]{0,6}[:：]/;

const TOTAL = /^[【[(（]?(合\s*计|总\s*计|小\s*计|共\s*计|累\s*计)[】\])）]?[:：]?$/;

/** Rows that end a table without being records of it; numbers from 0. */
export interface Foot {
  /** Row at which notes and signatures begin; the number of rows if there are none. */
  readonly notes: number;
  /** Rows of totals among the last rows above the notes. */
  readonly totals: readonly number[];
}

/** Rows from the end among which a total stands. */
const LAST_ROWS = 3;

/**
 * Finds notes (a single text that begins like one, and single texts below it), signatures and totals at the end.
 *
 * @param from first row of data
 */
export function findFoot(table: readonly Cells[], from: number, width: number): Foot {
  let notes = table.length;
  for (let row = table.length - 1; row >= from && width > 1; row -= 1) {
    const texts = (table[row] ?? []).flatMap((cell) => cell?.trim() ?? '').filter((text) => text !== '');
    const signed = texts.length > 0 && texts.every((text) => SIGNATURE.test(text));
    if (texts.length > 1 && !signed) break;
    if (signed || NOTE.test(texts[0] ?? '')) notes = row;
  }
  const totals: number[] = [];
  for (let row = notes - 1, looked = 0; row >= from && looked < LAST_ROWS; row -= 1) {
    const first = table[row]?.find((cell) => cell !== null && cell.trim() !== '');
    if (typeof first !== 'string') continue;
    looked += 1;
    if (TOTAL.test(first.trim())) totals.unshift(row);
  }
  return { notes, totals };
}
