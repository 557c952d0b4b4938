import { decodePem } from './pem';

/** First byte of SignedData in DER or BER. */
const SEQUENCE = 0x30;
const labels: readonly string[] = ['PKCS7', 'CMS'];

/** The bytes of SignedData in a file as programs write them: as they are, in PEM, or in base64 without more. */
export function signatureBytes(file: Uint8Array): Uint8Array {
  if (file[0] === SEQUENCE) return file;
  const text = Buffer.from(file).toString('latin1').trim();
  const block = decodePem(`${text}\n`).find(({ label }) => labels.includes(label));
  return block?.der ?? new Uint8Array(Buffer.from(text, 'base64'));
}
