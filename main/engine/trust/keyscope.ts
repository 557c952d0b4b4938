import { join } from 'node:path';
import { exists } from '../files';
import { sha256 } from './digest';
import { newKey, openKey, sealKey, writeIfAbsent } from './keyfile';

/** The key of a pseudonym scope: HMAC-SHA-256 with it gives the same token for the same value in every table. */
export interface KeyScope {
  /** 32 bytes. Hand them to the database as a bound parameter; never store, print or log them. */
  readonly key: Uint8Array;
  /** Whether this call made the key. */
  readonly created: boolean;
}

/**
 * Opens the key of `scope` under `<home>/keys/`, making it (32 random bytes) when there is none.
 *
 * @throws Failure of `openKey`; `passphrase-too-short` (only when it must be made).
 */
export async function openKeyScope(options: { home: string; scope: string; passphrase: string }): Promise<KeyScope> {
  const { home, scope, passphrase } = options;
  return openOrMake(keyScopePath(home, scope), passphrase, scope);
}

/** The same for a key file at a path of the caller's choice, whatever scope it is of. */
export async function openKeyFile({ path, passphrase }: { path: string; passphrase: string }): Promise<KeyScope> {
  return openOrMake(path, passphrase);
}

/** A key that nothing keeps, to show what tokens look like: those of a run are others. */
export function passingKey(): Uint8Array {
  return newKey();
}

/**
 * Where the key of a scope lies. The name is plain ASCII, safe on Windows (no reserved name, no case twins), and keeps
 * what it can of the scope's own letters.
 */
export function keyScopePath(home: string, scope: string): string {
  const name = scope.normalize('NFC');
  const letters =
    name
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-')
      .slice(0, 40) ?? 'scope';
  return join(home, 'keys', `${letters}-${sha256(Buffer.from(name, 'utf8')).slice(0, 16)}.key`);
}

async function openOrMake(path: string, passphrase: string, scope?: string): Promise<KeyScope> {
  if (!(await exists(path))) {
    const key = newKey();
    // If someone else made it meanwhile, theirs counts: two keys of one scope would tear its tokens apart.
    if (await writeIfAbsent(path, await sealKey(key, passphrase, scope))) return { key, created: true };
  }
  return { key: await openKey(path, passphrase, scope), created: false };
}
