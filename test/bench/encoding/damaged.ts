import type { Encoding } from '../../../shared/model/dataset';
import { write, type Writing } from './files';

/** A damaged file, and the damage that must be found in it. */
export interface Damaged {
  readonly bytes: Buffer;
  readonly encoding: Encoding;
  readonly count: number;
  /** Where the first place is. */
  readonly byte: number;
}

const rows = (count: number, cell: string): string =>
  `名称,备注\r\n${Array.from({ length: count }, (_, row) => `${cell},${row}`).join('\r\n')}\r\n`;

/** Text in which a character of `length` bytes at the end lost its last byte. */
function cut(writing: Writing, encoding: Encoding, count: number): [string, Damaged] {
  const text = rows(count, writing === 'big5' ? '臺北市信義區圖書館' : '连云港市海州区');
  const end = writing === 'big5' ? '學' : '港';
  const before = write(text, writing).length;
  const bytes = write(text + end, writing).subarray(0, -1);
  return [`a character cut at the end, ${writing}, ${count} rows`, { bytes, encoding, count: 1, byte: before }];
}

/** A byte that no text has, put in after `rows` rows. */
function wrong(writing: Writing, encoding: Encoding, before: number): [string, Damaged] {
  const cell = writing === 'big5' ? '臺北市信義區圖書館' : '连云港市海州区';
  const head = write(rows(before, cell), writing);
  const bytes = Buffer.concat([head, Buffer.from([0xff]), write(`${cell},x\r\n`.repeat(50), writing)]);
  return [`one wrong byte after ${before} rows, ${writing}`, { bytes, encoding, count: 1, byte: head.length }];
}

/** A file in UTF-8 with some lines in GBK, as two exports joined have them: 海州 is four bytes that UTF-8 cannot read. */
export function mixed(utf8: number, gbk: number): [string, Damaged] {
  const head = write(rows(utf8, '连云港市海州区'), 'utf-8');
  const bytes = Buffer.concat([head, write('海州,1\r\n'.repeat(gbk), 'gbk')]);
  return [`${utf8} lines of UTF-8 and ${gbk} of GBK`, { bytes, encoding: 'utf-8', count: 4 * gbk, byte: head.length }];
}

export function damaged(): [string, Damaged][] {
  return [
    ...[1, 3, 2_000].map((count) => cut('utf-8', 'utf-8', count)),
    ...[1, 3, 2_000].map((count) => cut('gbk', 'gb18030', count)),
    cut('utf-16le', 'utf-16le', 20),
    cut('utf-16be', 'utf-16be', 20),
    cut('big5', 'big5', 50),
    wrong('utf-8', 'utf-8', 1),
    wrong('utf-8', 'utf-8', 40_000),
    wrong('gbk', 'gb18030', 3),
    wrong('gbk', 'gb18030', 40_000),
    wrong('big5', 'big5', 20),
    mixed(100, 1),
    mixed(100, 10),
  ];
}
