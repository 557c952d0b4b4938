import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { Picked } from '../../../../shared/contract/window';
import type { FailureRecord } from '../../../../shared/failure';
import { pageNames } from '../../../../shared/text/window/frame';
import { packageText as text } from '../../../../shared/text/window/package';
import { signText } from '../../../../shared/text/window/package-sign';
import { useDesk, useReplica } from '../../../app/desk-context';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { attempt } from '../../../attempt';
import { FailureNote } from '../../../components/FailureNote';
import { usePassphrases } from '../../../components/passphrase/use-passphrase';
import { call } from '../../../desk';
import { madeFile } from '../../../made-file';
import type { MadePackage } from '../make/Made';
import styles from '../package.module.css';
import { FolderField } from './FolderField';
import { SignerFields } from './SignerFields';
import {
  firstSigner,
  furtherRoles,
  newSigner,
  ownIdentities,
  roleName,
  type SignerDraft,
  type Identity,
} from './signers';

interface SignFormProps {
  readonly version: number;
  readonly identities: readonly Identity[];
  /** Whether every gate is open. */
  readonly open: boolean;
  readonly onMade: (made: MadePackage | null) => void;
}

/** Who signs with identities of this computer, and where the package goes. */
export function SignForm({ version, identities, open, onMade }: SignFormProps) {
  const say = useSay();
  const { go } = useDesk();
  const { workspace, state } = useReplica();
  const { run, tell } = useTasks();
  const [signers, setSigners] = useState(() => [firstSigner(identities, state.agency.code)]);
  const [folder, setFolder] = useState<Picked | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureRecord | null>(null);
  const passphraseOf = usePassphrases();
  const change = (index: number, part: Partial<SignerDraft>) =>
    setSigners((all) => all.map((signer, place) => (place === index ? { ...signer, ...part } : signer)));
  const signing = signers.map((signer, index) => ({
    signer,
    ...passphraseOf(signer.identity, signer.passphrase, (passphrase) => change(index, { passphrase })),
  }));
  const ready = signing.flatMap(({ signer: { role, identity }, secret }) =>
    identity === null || secret === null ? [] : [{ role, identity, secret }],
  );
  const [first] = signers;
  const own = ownIdentities(identities, state.agency.code);
  const isOwn = own.some(({ id }) => id === first?.identity);
  const offered = furtherRoles.filter((role) => !signers.some((signer) => signer.role === role));

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

  async function exportPackage(): Promise<void> {
    const [agency, ...cosigners] = ready;
    if (agency === undefined || folder === null) return;
    setBusy(true);
    setFailure(null);
    onMade(null);
    const request = {
      workspace,
      version,
      identity: agency.identity,
      secret: agency.secret,
      cosigners,
      out: folder.file,
    };
    const done = await run(say(text.exporting, { version }), (options) =>
      // What was refused is told at the form.
      attempt(call('package.export', request, options)),
    );
    setBusy(false);
    if (done === null) return;
    if ('failure' in done) {
      setFailure(done.failure);
      return;
    }
    for (const { used } of signing) await used();
    onMade({ ...done.value, file: await madeFile(folder.file, done.value.path) });
  }

  return (
    <form
      className={styles.signing}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        exportPackage().catch(tell);
      }}
    >
      {signing.map(({ signer, state: passphrase }, index) => (
        <SignerFields
          key={signer.role}
          identities={identities}
          signer={signer}
          onIdentity={(identity) => change(index, { identity })}
          passphrase={passphrase}
          {...(index > 0 ? { onRemove: () => setSigners(signers.toSpliced(index, 1)) } : {})}
        />
      ))}
      {offered.length > 0 && (
        <div className={styles.ways}>
          <span className={styles.muted}>{say(signText.add)}</span>
          {offered.map((role) => (
            <Button key={role} size="small" onClick={() => setSigners([...signers, newSigner(role)])}>
              {roleName(role, say)}
            </Button>
          ))}
        </div>
      )}
      <FolderField folder={folder} onFolder={setFolder} />
      <div className={styles.submit}>
        {failure && <FailureNote failure={failure} />}
        {!open && <p className={styles.muted}>{say(signText.gatesClosed)}</p>}
        <Button
          type="primary"
          htmlType="submit"
          loading={busy}
          disabled={!open || !isOwn || ready.length < signers.length || folder === null}
        >
          {say(text.export)}
        </Button>
        <p className={styles.muted}>{say(text.notUndoable)}</p>
      </div>
    </form>
  );
}
