import { byteOrderMark, unmarkedUtf16 } from './encoding';

/** What a file of text is by its content; `table` where nothing says otherwise. */
export type TextKind = 'html' | 'archive' | 'json' | 'spreadsheetml' | 'table';

/** Bytes at the start of a file in which it says what it is. */
const HEAD = 1 << 16;

/** How web pages begin, whole ones and pieces. */
const WEB_PAGE = /^\s*(<!--|<(!doctype|html|head|body|table|meta|style|title|div|span|center|font|tr|br|p)\b)/i;

/** How XML begins that may be a page (XHTML), and what it needs for that. */
const XML = /^\s*<\?xml\b/i;
const IN_PAGE = /<(html|table)\b/i;

/** The workbook in XML of Excel 2003. */
const SPREADSHEET_ML = /^\s*<[^]*<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/i;

/** A web page with its parts in one file (RFC 2557), as Excel and browsers save it. */
const WEB_ARCHIVE = /^\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?MIME-Version:/i;

/** An array of objects or arrays, an object, and the empty ones. */
const JSON_TEXT = /^\s*(?:\[\s*(?:[[{]|\]\s*$)|\{\s*(?:"[^"\n]*"\s*:|\}\s*$))/;

/** Whether text is arrays one a line; their first line alone could be a header in brackets. */
function isArrayLines(start: string): boolean {
  const [first = '', second = ''] = start.trimStart().split(/\r?\n/, 2);
  if (!first.startsWith('[') || !second.startsWith('[')) return false;
  try {
    return Array.isArray(JSON.parse(first));
  } catch {
    return false;
  }
}

/** The start of a text, for looking at its ASCII characters: each byte beyond them is some character. */
function asciiOf(head: Buffer): string {
  const mark = byteOrderMark(head);
  const utf16 = mark?.encoding.startsWith('utf-16') ? mark.encoding : unmarkedUtf16(head);
  const start = head.subarray(mark?.length ?? 0, HEAD);
  return utf16 === undefined ? start.toString('latin1') : new TextDecoder(utf16).decode(start);
}

/** Tells by the first bytes of a file of text what kind of text it is. */
export function textKind(head: Buffer): TextKind {
  const start = asciiOf(head);
  if (SPREADSHEET_ML.test(start)) return 'spreadsheetml';
  if (WEB_PAGE.test(start) || (XML.test(start) && IN_PAGE.test(start))) return 'html';
  if (WEB_ARCHIVE.test(start)) return 'archive';
  return JSON_TEXT.test(start) || isArrayLines(start) ? 'json' : 'table';
}
