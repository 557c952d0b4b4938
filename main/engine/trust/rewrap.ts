import { Failure } from '../../../shared/failure';
import { legalDate, type Clock } from '../../../shared/rules/clock';
import { algorithmOf } from './algorithms';
import { derSetOf, readElement, readLeniently, tags, toDefinite, type Element } from './ber';
import { keyIdentifierOf, readCertificate, type Certificate } from './certificate';
import { surplusOf } from './chain';
import { checkAlgorithms, encodeCms, MOST_CERTIFICATES, signerAmong, type CmsParts } from './cms';
import { equalBytes } from './der';
import { isSoundSigner } from './issuance';
import { oids } from './oids';
import { signatureBytes } from './p7sfile';
import { SignatureRefusal } from './refusal';
import { isDigestOf, isSigned, verifyDetached, type SignerFinding } from './signature';
import { readSignedAttributes } from './signedattributes';
import { isKeyIdentifier, takeApart, takeSignerApart, type SignedDataElements } from './signeddata';

/** Digests that nobody may rely on any more. */
const weakDigests: Readonly<Record<string, string>> = { [oids.md5]: 'MD5', [oids.sha1]: 'SHA-1' };
/** What tools name instead of a signature algorithm: the kind of key. */
const keyOids: readonly string[] = [oids.ecPublicKey, oids.sm2];

/**
 * Takes a signature over `content` that another program made (a USB key's tool), checks it, and writes it in the one
 * encoding of this program: what the signer signed stays as it is, byte for byte; what nobody signed is made anew or left
 * out (attached content, timestamps, certificates that are not of the signer's chain or that nothing at hand vouches for).
 *
 * @param file SignedData in DER, BER, PEM or base64, with signed attributes; RFC 5652 or GB/T 35275.
 * @throws Failure `signature-…`, each saying what to ask of the other program.
 */
export async function rewrapSignature(
  file: Uint8Array,
  content: Uint8Array,
  clock: Clock = () => new Date(),
): Promise<{ p7s: Uint8Array; signer: SignerFinding }> {
  const parts = await partsOf(file, content);
  const p7s = encodeCms({ ...parts, certificates: await chainOf(parts) });
  const { faults, signer } = await verifyDetached(p7s, content, [], clock);
  const { subject, notBefore, notAfter } = parts.signer;
  if (faults.some(({ code }) => code === 'certificate-expired-at-signing')) {
    const params = { subject, from: legalDate(notBefore), through: legalDate(notAfter) };
    throw new Failure('signature-certificate-expired', params);
  }
  // The verifier has the last word: nothing may leave here that a reviewer's copy would refuse.
  const isGood = faults.every(({ code }) => code === 'signer-untrusted' || code.startsWith('chain-'));
  if (!isGood || signer === null) throw new Failure('signature-wrong');
  return { p7s, signer };
}

async function partsOf(file: Uint8Array, content: Uint8Array): Promise<CmsParts> {
  const signedData = open(file);
  if (signedData.attached !== null && !equalBytes(signedData.attached, content)) {
    throw new Failure('signature-of-other-content');
  }
  const [signerInfo, ...others] = signedData.signerInfos;
  if (signerInfo === undefined) throw new Failure('signature-without-signer');
  if (others.length > 0) throw new Failure('signature-several-signers', { count: others.length + 1 });
  const taken = takeSignerApart(signerInfo);
  if (taken.signedAttributes === null) throw new Failure('signature-without-attributes');
  const weak = weakDigests[taken.digestAlgorithm];
  if (weak !== undefined) throw new Failure('signature-digest-weak', { digest: weak });
  const certificates = signedData.certificates.flatMap(readIfCertificate);
  const signer = namedSigner(certificates, taken.sid);
  const asStood = taken.signedAttributes.children.map(toDefinite);
  const { contentType, innerContentType } = signedData;
  const parts: CmsParts = {
    contentType,
    innerContentType,
    certificates,
    signer,
    digestAlgorithm: taken.digestAlgorithm,
    signedAttributes: derSetOf(asStood),
    signatureAlgorithm: taken.signatureAlgorithm,
    signature: taken.signature,
  };
  return checked(withOwnNames(parts), content, asStood);
}

