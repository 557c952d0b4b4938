import {
  addRevocations,
  addTrusted,
  listRevocations,
  listTrusted,
  loadTrusted,
  readOffer,
  removeRevocations,
  removeTrusted,
} from '../trust';
import type { Handlers } from './context';

export const trustHandlers = {
  async 'trust.read'({ pem }, { home, clock }) {
    return readOffer(home, pem, clock);
  },

  async 'trust.add'({ pem, fingerprint, by }, { home, clock }) {
    return addTrusted({ home, pemPath: pem, compared: fingerprint, by, clock });
  },

  async 'trust.list'(_request, { home }) {
    return { trusted: await listTrusted(home) };
  },

  async 'trust.remove'({ fingerprint }, { home }) {
    await removeTrusted(home, fingerprint);
    return { removed: fingerprint };
  },

  async 'revocation.add'({ file, by }, { home, clock }) {
    return addRevocations({ home, file, by, trusted: await loadTrusted(home), clock });
  },

  async 'revocation.list'(_request, { home }) {
    return { lists: await listRevocations(home) };
  },

  async 'revocation.remove'({ id }, { home }) {
    await removeRevocations(home, id);
    return { removed: id };
  },
} satisfies Partial<Handlers>;
