import fc from 'fast-check';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePage } from '../../main/shell/protocol';

let folder: string;
let serve: ReturnType<typeof servePage>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'));
  const page = join(folder, 'page');
  await mkdir(join(page, 'assets', '.hidden'), { recursive: true });
  await writeFile(join(page, 'index.html'), '<meta property="csp-nonce" nonce="__NONCE__"><p>页面</p>');
  await writeFile(join(page, 'assets', 'index-a1.js'), 'export const nonce = "__NONCE__";');
  await writeFile(join(page, 'assets', 'notes.txt'), 'secret');
  await writeFile(join(page, 'licenses.json'), 'secret');
  await writeFile(join(page, 'assets', '.hidden', 'x.js'), 'secret');
  await writeFile(join(folder, 'outside.js'), 'secret');
  await writeFile(join(folder, 'package.js'), 'secret');
  serve = servePage(page);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const get = (address: string, method = 'GET') => serve(new Request(address, { method }));

describe('the page is served', () => {
  test('with its document at the root, whose nonce is new each time', async () => {
    const [first, second] = [await get('app://desk/'), await get('app://desk/index.html')];
    const nonces = await Promise.all(
      [first, second].map(async (answer) => /nonce="([0-9a-f]{32})"/.exec(await answer.text())?.[1]),
    );
    expect(first.headers.get('content-security-policy')).toContain(`'nonce-${nonces[0] ?? '?'}'`);
    expect(second.headers.get('content-security-policy')).toContain(`'nonce-${nonces[1] ?? '?'}'`);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  test('with its scripts as they are, under their own type', async () => {
    const script = await get('app://desk/assets/index-a1.js?v=1');
    expect(script.status).toBe(200);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await script.text()).toBe('export const nonce = "__NONCE__";');
  });

  test('under a policy that allows no inline script, no eval and no address outside', async () => {
    for (const address of ['app://desk/', 'app://desk/assets/index-a1.js', 'app://desk/none']) {
      const { headers } = await get(address);
      const policy = new Map(
        (headers.get('content-security-policy') ?? '').split('; ').map((rule) => {
          const [name = '', ...values] = rule.split(' ');
          return [name, values.join(' ')];
        }),
      );
      expect(policy.get('default-src')).toBe("'none'");
      expect(policy.get('script-src')).toBe("'self'");
      expect(policy.get('style-src')).toMatch(/^'self' 'nonce-[0-9a-f]{32}'$/);
      for (const name of ['connect-src', 'form-action', 'frame-src', 'object-src', 'base-uri', 'frame-ancestors']) {
        expect(policy.get(name)).toBe("'none'");
      }
      expect([...policy.values()].join(' ')).not.toMatch(/unsafe-eval|https?:|\*|blob:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('x-dns-prefetch-control')).toBe('off');
    }
  });
});

describe('nothing else is served', () => {
  test.each([
    'app://desk/../outside.js',
    'app://desk/assets/../../outside.js',
    'app://desk/%2e%2e/outside.js',
    'app://desk/..%2foutside.js',
    'app://desk/..%5coutside.js',
    'app://desk/..\\outside.js',
    'app://desk/%252e%252e/outside.js',
    'app://desk//outside.js',
    'app://desk/C:/outside.js',
    'app://desk/index.html%00.js',
    'app://desk/in\0dex.html',
    'app://desk/assets/index-a1.js/',
    'app://desk/assets/index-a1.js:stream',
    'app://desk/assets/index-a1.js::$DATA',
    'app://desk/assets/index-a1.js.',
    'app://desk/assets/.hidden/x.js',
    'app://desk/assets/notes.txt',
    'app://desk/licenses.json',
    'app://desk/assets',
    'app://desk/none.js',
    'app://other/index.html',
    'app://user@desk/index.html',
    'app://desk:80/index.html',
    'https://desk/index.html',
    'file:///etc/passwd',
  ])('%s', async (address) => {
    // Not every address can stand in a Request: the handler is given what a page might make Chromium send.
    const answer = await serve({ url: address, method: 'GET' });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });

  test('whatever the address, and by no other method', async () => {
    expect((await get('app://desk/', 'POST')).status).toBe(404);
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2f',
      '/',
      '\\',
      'outside.js',
      'assets',
      'index-a1.js',
      '\0',
      ':',
      '%',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        const answer = await serve({ url: `app://desk/${parts.join('')}`, method: 'GET' });
        expect(await answer.text()).not.toContain('secret');
      }),
    );
  });
});
