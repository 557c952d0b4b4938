import type { Response } from '../../../../shared/contract';
import { agencyRole } from '../../../../shared/model/package';
import type { Text } from '../../../../shared/text/language';
import { signerRoleNames } from '../../../../shared/text/window/package-sign';
import { noPassphrase, type PassphraseDraft } from '../../../components/passphrase/draft';

/** A signing identity of this computer. */
export type Identity = Response<'identity.list'>['identities'][number];

/** Who signs beside the agency, in the order in which they are offered. */
export const furtherRoles = ['clerk', 'head'] as const;

/** One signature to be made here: as what, by which identity, with which passphrase. */
export interface SignerDraft {
  readonly role: string;
  readonly identity: string | null;
  readonly passphrase: PassphraseDraft;
}

/** The agency's own identities: those that may sign for its code. */
export function ownIdentities(identities: readonly Identity[], code: string): Identity[] {
  return identities.filter(({ bodyCodes }) => bodyCodes.includes(code));
}

/** A signer as the form starts. */
export function newSigner(role: string, identity: string | null = null): SignerDraft {
  return { role, identity, passphrase: noPassphrase };
}

/** The first signer as the form starts: where there is no choice of identity, none is asked for. */
export function firstSigner(identities: readonly Identity[], code: string): SignerDraft {
  const own = ownIdentities(identities, code);
  return newSigner(agencyRole, own.length === 1 ? (own[0]?.id ?? null) : null);
}

/** What a role is called; one that this program does not know, by its id. */
export function roleName(role: string, say: (text: Text) => string): string {
  const known = Object.hasOwn(signerRoleNames, role) ? signerRoleNames[role] : undefined;
  return known === undefined ? role : say(known);
}
