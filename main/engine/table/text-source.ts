import { isUtf8 } from 'node:buffer';
import { Failure } from '../../../shared/failure';
import type { Job, Progress } from '../../../shared/job';
import type { Encoding } from '../../../shared/model/dataset';
import { CHUNK, readChunks } from './chunks';
import { guessDialect } from './dialect';
import { toUtf8, type Damage } from './decode';
import { byteOrderMark, guessOlder, unmarkedUtf16, wholeUtf8 } from './encoding';
import type { Examined, Opened } from './examine';
import { collectRows, type Cells } from './sample-rows';
import type { StageOptions } from './stage-options';
import { textKind } from './text-kind';
import type { Dialect } from './tokens';

/** Rows of the start of a file that header and dialect are judged by, and the most bytes that are read for them. */
const HEAD_ROWS = 40;
const HEAD_BYTES = 1 << 26;

/** A text file with its encoding settled: its content as UTF-8, as often as it is asked for. */
export interface TextSource {
  readonly path: string;
  readonly encoding: Encoding;
  /** The file's own bytes are strict UTF-8, without a byte order mark to skip if `bare`. */
  readonly utf8: boolean;
  readonly bare: boolean;
  /** Byte at which the content begins. */
  readonly start: number;
  /** The content in pieces, progress under `phase`; what cannot be decoded is counted in `damage`. */
  open(phase: Progress['phase'], damage?: Damage): AsyncGenerator<Buffer>;
}

/** The encoding of a text file as its bytes tell it: by its byte order mark, UTF-16, strict UTF-8, else an older one. */
function foundEncoding({ mark, utf16, utf8, sample }: Examined, older?: Encoding): Encoding {
  if (mark !== undefined && mark.encoding !== 'utf-8-bom') return mark.encoding;
  if (mark === undefined && utf16 !== undefined) return utf16;
  const content = utf8 ? 'utf-8' : (older ?? guessOlder(sample));
  return mark !== undefined && content === 'utf-8' ? mark.encoding : content;
}

/** Settles the encoding of a text file: what a person chose, else what its bytes tell, `older` where they prove none. */
export function settleEncoding(
  path: string,
  examined: Examined,
  { encoding: chosen, older }: Pick<StageOptions, 'encoding' | 'older'>,
  job: Job,
): TextSource {
  const { mark } = examined;
  const family = (encoding: Encoding): string => encoding.replace('-bom', '');
  const marked = mark !== undefined && chosen !== undefined && family(chosen) === family(mark.encoding);
  const encoding = marked ? mark.encoding : (chosen ?? foundEncoding(examined, older));
  // The bytes of a mark are text in no other encoding: they are passed over even where the mark is wrong.
  const start = mark?.length ?? 0;
  const utf8 = examined.utf8 && family(encoding) === 'utf-8';
  return {
    path,
    encoding,
    utf8,
    bare: start === 0,
    start,
    open(phase, damage = { replaced: 0, firstByte: undefined }) {
      const bytes = readChunks(path, job, phase, start);
      return utf8 ? bytes : toUtf8(bytes, encoding, start, damage);
    },
  };
}

/**
 * A text file whose beginning is UTF-8, on the presumption that all of it is; undefined where the beginning or a person
 * says otherwise.
 */
export function presumeUtf8({ path, head }: Opened, chosen: Encoding | undefined, job: Job): TextSource | undefined {
  const mark = byteOrderMark(head);
  const family = (chosen ?? mark?.encoding ?? 'utf-8').replace('-bom', '');
  const isUtf8Text = isUtf8(head.subarray(0, wholeUtf8(head))) && unmarkedUtf16(head) === undefined;
  if (family !== 'utf-8' || !isUtf8Text) return undefined;
  const start = mark?.length ?? 0;
  return {
    path,
    encoding: mark?.encoding ?? 'utf-8',
    utf8: true,
    bare: start === 0,
    start,
    open: (phase) => readChunks(path, job, phase, start),
  };
}

/** Control characters and undecodable places above which a file is no text: a few in any, else this share. */
const SOME_FOREIGN = 3;
const MOST_FOREIGN = 0.05;

/** Counts characters that no text has: controls other than white space, and what could not be decoded. */
function countForeign(text: string): number {
  let foreign = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x09 || (code > 0x0d && code < 0x20) || code === 0xfffd) foreign += 1;
  }
  return foreign;
}

/** How other files of text begin: PDF, RTF, SYLK, XML. */
const OTHER_TEXT = /^(%PDF-|\{\\rtf|ID;P|\s*<\?xml\b)/i;

/** Characters at the start of a file among which binary formats have many zeros, and text at most some stray ones. */
const FORMAT_HEAD = 4096;

/** Refuses what is no text table: what another reader is for, a PDF, a picture, noise. */
function assertText(start: Buffer, file: string): void {
  if (textKind(start) !== 'table') throw new Failure('table-format-unknown', { file });
  const text = start.toString('utf8');
  const zeros = text.slice(0, FORMAT_HEAD).split('\0').length - 1;
  const isNoise = countForeign(text) > SOME_FOREIGN + text.length * MOST_FOREIGN;
  if (OTHER_TEXT.test(text) || zeros > SOME_FOREIGN || isNoise) throw new Failure('table-format-unknown', { file });
}

/**
 * The first rows of a text table, and the dialect in which it is written.
 *
 * @throws Failure `table-format-unknown`, `table-empty`
 */
export async function readHead(source: TextSource, delimiter?: string): Promise<{ dialect: Dialect; rows: Cells[] }> {
  let dialect: Dialect | undefined;
  let collector: ReturnType<typeof collectRows> | undefined;
  let bytes = 0;
  let cut = false;
  for await (const chunk of source.open('head')) {
    if (collector === undefined) {
      assertText(chunk, source.path);
      dialect = guessDialect(chunk, chunk.length < CHUNK, delimiter);
      collector = collectRows(dialect);
    }
    collector.push(chunk);
    bytes += chunk.length;
    cut = collector.rows.length >= HEAD_ROWS || bytes > HEAD_BYTES;
    if (cut) break;
  }
  if (!cut) collector?.end();
  const blank = !cut && collector?.rows.every((row) => row.every((cell) => cell === null || cell.trim() === ''));
  if (dialect === undefined || collector === undefined || blank || collector.rows.length === 0) {
    throw new Failure('table-empty', { file: source.path });
  }
  return { dialect, rows: collector.rows.slice(0, HEAD_ROWS) };
}
