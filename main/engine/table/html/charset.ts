import iconv from 'iconv-lite';
import type { Examined } from '../examine';

/** Where a page names its encoding; in the words of Excel without quotes. */
const CHARSET = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w-]+)/i;

/** Encodings that bytes do not prove. */
type Older = 'gb18030' | 'big5';

const NAMED: Readonly<Record<string, Older>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  'x-gbk': 'gb18030',
  cp936: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
};

/** An encoding by the name that pages and mails call it; undefined for UTF-8, which is found by its bytes, and others. */
export function encodingNamed(name: string): Older | undefined {
  return NAMED[name.toLowerCase()];
}

/** Bytes at the end of a sample that may be half a character. */
const TAIL = 4;

/**
 * The encoding that a page names, if it is one that its bytes alone leave open and they fit it: pages that were saved
 * anew, or put together from templates, often name another than they are in.
 */
export function hintedEncoding(head: Buffer, { mark, utf16, utf8, sample }: Examined): Older | undefined {
  if (mark !== undefined || utf16 !== undefined || utf8) return undefined;
  const encoding = encodingNamed(CHARSET.exec(head.toString('latin1'))?.[1] ?? '');
  if (encoding === undefined) return undefined;
  const text = iconv.decode(sample, encoding);
  return text.slice(0, -TAIL).includes('\ufffd') ? undefined : encoding;
}
