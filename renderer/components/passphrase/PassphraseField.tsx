import { Button, Checkbox, Input } from 'antd';
import { passphraseText as text } from '../../../shared/text/window/passphrase';
import { useSay } from '../../app/language';
import styles from './passphrase.module.css';
import type { PassphraseState } from './use-passphrase';

interface PassphraseFieldProps {
  /** Of the input, for its label. */
  readonly id: string;
  readonly state: PassphraseState;
}

/** Where a signing passphrase is typed, or where it is said that the system has it. */
export function PassphraseField({ id, state }: PassphraseFieldProps) {
  const say = useSay();
  const { typed, keep, change, isKept, canKeep, forget } = state;
  if (isKept) {
    return (
      <div className={styles.kept}>
        <span id={id}>{say(text.remembered)}</span>
        <Button size="small" onClick={forget}>
          {say(text.forget)}
        </Button>
      </div>
    );
  }
  return (
    <div>
      <Input.Password
        id={id}
        autoComplete="off"
        maxLength={1000}
        value={typed}
        onChange={({ target }) => change({ typed: target.value, keep })}
      />
      {canKeep === true && (
        <Checkbox
          className={styles.keep ?? ''}
          checked={keep}
          onChange={({ target }) => change({ typed, keep: target.checked })}
        >
          {say(text.remember)}
          <span className={styles.hint}>{say(text.rememberHint)}</span>
        </Checkbox>
      )}
      {canKeep === false && <p className={styles.hint}>{say(text.unprotected)}</p>}
    </div>
  );
}
