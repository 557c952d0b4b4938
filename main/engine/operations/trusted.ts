import { loadTrusted, readTrustedPem, type TrustedCertificate } from '../trust';

/** Certificates that are relied on: those of the trust store, and those of the files that a request names. */
export async function trustedBy(home: string, files: readonly string[]): Promise<TrustedCertificate[]> {
  return [...(await loadTrusted(home)), ...(await Promise.all(files.map(readTrustedPem))).flat()];
}
