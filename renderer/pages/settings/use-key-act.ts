import type { Grant, Picked } from '../../../shared/contract/window';
import { pseudonymKeyActs as acts } from '../../../shared/text/window/pseudonym-key';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { ask, call, type CallOptions } from '../../desk';
import type { KeyAct, KeyField, KeyStanding, Typed } from './key-acts';

/** Does what was asked for with the pseudonym key; null where it was given up or failed, which has then been told. */
export function useKeyAct(workspace: Grant) {
  const say = useSay();
  const { run } = useTasks();

  return async (act: KeyAct, typed: Typed, copy: Picked | null): Promise<KeyStanding | null> => {
    const secretOf = (field: KeyField) => ({ passphrase: typed[field] ?? '' });
    const work = await prepare();
    return work && run(say(acts[act].task), work);

    /** Where a file is to be chosen first, it is. */
    async function prepare(): Promise<((options: CallOptions) => Promise<KeyStanding>) | null> {
      const secret = secretOf('secret');
      switch (act) {
        case 'show':
          return (options) => call('key.show', { workspace, secret }, options);
        case 'rotate':
          return (options) =>
            call(
              'key.rotate',
              { workspace, secret, ...(typed.newSecret && { newSecret: secretOf('newSecret') }) },
              options,
            );
        case 'export': {
          const { picked } = await ask('pick', { purpose: 'key-save' });
          const outSecret = secretOf('outSecret');
          return (
            picked && ((options) => call('key.export', { workspace, secret, out: picked.file, outSecret }, options))
          );
        }
        case 'import': {
          if (copy === null) return null;
          const request = {
            workspace,
            file: copy.file,
            fileSecret: secretOf('fileSecret'),
            secret: secretOf('ownSecret'),
          };
          return (options) => call('key.import', request, options);
        }
      }
    }
  };
}
