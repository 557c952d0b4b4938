import { Null } from 'asn1js';
import { AlgorithmIdentifier } from 'pkijs';
import type { SignatureAlgorithm } from './algorithms';

/**
 * AlgorithmIdentifier of the signatures that this program writes with an algorithm. RSA's has NULL parameters, the others
 * have none (RFC 4055, 5; RFC 5758, 3.2; GB/T 20518, 5.2.3.3).
 *
 * @throws Error where the registry names no signature of it.
 */
export function signatureIdentifier({ id, signatureOids }: SignatureAlgorithm): AlgorithmIdentifier {
  const [algorithmId] = signatureOids.keys();
  if (algorithmId === undefined) throw new Error('an algorithm without a name');
  return new AlgorithmIdentifier({ algorithmId, ...(id === 'rsa' && { algorithmParams: new Null() }) });
}
