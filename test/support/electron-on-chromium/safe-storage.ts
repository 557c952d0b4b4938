import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from './app';

/** The keyring of whoever is logged in: a key beside the app's own files. */
function key(): Buffer {
  const file = join(app.getPath('userData'), 'stand-in', 'keyring');
  if (existsSync(file)) return readFileSync(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, randomBytes(32), { mode: 0o600 });
  return readFileSync(file);
}

/** `STAND_IN_STORAGE=basic_text` is a Linux system without a keyring. */
export const safeStorage = {
  isAsyncEncryptionAvailable: () => Promise.resolve(true),
  getSelectedStorageBackend: () => process.env.STAND_IN_STORAGE ?? 'gnome_libsecret',
  encryptStringAsync(text: string): Promise<Buffer> {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key(), iv);
    return Promise.resolve(Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]));
  },
  decryptStringAsync(secret: Buffer): Promise<{ shouldReEncrypt: boolean; result: string }> {
    const decipher = createDecipheriv('aes-256-gcm', key(), secret.subarray(0, 12));
    decipher.setAuthTag(secret.subarray(-16));
    const result = Buffer.concat([decipher.update(secret.subarray(12, -16)), decipher.final()]).toString('utf8');
    return Promise.resolve({ shouldReEncrypt: false, result });
  },
};
