import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../../shared/failure';
import { ensureFolder, exists, onFile, renameOver, syncFolder, temporaryName } from '../files';
import type { Certificate } from './certificate';
import { certificateText } from './certificatefile';
import { writeSynced } from './syncedfile';

/** Digits of the certificate's fingerprint that an identity goes by. */
const ID_LENGTH = 16;

/** An identity as it was put in place. */
export interface MadeIdentity {
  readonly id: string;
  readonly fingerprint: string;
  readonly certificatePath: string;
}

/** `<home>/identities`, one folder an identity. */
export function identitiesFolder(home: string): string {
  return join(home, 'identities');
}

export function isIdentityId(name: string): boolean {
  return /^[0-9a-f]{16}$/.test(name);
}

/** The folder of an identity: `key.pem` under a passphrase, and `certificate.pem`, its authorities' behind it. */
export function identityFolder(home: string, id: string): string {
  return join(identitiesFolder(home), id);
}

export function keyPath(folder: string): string {
  return join(folder, 'key.pem');
}

export function certificatePath(folder: string): string {
  return join(folder, 'certificate.pem');
}

/**
 * Puts an identity in place, whole or not at all: under a temporary name first, then renamed.
 *
 * @param keyText the key file as `sealSecret` wrote it.
 * @throws Failure `identity-exists` if one with that certificate is there; `disk-full` and its like.
 */
export async function keepIdentity(
  home: string,
  keyText: string,
  certificate: Certificate,
  chain: readonly Certificate[] = [],
): Promise<MadeIdentity> {
  const { fingerprint } = certificate;
  const id = fingerprint.slice(0, ID_LENGTH);
  const folder = identityFolder(home, id);
  if (await exists(folder)) throw new Failure('identity-exists', { identity: id });
  await ensureFolder(identitiesFolder(home));
  const certificates = [certificate, ...chain].map(({ der }) => certificateText(der)).join('');
  await makeFolder(folder, { 'key.pem': keyText, 'certificate.pem': certificates });
  return { id, fingerprint, certificatePath: certificatePath(folder) };
}

/** The text of an identity's key file, still under its passphrase. */
export async function readKeyText(folder: string): Promise<string> {
  return onFile(keyPath(folder), () => readFile(keyPath(folder), 'utf8'));
}

/** Takes an identity away, whole or not at all: its folder goes by another name first, which no list shows. */
export async function removeFolder(folder: string): Promise<void> {
  const temporary = temporaryName(folder);
  await onFile(folder, async () => {
    await renameOver(folder, temporary);
    await syncFolder(join(folder, '..'));
    await rm(temporary, { recursive: true, force: true });
  });
}

async function makeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const temporary = temporaryName(folder);
  await onFile(folder, async () => {
    try {
      await mkdir(temporary, { mode: 0o700 });
      for (const [name, text] of Object.entries(files)) await writeSynced(join(temporary, name), text);
      await syncFolder(temporary);
      await renameOver(temporary, folder);
      await syncFolder(join(folder, '..'));
    } catch (error) {
      await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
      throw error;
    }
  });
}
