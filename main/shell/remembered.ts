import type { SafeStorage } from 'electron';
import { z } from 'zod';
import type { PassphraseProtection } from '../../shared/contract/window';
import { Failure } from '../../shared/failure';
import { stored } from './stored';

type Storage = Pick<SafeStorage, 'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync'> &
  // Only Linux has a choice of them.
  Partial<Pick<SafeStorage, 'getSelectedStorageBackend'>>;

/** Passphrases of signing identities that the system keeps for the person who is logged in. Key files stay as they are. */
export interface Remembered {
  /** Whether the system protects what is kept; where it does not, nothing is. */
  protection(): Promise<PassphraseProtection>;
  /** Ids of the identities whose passphrase is kept. */
  identities(): readonly string[];
  /** @throws Failure `passphrase-unprotected` where the system would keep it readable. */
  keep(identity: string, passphrase: string): Promise<void>;
  forget(identity: string): Promise<void>;
  /** @throws Failure `passphrase-not-remembered` */
  open(identity: string): Promise<string>;
}

/** By identity: what the system's storage made of the passphrase, in base64. */
const keptSchema = z.record(z.string(), z.string());

/** Opens the passphrases kept in `file`. */
export async function openRemembered(file: string, storage: Storage): Promise<Remembered> {
  const book = stored(file, keptSchema, {});
  const kept = new Map(Object.entries(await book.read()));
  const write = () => book.write(Object.fromEntries(kept));

  async function protection(): Promise<PassphraseProtection> {
    // Without a keyring, Linux offers a fixed password that anybody can read in Chromium's source.
    if (storage.getSelectedStorageBackend?.() === 'basic_text') return 'basic-text';
    return (await storage.isAsyncEncryptionAvailable()) ? 'protected' : 'unavailable';
  }

  return {
    protection,
    identities: () => [...kept.keys()],
    async keep(identity, passphrase) {
      const found = await protection();
      if (found !== 'protected') throw new Failure('passphrase-unprotected', { why: found });
      kept.set(identity, (await storage.encryptStringAsync(passphrase)).toString('base64'));
      await write();
    },
    async forget(identity) {
      if (kept.delete(identity)) await write();
    },
    async open(identity) {
      const secret = kept.get(identity);
      if (secret === undefined || (await protection()) !== 'protected') {
        throw new Failure('passphrase-not-remembered', { identity });
      }
      try {
        return (await storage.decryptStringAsync(Buffer.from(secret, 'base64'))).result;
      } catch {
        // Another account of the system, or a new keyring: it is of no use any more.
        throw new Failure('passphrase-not-remembered', { identity });
      }
    },
  };
}
