import type { Secret } from '../../../shared/contract/common';
import {
  certifyIdentity,
  createIdentity,
  importIdentity,
  listIdentities,
  readPassphraseFile,
  removeIdentity,
  requestCertificate,
  signFile,
} from '../trust';
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
  async 'identity.create'({ name, agency, code, secret, algorithm }, { home, clock }) {
    return createIdentity({
      home,
      name,
      agency: { name: agency, code },
      passphrase: await passphraseOf(secret),
      algorithm,
      clock,
    });
  },

  async 'identity.list'(_request, { home }) {
    return { identities: await listIdentities(home) };
  },

  async 'identity.import'({ file, pem, fileSecret, secret }, { home }) {
    const filePassphrase = fileSecret && (await passphraseOf(fileSecret));
    return importIdentity({ home, file, pem, filePassphrase, passphrase: await passphraseOf(secret) });
  },

  async 'identity.request'({ identity, secret, out }, { home }) {
    return requestCertificate({ home, identity, passphrase: await passphraseOf(secret), out });
  },

  async 'identity.certify'({ identity, secret, pem }, { home }) {
    return certifyIdentity({ home, identity, passphrase: await passphraseOf(secret), pem });
  },

  async 'identity.remove'({ identity, fingerprint }, { home }) {
    await removeIdentity(home, identity, fingerprint);
    return { removed: fingerprint };
  },

  async 'signature.make'({ file, identity, secret, out }, { home, clock }) {
    return signFile({ home, file, identity, passphrase: await passphraseOf(secret), out, clock });
  },
} satisfies Partial<Handlers>;
