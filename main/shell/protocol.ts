import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isPageUrl } from './origin';
import { pageHeaders } from './page-headers';
import { randomId } from './random-id';

/** Where the document's nonce stands in the built index.html. */
const NONCE_MARK = '__NONCE__';

/** The kinds of files that the page is made of; whatever else may lie in its folder is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** One part of a path: no dots alone, no separators, no drive letters, no streams, nothing that is encoded. */
const PLAIN_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** The file of the page that an address names, as parts below its folder; undefined if it names none. */
function pageFile(address: string): readonly string[] | undefined {
  if (!isPageUrl(address)) return undefined;
  const path = new URL(address).pathname;
  const names = path === '/' ? ['index.html'] : path.slice(1).split('/');
  return names.every((name) => PLAIN_NAME.test(name)) ? names : undefined;
}

/**
 * Serves the page from `root`, read-only, to the `app` scheme. An address that is not exactly a file of a known kind
 * below `root` is answered with 404; nothing of an address is ever decoded or resolved.
 */
export function servePage(root: string): (request: Pick<Request, 'method' | 'url'>) => Promise<Response> {
  return async ({ method, url }) => {
    const names = method === 'GET' ? pageFile(url) : undefined;
    const contentType = contentTypes[extname(names?.at(-1) ?? '')];
    const nonce = randomId();
    const bytes = names && contentType ? await readFile(join(root, ...names)).catch(() => undefined) : undefined;
    if (!bytes || !contentType) {
      return new Response(null, { status: 404, headers: pageHeaders('text/plain; charset=utf-8', nonce) });
    }
    const body = contentType.startsWith('text/html') ? bytes.toString('utf8').replaceAll(NONCE_MARK, nonce) : bytes;
    return new Response(new Uint8Array(Buffer.from(body)), { headers: pageHeaders(contentType, nonce) });
  };
}
