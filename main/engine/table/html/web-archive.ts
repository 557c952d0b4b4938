import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { encodingNamed } from './charset';

/** The value of a header, unfolded; '' where there is none. */
function header(head: string, name: string): string {
  const unfolded = head.replaceAll(/\r?\n[ \t]+/g, ' ');
  return new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(unfolded)?.[1]?.trim() ?? '';
}

/** A parameter of a header's value. */
function parameter(value: string, name: string): string {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value);
  return found?.[1] ?? found?.[2] ?? '';
}

/** Bytes that a part's body stands for (RFC 2045). `body` holds one byte a character. */
function decodeBody(body: string, transfer: string): Buffer {
  switch (transfer.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64');
    case 'quoted-printable':
      return Buffer.from(
        body
          .replaceAll(/[ \t]*=?[ \t]*$/gm, (end) => (end.includes('=') ? '=' : ''))
          .replaceAll(/=\r?\n/g, '')
          .replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
        'latin1',
      );
    default:
      return Buffer.from(body, 'latin1');
  }
}

function decodeText(bytes: Buffer, charset: string): string {
  if (/^(utf-?16|unicode)/i.test(charset)) return new TextDecoder('utf-16le').decode(bytes);
  return isUtf8(bytes) ? bytes.toString('utf8') : iconv.decode(bytes, encodingNamed(charset) ?? 'gb18030');
}

/**
 * The web pages in a web archive (MHTML, RFC 2557: a MIME message of several parts, or of one), in their order.
 */
export function* pagesOf(archive: Buffer): Generator<string> {
  const text = archive.toString('latin1');
  const end = /\r?\n\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const type = header(head, 'Content-Type');
  const boundary = parameter(type, 'boundary');
  const parts = boundary === '' ? [text] : text.split(`--${boundary}`).slice(1);
  for (const part of parts) {
    const start = /\r?\n\r?\n/.exec(part);
    if (start === null) continue;
    const partHead = part.slice(0, start.index);
    const partType = header(partHead, 'Content-Type');
    if (!/^(text\/html|application\/xhtml\+xml)/i.test(partType)) continue;
    const body = part.slice(start.index + start[0].length);
    yield decodeText(decodeBody(body, header(partHead, 'Content-Transfer-Encoding')), parameter(partType, 'charset'));
  }
}
