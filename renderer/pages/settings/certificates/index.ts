/** Who signs on this computer, whom it trusts, and what was revoked. */
export { Identities } from './Identities';
export { Revocations } from './Revocations';
export { Trusted } from './Trusted';
