import { hash } from 'node:crypto';
import { sm3 } from 'sm-crypto-v2';
import type { Digest } from './algorithm';

/** FIPS 180-4. */
export const sha256Bytes: Digest = (bytes) => hash('sha256', bytes, 'buffer');
export const sha384Bytes: Digest = (bytes) => hash('sha384', bytes, 'buffer');
export const sha512Bytes: Digest = (bytes) => hash('sha512', bytes, 'buffer');

/** GB/T 32905. Electron's BoringSSL has none, so it is JavaScript: about a hundred times slower than SHA-256. */
export const sm3Bytes: Digest = (bytes) => Buffer.from(sm3(bytes), 'hex');
