import type { Secret } from '../../../shared/contract/common';
import { createIdentity, listIdentities, readPassphraseFile } from '../trust';
import type { Handlers } from './context';

/** The passphrase that a request carries, or the one in the file that it names. */
export async function passphraseOf(secret: Secret): Promise<string> {
  return 'passphrase' in secret ? secret.passphrase : readPassphraseFile(secret.passphraseFile);
}

/** The file that a request names for its passphrase, if it does. */
export function passphraseFileOf(secret: Secret | undefined): string | undefined {
  return secret !== undefined && 'passphraseFile' in secret ? secret.passphraseFile : undefined;
}

export const identityHandlers = {
  async 'identity.create'({ name, agency, code, secret }, { home, clock }) {
    return createIdentity({
      home,
      name,
      agency: { name: agency, code },
      passphrase: await passphraseOf(secret),
      clock,
    });
  },

  async 'identity.list'(_request, { home }) {
    return { identities: await listIdentities(home) };
  },
} satisfies Partial<Handlers>;
