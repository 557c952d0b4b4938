import { Failure } from '../../../shared/failure';
import type { SigningKey } from './algorithms';
import { hasIssuer, isSelfIssued, readCertificate, type Certificate } from './certificate';
import { readCertificateFile } from './certificatefile';
import { findIdentity } from './identities';
import { keepIdentity, readKeyText, removeFolder, type MadeIdentity } from './identityfolder';
import { isKeyOf, openIdentityKey } from './identitykey';
import { isSignedBy, isSoundSigner } from './issuance';
import { readForeignKey } from './keyimport';
import { sealSecret } from './secretfile';

/** Authorities that are kept above a signer. */
const MOST_LINKS = 8;

/**
 * Takes a key of another program's over, with its certificate and those of the authorities above it.
 *
 * @param request.file PKCS#12, or a private key in PEM.
 * @param request.pem its certificates, where `file` has none.
 * @param request.filePassphrase the file's own.
 * @param request.passphrase for the key in its new place.
 * @throws Failure as `readForeignKey`; `key-certificate-missing`, `key-certificate-unfit`, `certificate-unreadable`,
 *   `identity-exists`, `passphrase-too-short`.
 */
export async function importIdentity(request: {
  home: string;
  file: string;
  pem?: string | undefined;
  filePassphrase?: string | undefined;
  passphrase: string;
}): Promise<MadeIdentity> {
  const { home, file, pem, filePassphrase, passphrase } = request;
  const { pkcs8, key, certificates } = await readForeignKey(file, filePassphrase);
  const beside = pem === undefined ? [] : await readCertificateFile(pem);
  const all = [...certificates.flatMap(readable), ...beside.map(({ certificate }) => certificate)];
  const { certificate, chain } = await chooseCertificate(key, all, pem ?? file);
  return keepIdentity(home, await sealSecret('ENCRYPTED PRIVATE KEY', pkcs8, passphrase), certificate, chain);
}

/**
 * Gives an identity the certificate that an authority issued for its key. Its id changes with it: the new identity is in
 * place before the old one goes.
 *
 * @throws Failure as `openIdentity`; `certificate-unreadable`, `key-certificate-missing`, `key-certificate-unfit`,
 *   `identity-exists`.
 */
export async function certifyIdentity(request: {
  home: string;
  identity: string;
  passphrase: string;
  pem: string;
}): Promise<MadeIdentity> {
  const { home, identity, passphrase, pem } = request;
  const found = await findIdentity(home, identity);
  const key = await openIdentityKey(found, passphrase);
  const all = (await readCertificateFile(pem)).map(({ certificate }) => certificate);
  const { certificate, chain } = await chooseCertificate(key, all, pem);
  const made = await keepIdentity(home, await readKeyText(found.folder), certificate, chain);
  await removeFolder(found.folder);
  return made;
}

/** The certificate of a file; none if it is damaged, or of a version without extensions, as some old roots are. */
function readable(der: Uint8Array): Certificate[] {
  try {
    return [readCertificate(der)];
  } catch {
    return [];
  }
}

/** The key's own certificate, an authority's before its own and the newest of those, with the authorities above it. */
async function chooseCertificate(key: SigningKey, all: readonly Certificate[], file: string) {
  const own: Certificate[] = [];
  for (const each of all) if (await isKeyOf(key, each)) own.push(each);
  const [certificate] = own.toSorted(
    (one, other) =>
      Number(isSelfIssued(one)) - Number(isSelfIssued(other)) || other.notAfter.getTime() - one.notAfter.getTime(),
  );
  if (certificate === undefined) throw new Failure('key-certificate-missing', { file });
  if (!(await isSoundSigner(certificate))) {
    throw new Failure('key-certificate-unfit', { file, subject: certificate.subject });
  }
  return { certificate, chain: await chainAbove(certificate, all) };
}

/** The authorities from the certificate's issuer on, but a root: who trusts a root has it. */
async function chainAbove(certificate: Certificate, all: readonly Certificate[]): Promise<Certificate[]> {
  const chain: Certificate[] = [];
  for (let last = certificate; chain.length < MOST_LINKS;) {
    const issuers = all.filter((each) => !isSelfIssued(each) && each !== last && hasIssuer(last, each));
    let issuer: Certificate | undefined;
    for (const each of issuers) if (issuer === undefined && (await isSignedBy(last, each))) issuer = each;
    if (issuer === undefined || chain.includes(issuer)) break;
    chain.push(issuer);
    last = issuer;
  }
  return chain;
}
