/** One block of a textual encoding (RFC 7468). */
export interface PemBlock {
  readonly label: string;
  readonly der: Uint8Array;
  /** The explanatory text before the block; OpenSSL and others skip it. */
  readonly heading: string;
}

const BLOCK = /^-----BEGIN ([A-Z0-9 ]+)-----\r?\n([A-Za-z0-9+/=\r\n]*?)^-----END \1-----[ \t]*$/gm;

/** Writes a block: 64 characters a line, LF. The heading's lines come before it. */
export function encodePem({ label, der, heading }: PemBlock): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `${heading}-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/** Finds all blocks of `text`; whatever is no whole block, in base64 as it is properly written, is passed over. */
export function decodePem(text: string): PemBlock[] {
  let end = 0;
  return [...text.matchAll(BLOCK)].flatMap((match) => {
    const [, label = '', body = ''] = match;
    const heading = text.slice(end, match.index);
    end = match.index + match[0].length;
    const bytes = Buffer.from(body, 'base64');
    // Node overlooks what is no base64 and bits that do not count.
    return bytes.toString('base64') === body.replace(/[\r\n]/g, '')
      ? [{ label, der: new Uint8Array(bytes), heading }]
      : [];
  });
}
