/**
 * Trust: digests, keys, certificates and signatures. The only room that imports crypto, and that through WebCrypto: Electron
 * has BoringSSL, plain Node has OpenSSL, and both must give the same. ASN.1 is pkijs's; strictness on top of it is ours.
 */
export { createSha256, sha256, sha256File, type Sha256 } from './digest';
export { selfTest } from './selftest';
export { readPassphraseFile } from './passphrase';
export { describeKey, exportKey, importKey, openExistingKey, rotateKey, type KeyFacts, type KeyPlace } from './keyring';
export { openKeyFile, openKeyScope, passingKey, type KeyScope } from './keyscope';
export { createIdentity, listIdentities, type IdentityRecord, type IdentityRequest } from './identities';
export { openIdentity, type Signer } from './signer';
export type { TrustedCertificate } from './chain';
export {
  addTrusted,
  listTrusted,
  loadTrusted,
  readOffer,
  readTrustedPem,
  removeTrusted,
  type CertificateFacts,
  type CertificateOffer,
  type TrustedRecord,
} from './truststore';
export { addRevocations, listRevocations, removeRevocations, type RevocationRecord } from './revocations';
export {
  verifyDetached,
  type SignatureCaution,
  type SignatureFault,
  type SignatureFindings,
  type SignerFinding,
} from './signature';
export { rewrapSignature } from './rewrap';
