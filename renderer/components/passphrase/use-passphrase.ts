import { useState } from 'react';
import type { PageSecret } from '../../../shared/contract/window';
import { useTasks } from '../../app/tasks';
import { useAnswer } from '../../app/use-answer';
import { ask } from '../../desk';

/** What {@link PassphraseField} shows and changes. */
export interface PassphraseState {
  readonly typed: string;
  readonly type: (passphrase: string) => void;
  /** Whether the system has it already. */
  readonly isKept: boolean;
  /** Whether the system would protect it; null before that is known. */
  readonly canKeep: boolean | null;
  readonly keep: boolean;
  readonly setKeep: (keep: boolean) => void;
  readonly forget: () => void;
}

/**
 * The passphrase of a signing identity: typed, or kept by the system. `secret` goes into the request beside that
 * `identity`; null: none yet. After it proved right `used` keeps it where the person wants that, and forgets what was
 * typed.
 */
export function usePassphrase(identity: string | null) {
  const { tell } = useTasks();
  const { value, again } = useAnswer(() => ask('remembered', {}));
  const [typed, type] = useState('');
  const [keep, setKeep] = useState(false);
  const isKept = identity !== null && (value?.identities.includes(identity) ?? false);
  const state: PassphraseState = {
    typed,
    type,
    isKept,
    canKeep: value && value.protection === 'protected',
    keep,
    setKeep,
    forget() {
      if (identity !== null) ask('forget-passphrase', { identity }).then(again, tell);
    },
  };
  const secret: PageSecret | null = isKept ? { remembered: identity } : typed === '' ? null : { passphrase: typed };

  async function used(): Promise<void> {
    type('');
    if (!keep || isKept || identity === null) return;
    await ask('remember-passphrase', { identity, passphrase: typed }).catch(tell);
    again();
  }
  return { secret, used, state };
}
