import { describeKey, exportKey, importKey, rotateKey } from '../trust';
import type { Context, Handlers } from './context';
import { passphraseFileOf, passphraseOf } from './identity';
import { refusePrecious } from './outputs';

/** The key of a workspace's scope, which is its agency: tokens of one agency are the same in all of its tables. */
async function placeOf(workspace: string, { open, home }: Pick<Context, 'open' | 'home'>) {
  const { state } = await open(workspace);
  return { home, scope: state.agency.code };
}

/** Keys are no state of a workspace: nothing of them enters the journal, and none of these can be undone. */
export const keyHandlers = {
  async 'key.show'({ workspace, secret }, context) {
    const place = await placeOf(workspace, context);
    return describeKey(place, secret && (await passphraseOf(secret)));
  },

  async 'key.rotate'({ workspace, secret, newSecret = secret }, context) {
    const place = await placeOf(workspace, context);
    const [passphrase, next] = [await passphraseOf(secret), await passphraseOf(newSecret)];
    return context.inTurn(() => rotateKey(place, passphrase, next));
  },

  async 'key.export'({ workspace, secret, out, outSecret }, context) {
    const place = await placeOf(workspace, context);
    const read = [passphraseFileOf(secret), passphraseFileOf(outSecret)];
    await refusePrecious([out], { home: context.home, read });
    return exportKey(place, await passphraseOf(secret), out, await passphraseOf(outSecret));
  },

  async 'key.import'({ workspace, file, fileSecret, secret }, context) {
    const place = await placeOf(workspace, context);
    const [filePhrase, passphrase] = [await passphraseOf(fileSecret), await passphraseOf(secret)];
    return context.inTurn(() => importKey(place, file, filePhrase, passphrase));
  },
} satisfies Partial<Handlers>;
