import { Alert, Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import type { Picked } from '../../../shared/contract/window';
import type { FailureRecord } from '../../../shared/failure';
import { pageNames } from '../../../shared/text/window/frame';
import { packageText as text } from '../../../shared/text/window/package';
import { useDesk, useReplica } from '../../app/desk-context';
import { formatDate } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { FailureNote } from '../../components/FailureNote';
import { ask } from '../../desk';
import type { Identity } from './identities';
import styles from './package.module.css';

/** What the person gives for signing. */
export interface Signing {
  readonly identity: string;
  readonly passphrase: string;
  readonly folder: Picked;
}

interface SignFormProps {
  readonly identities: readonly Identity[];
  readonly identity: Identity | null;
  readonly onIdentity: (id: string) => void;
  /** Whether every gate that is known is open. */
  readonly open: boolean;
  readonly busy: boolean;
  readonly failure: FailureRecord | null;
  /** @returns whether the package was made; the passphrase is then forgotten. */
  readonly onExport: (signing: Signing) => Promise<boolean>;
}

/** Who signs, with which passphrase, and where the package goes. */
export function SignForm(props: SignFormProps) {
  const { identities, identity, onIdentity, open, busy, failure, onExport } = props;
  const say = useSay();
  const { go } = useDesk();
  const { tell } = useTasks();
  const { agency } = useReplica().state;
  const [passphrase, setPassphrase] = useState('');
  const [folder, setFolder] = useState<Picked | null>(null);
  const ids = { identity: useId(), passphrase: useId(), folder: useId() };

  if (identities.length === 0) {
    return (
      <Alert
        type="info"
        showIcon
        title={say(text.noIdentity)}
        description={say(text.noIdentityHint)}
        action={
          <Button type="primary" onClick={() => go('settings')}>
            {say(text.goTo, { page: say(pageNames.settings) })}
          </Button>
        }
      />
    );
  }

  async function chooseFolder(): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'package-folder' });
    if (picked) setFolder(picked);
  }

  async function submit(): Promise<void> {
    if (identity === null || folder === null) return;
    if (await onExport({ identity: identity.id, passphrase, folder })) setPassphrase('');
  }

  return (
    <form
      className={styles.form}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label htmlFor={ids.identity}>{say(text.identity)}</label>
      <Select
        id={ids.identity}
        value={identity?.id ?? null}
        placeholder={say(text.chooseIdentity)}
        onChange={onIdentity}
        options={identities.map(({ id, name, bodyCodes, validThrough }) => ({
          value: id,
          label: say(bodyCodes.includes(agency.code) ? text.identityOption : text.identityOther, {
            name,
            id,
            date: formatDate(validThrough),
          }),
        }))}
      />
      <label htmlFor={ids.passphrase}>{say(text.passphrase)}</label>
      <Input.Password
        id={ids.passphrase}
        autoComplete="off"
        value={passphrase}
        onChange={(event) => setPassphrase(event.target.value)}
      />
      <span id={ids.folder}>{say(text.folder)}</span>
      <div className={styles.folder}>
        <Button aria-describedby={ids.folder} onClick={() => void chooseFolder().catch(tell)}>
          {say(text.chooseFolder)}
        </Button>
        <span className={styles.muted}>{folder?.name ?? say(text.noFolder)}</span>
      </div>
      <div className={styles.submit}>
        {failure && <FailureNote failure={failure} />}
        <Button
          type="primary"
          htmlType="submit"
          loading={busy}
          disabled={!open || identity === null || passphrase === '' || folder === null}
        >
          {say(text.export)}
        </Button>
        <p className={styles.muted}>{say(text.notUndoable)}</p>
      </div>
    </form>
  );
}
