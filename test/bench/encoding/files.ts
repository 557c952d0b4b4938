import iconv from 'iconv-lite';
import type { Encoding } from '../../../shared/model/dataset';
import { drawFrom } from '../tagging/draw';
import { ascii, beyondGbk, simplified, traditional, type Content } from './contents';

/** How a benchmark file is written; GBK is GB18030 without its four bytes, and UTF-16 may lack its mark. */
export const writings = [
  'utf-8',
  'utf-8-bom',
  'gbk',
  'gb18030',
  'utf-16le',
  'utf-16be',
  'utf-16le unmarked',
  'utf-16be unmarked',
  'big5',
] as const;
export type Writing = (typeof writings)[number];

/** What a file holds, and what must be found in it. */
export interface Drawn {
  readonly encoding: Encoding;
  /** Rows of cells, the header first. */
  readonly rows: readonly (readonly string[])[];
  readonly bytes: Buffer;
}

/** A file of the benchmark. */
export interface BenchFile {
  readonly name: string;
  /** Its content is drawn when it is asked for: together they are hundreds of megabytes. */
  readonly draw: () => Drawn;
  readonly size: number;
}

/** Text as the bytes of a file. */
export function write(text: string, writing: Writing): Buffer {
  if (writing === 'utf-8' || writing === 'utf-8-bom') return Buffer.from(writing === 'utf-8' ? text : `\ufeff${text}`);
  const [encoding = '', unmarked] = writing.split(' ');
  return iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') && unmarked === undefined });
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** The encoding that is to be found: text of ASCII alone is UTF-8 in most. */
function expected(writing: Writing, text: string): Encoding {
  if (writing === 'gbk' || writing === 'gb18030' || writing === 'big5') {
    if (isAscii(text)) return 'utf-8';
    return writing === 'big5' ? 'big5' : 'gb18030';
  }
  return writing.replace(' unmarked', '') as Encoding;
}

const SIZES = [100, 2_000, 40_000, 1_000_000];

function drawRows(seed: string, header: readonly string[], content: Content, size: number): string[][] {
  const draw = drawFrom(seed);
  const rows = [[...header]];
  for (let length = 0; length < size || rows.length < 2;) {
    const row = [String(rows.length), content(draw), draw.digits(4)];
    rows.push(row);
    length += row.join(',').length;
  }
  return rows;
}

const HEADER = ['序号', '名称', '备注'];
const TRADITIONAL_HEADER = ['序號', '名稱', '備註'];

function fileOf(name: string, writing: Writing, size: number, draw: () => Drawn['rows']): BenchFile {
  return {
    name: `${writing}, ${name}`,
    size,
    draw() {
      const rows = draw();
      const text = `${rows.map((row) => row.join(',')).join('\r\n')}\r\n`;
      return { encoding: expected(writing, text), rows, bytes: write(text, writing) };
    },
  };
}

function contentsOf(writing: Writing): [string, readonly string[], Content][] {
  const list = (header: readonly string[], contents: Readonly<Record<string, Content>>) =>
    Object.entries(contents).map(([name, content]): [string, readonly string[], Content] => [name, header, content]);
  const all = [...list(TRADITIONAL_HEADER, traditional), ...list(['id', 'name', 'note'], ascii)];
  all.push(['Chinese only in the header', writing === 'big5' ? TRADITIONAL_HEADER : HEADER, ascii.latin ?? (() => '')]);
  if (writing !== 'big5') all.push(...list(HEADER, simplified));
  if (writing !== 'big5' && writing !== 'gbk') all.push(...list(HEADER, beyondGbk));
  return all;
}

/** Every writing with every content it can hold, in sizes from 100 bytes to a megabyte, and 20 MB of the likeliest. */
export function crossed(): BenchFile[] {
  const files = writings.flatMap((writing) =>
    contentsOf(writing).flatMap(([name, header, content]) =>
      SIZES.map((size) => {
        const title = `${name}, ${size}`;
        return fileOf(title, writing, size, () => drawRows(`${writing} ${title}`, header, content, size / 2));
      }),
    ),
  );
  const { addresses = () => '' } = simplified;
  const large = (['utf-8', 'gbk', 'utf-16le'] as const).map((writing) =>
    fileOf('addresses, 20 MB', writing, 2e7, () => drawRows(writing, HEADER, addresses, 11_000_000)),
  );
  return [...files, ...large];
}

/** Files whose Chinese starts only after much ASCII. */
export function late(): BenchFile[] {
  const { latin = () => '' } = ascii;
  const end = Array.from({ length: 6 }, (_, row) => [`x${row}`, '大學東門圖書館電話', '臺北市信義區中山路']);
  return (['utf-8', 'gbk', 'gb18030', 'big5', 'utf-16le unmarked'] as const).flatMap((writing) =>
    [20_000, 200_000, 10_000_000].map((size) =>
      fileOf(`Chinese after ${size} B of ASCII`, writing, size, () => [
        ...drawRows(`late ${writing} ${size}`, ['id', 'name', 'note'], latin, size),
        ...end,
      ]),
    ),
  );
}

/**
 * Files of two or three characters. What is strict UTF-8 by chance is not among them: it cannot be told, and UTF-8 is
 * what it is read as.
 */
export function shortest(): BenchFile[] {
  const texts = ['张三', '李四光', '海州区', '编号', '性别', '联通', '是', '王五', '合格'];
  return (['utf-8', 'gbk', 'utf-16le'] as const).flatMap((writing) =>
    texts.map((text) => ({
      name: `${writing}, ${text}`,
      size: 6,
      draw: () => ({ encoding: expected(writing, text), rows: [[text]], bytes: write(text, writing) }),
    })),
  );
}
