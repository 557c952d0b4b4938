import { useState } from 'react';
import type { PageSecret } from '../../../shared/contract/window';
import { useTasks } from '../../app/tasks';
import { useAnswer } from '../../app/use-answer';
import { ask } from '../../desk';
import { noPassphrase, type PassphraseDraft } from './draft';

/** What {@link PassphraseField} shows and changes. */
export interface PassphraseState extends PassphraseDraft {
  readonly change: (draft: PassphraseDraft) => void;
  /** Whether the system has it already. */
  readonly isKept: boolean;
  /** Whether the system would protect it; null before that is known. */
  readonly canKeep: boolean | null;
  readonly forget: () => void;
}

/** The passphrase of one signing identity. */
export interface IdentityPassphrase {
  /** Goes into the request beside the identity; null: none yet. */
  readonly secret: PageSecret | null;
  /**
   * To be called after it proved right: keeps it where the person wants that, and forgets what was typed.
   * @param now the identity's id from now on, where the act gave it another
   */
  readonly used: (now?: string) => Promise<void>;
  readonly state: PassphraseState;
}

/** The passphrases of the identities that a form's drafts name: each typed, or kept by the system. */
export function usePassphrases() {
  const { tell } = useTasks();
  const { value, again } = useAnswer(() => ask('remembered', {}));

  return function passphraseOf(
    identity: string | null,
    draft: PassphraseDraft,
    change: (draft: PassphraseDraft) => void,
  ): IdentityPassphrase {
    const { typed, keep } = draft;
    const isKept = identity !== null && (value?.identities.includes(identity) ?? false);

    async function forget(): Promise<void> {
      if (identity === null) return;
      await ask('forget-passphrase', { identity });
      again();
    }

    return {
      secret: isKept ? { remembered: identity } : typed === '' ? null : { passphrase: typed },
      async used(now = identity ?? '') {
        change(noPassphrase);
        if (isKept) {
          // What lies under an id that is no more would never be asked for again.
          if (now !== identity) await forget().catch(tell);
        } else if (keep) {
          await ask('remember-passphrase', { identity: now, passphrase: typed }).catch(tell);
          again();
        }
      },
      state: {
        ...draft,
        change,
        isKept,
        canKeep: value && value.protection === 'protected',
        forget: () => void forget().catch(tell),
      },
    };
  };
}

/** The passphrase of one signing identity, in a form of its own. */
export function usePassphrase(identity: string | null): IdentityPassphrase {
  const [draft, setDraft] = useState(noPassphrase);
  return usePassphrases()(identity, draft, setDraft);
}
