import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../../../support/electron-on-chromium/folders';

/** What is used of the engine's tests. Their own types are Node's, and these tests are checked against the page's. */
interface AuthorityRoom {
  readonly issue: (issuer: null, name: string) => Promise<{ readonly certificate: { readonly der: Uint8Array } }>;
  readonly issueRevocations: (
    issuer: unknown,
    revoked: readonly never[],
    wish: { readonly issuedAt: string; readonly nextAt: string },
  ) => Promise<Uint8Array>;
}

/** A certification authority: its certificate, and a list of revoked certificates that is out of date. */
export interface AuthorityFiles {
  readonly certificate: string;
  readonly revocations: string;
}

/** Has an authority give out its files into `folder`. */
export async function authorityIn(folder: string, name: string): Promise<AuthorityFiles> {
  const room: string = join(checkout, 'test', 'engine', 'trust', 'authority.ts');
  const { issue, issueRevocations } = (await import(room)) as AuthorityRoom;
  const root = await issue(null, name);
  const files = { certificate: join(folder, '颁发机构.cer'), revocations: join(folder, '吊销名单.crl') };
  await writeFile(files.certificate, root.certificate.der);
  const wish = { issuedAt: '2026-02-01', nextAt: '2026-03-01' };
  await writeFile(files.revocations, await issueRevocations(root, [], wish));
  return files;
}
