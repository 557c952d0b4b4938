import { parsed } from './parsed';
import { stateV5Schema } from './state-v5';

/**
 * A package can be signed by several, and elsewhere; secrecy reviews, receipts and their findings are kept. Version 5 knew
 * one signature, the agency's, and only its certificate's fingerprint. `old` stays as it is.
 *
 * @throws Failure `state-invalid` with the first path where `old` is no state of version 5.
 */
export function migrateToV6(old: unknown): unknown {
  const { exports, ...others } = parsed(stateV5Schema, old);
  const byId = Object.entries(exports.byId).map(([id, { signer, ...made }]) => [
    id,
    { ...made, signers: [{ role: 'agency', fingerprint: signer, subject: '' }] },
  ]);
  const empty = () => ({ order: [], byId: {} });
  return {
    ...others,
    schema: 6,
    secrecyReviews: empty(),
    exports: { order: exports.order, byId: Object.fromEntries(byId) as unknown },
    receipts: empty(),
    findings: empty(),
  };
}
