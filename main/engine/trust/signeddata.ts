import { is, octetsIn, oidIn, tags, type Element } from './ber';
import { demand } from './refusal';

/** The parts of one SignerInfo (RFC 5652, 5.3), as they stand there. */
export interface SignerInfoElements {
  readonly version: Element;
  /** IssuerAndSerialNumber, or SubjectKeyIdentifier under `[0]`. */
  readonly sid: Element;
  readonly digestAlgorithm: string;
  readonly signedAttributes: Element | null;
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
  readonly hasUnsignedAttributes: boolean;
}

/** The parts of a ContentInfo that holds SignedData (RFC 5652, 3 and 5.1), as they stand there. */
export interface SignedDataElements {
  readonly contentType: string;
  readonly version: Element;
  readonly innerContentType: string;
  /** The content where the signature carries it along. */
  readonly attached: Uint8Array | null;
  readonly certificates: readonly Element[];
  readonly hasRevocations: boolean;
  readonly signerInfos: readonly Element[];
}

const KEY_IDENTIFIER = 0x80;

/**
 * Takes SignedData apart without judging what its parts say.
 *
 * @throws SignatureRefusal `cms-malformed` if it is not made of these parts.
 */
export function takeApart(root: Element): SignedDataElements {
  const [contentType, wrapped, ...more] = sequence(root);
  demand(is(contentType, tags.oid) && is(wrapped, tags.context0) && more.length === 0, 'cms-malformed');
  const [version, digests, content, ...rest] = sequence(
    wrapped.children.length === 1 ? wrapped.children[0] : undefined,
  );
  demand(is(version, tags.integer) && is(digests, tags.set), 'cms-malformed');
  const [innerType, attached, ...others] = sequence(content);
  demand(is(innerType, tags.oid) && others.length === 0, 'cms-malformed');
  const certificates = is(rest[0], tags.context0) ? rest.shift() : undefined;
  const revocations = is(rest[0], tags.context1) ? rest.shift() : undefined;
  const [signerInfos, ...last] = rest;
  demand(is(signerInfos, tags.set) && last.length === 0, 'cms-malformed');
  return {
    contentType: oidIn(contentType),
    version,
    innerContentType: oidIn(innerType),
    attached: attached === undefined ? null : attachedOctets(attached),
    certificates: certificates?.children ?? [],
    hasRevocations: revocations !== undefined,
    signerInfos: signerInfos.children,
  };
}

/** @throws SignatureRefusal `cms-malformed` if it is not made of these parts. */
export function takeSignerApart(signerInfo: Element): SignerInfoElements {
  const [version, sid, digestAlgorithm, ...rest] = sequence(signerInfo);
  demand(is(version, tags.integer) && (is(sid, tags.sequence) || is(sid, KEY_IDENTIFIER)), 'cms-malformed');
  const signedAttributes = is(rest[0], tags.context0) ? rest.shift() : undefined;
  const [signatureAlgorithm, signature, ...more] = rest;
  const unsigned = is(more[0], tags.context1) ? more.shift() : undefined;
  demand(signature !== undefined && more.length === 0, 'cms-malformed');
  return {
    version,
    sid,
    digestAlgorithm: algorithmIn(digestAlgorithm),
    signedAttributes: signedAttributes ?? null,
    signatureAlgorithm: algorithmIn(signatureAlgorithm),
    signature: octetsIn(signature),
    hasUnsignedAttributes: unsigned !== undefined,
  };
}

/** Whether the signer is named by the key's identifier rather than by issuer and number. */
export function isKeyIdentifier(sid: Element): boolean {
  return sid.tag === KEY_IDENTIFIER;
}

/** The number of an AlgorithmIdentifier; what parameters it has shows when it is written again. */
function algorithmIn(element: Element | undefined): string {
  const [algorithm] = sequence(element);
  demand(is(algorithm, tags.oid), 'cms-malformed');
  return oidIn(algorithm);
}

function attachedOctets(element: Element): Uint8Array {
  demand(is(element, tags.context0) && element.children.length === 1, 'cms-malformed');
  return octetsIn(element.children[0]);
}

function sequence(element: Element | undefined): Element[] {
  demand(is(element, tags.sequence), 'cms-malformed');
  return [...element.children];
}
