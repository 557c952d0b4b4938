import { Failure } from '../../../shared/failure';
import { readCertificate, type Certificate } from './certificate';
import { decodePem, encodePem } from './pem';
import { readSmallFile } from '../files';

/** A certificate file longer than this (bytes) is some other file. */
const MOST_BYTES = 1 << 20;
const LABEL = 'CERTIFICATE';
/** First byte of a certificate in DER, as Windows exports it (.cer); never that of PEM text. */
const DER_START = 0x30;

/** A certificate of a file, with the text that stood before it. */
export interface FiledCertificate {
  readonly certificate: Certificate;
  readonly heading: string;
}

/**
 * Reads the certificates of a file: PEM, one or several, or DER, one.
 *
 * @throws Failure `certificate-unreadable` if there is none or one of them is damaged; `file-not-found` and its like.
 */
export async function readCertificateFile(path: string): Promise<FiledCertificate[]> {
  const bytes = await readSmallFile(path, MOST_BYTES);
  try {
    const filed = parseCertificates(bytes ?? new Uint8Array());
    if (filed.length > 0) return filed;
  } catch (cause) {
    throw new Failure('certificate-unreadable', { file: path }, { cause });
  }
  throw new Failure('certificate-unreadable', { file: path });
}

/** The text of a certificate file in PEM. */
export function certificateText(der: Uint8Array, heading = ''): string {
  return encodePem({ label: LABEL, der, heading });
}

function parseCertificates(bytes: Uint8Array): FiledCertificate[] {
  if (bytes[0] === DER_START) return [{ certificate: readCertificate(bytes), heading: '' }];
  return decodePem(Buffer.from(bytes).toString('utf8'))
    .filter(({ label }) => label === LABEL)
    .map(({ der, heading }) => ({ certificate: readCertificate(der), heading }));
}
