import { Modal } from 'antd';
import { useState } from 'react';
import { signText as text } from '../../../../shared/text/window/package-sign';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { usePassphrase } from '../../../components/passphrase/use-passphrase';
import { SignerFields } from './SignerFields';
import { newSigner, roleName, type Identity } from './signers';
import type { Signature } from './use-add-signature';

interface SignDialogProps {
  readonly role: string;
  readonly identities: readonly Identity[];
  readonly onAdd: (signature: Signature) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Gives a waiting package one signature by an identity of this computer. What is refused is told at the package. */
export function SignDialog({ role, identities, onAdd, onClose }: SignDialogProps) {
  const say = useSay();
  const { tell } = useTasks();
  const [identity, setIdentity] = useState<string | null>(null);
  const { secret, used, state: passphrase } = usePassphrase(identity);
  const [busy, setBusy] = useState(false);

  async function sign(): Promise<void> {
    if (identity === null || secret === null) return;
    setBusy(true);
    if (await onAdd({ role, identity, secret })) await used();
    onClose();
  }

  return (
    <Modal
      open
      width={640}
      title={say(text.signTitle, { role: roleName(role, say) })}
      onCancel={onClose}
      onOk={() => void sign().catch(tell)}
      okText={say(text.sign)}
      cancelText={say(text.cancel)}
      confirmLoading={busy}
      okButtonProps={{ disabled: identity === null || secret === null }}
    >
      <SignerFields
        identities={identities}
        signer={newSigner(role, identity)}
        onIdentity={setIdentity}
        passphrase={passphrase}
      />
    </Modal>
  );
}