/** The parts, once they are found to be a good signature over `content`. */
async function checked(parts: CmsParts, content: Uint8Array, asStood: readonly Uint8Array[]): Promise<CmsParts> {
  try {
    checkAlgorithms(parts);
    const attributes = readSignedAttributes(readElement(parts.signedAttributes));
    if (!isDigestOf(parts, attributes, content)) throw new Failure('signature-of-other-content');
    if (attributes.contentType !== parts.innerContentType) throw new SignatureRefusal('cms-attribute-invalid');
  } catch (error) {
    if (!(error instanceof SignatureRefusal)) throw error;
    const { signatureAlgorithm: algorithm, digestAlgorithm: digest, signer } = parts;
    if (!error.code.startsWith('cms-algorithm')) throw new Failure('signature-attributes-invalid');
    throw new Failure('signature-algorithm-unsupported', { algorithm, digest, subject: signer.subject });
  }
  if (!(await isSigned(parts))) {
    const unsorted = Uint8Array.from(Buffer.concat([...asStood]));
    const inPlace = derSetOf([unsorted]);
    const isUnsorted = await isSigned({ ...parts, signedAttributes: inPlace });
    throw new Failure(isUnsorted ? 'signature-attributes-unsorted' : 'signature-wrong');
  }
  if (!(await isSoundSigner(parts.signer))) {
    throw new Failure('signature-certificate-unsuitable', { subject: parts.signer.subject });
  }
  return parts;
}

function open(file: Uint8Array): SignedDataElements {
  try {
    const signedData = takeApart(readLeniently(signatureBytes(file)));
    signedData.signerInfos.forEach(takeSignerApart);
    return signedData;
  } catch (cause) {
    throw new Failure('signature-unreadable', {}, { cause });
  }
}

/** What stands outside of what is signed, as this program writes it: names of algorithms, and the lower s. */
function withOwnNames(parts: CmsParts): CmsParts {
  const algorithm = algorithmOf(parts.signer.publicKeyInfo);
  const named = [...(algorithm?.signatureOids ?? [])].find(
    ([, implied]) => implied === null || implied === parts.digestAlgorithm,
  );
  const isKeyOid = keyOids.includes(parts.signatureAlgorithm);
  return {
    ...parts,
    signatureAlgorithm: isKeyOid && named ? named[0] : parts.signatureAlgorithm,
    signature: algorithm?.canonical(parts.signature) ?? parts.signature,
  };
}

/** The signer and those above it as far as each is vouched for: one that is not could be altered unnoticed. */
async function chainOf({ signer, certificates, signedAttributes }: CmsParts): Promise<Certificate[]> {
  const { certificateDigests } = readSignedAttributes(readElement(signedAttributes));
  const named = new Set(certificateDigests.map(({ value }) => Buffer.from(value).toString('hex')));
  let chain = certificates.filter((each) => each !== signer);
  for (;;) {
    const surplus = await surplusOf(signer, chain, [], ({ fingerprint }) => named.has(fingerprint));
    if (surplus.length === 0) return [signer, ...chain].slice(0, MOST_CERTIFICATES);
    chain = chain.filter((each) => !surplus.includes(each));
  }
}

function namedSigner(certificates: readonly Certificate[], sid: Element): Certificate {
  if (isKeyIdentifier(sid)) {
    const signer = certificates.find((each) => equalBytes(keyIdentifierOf(each) ?? new Uint8Array(), sid.content));
    if (signer !== undefined) return signer;
    throw new Failure('signature-without-certificate');
  }
  try {
    return signerAmong(certificates, Buffer.concat(sid.children.map(toDefinite)));
  } catch (cause) {
    throw new Failure('signature-without-certificate', {}, { cause });
  }
}

/** Certificates of other kinds and damaged ones are nobody's here. */
function readIfCertificate({ tag, bytes }: Element): Certificate[] {
  try {
    return tag === tags.sequence ? [readCertificate(bytes)] : [];
  } catch {
    return [];
  }
}
