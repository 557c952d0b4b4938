import { Modal } from 'antd';
import { useState } from 'react';
import { signText as text } from '../../../../shared/text/window/package-sign';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { SignerFields } from './SignerFields';
import { areReady, roleName, type SignerDraft, type Identity } from './signers';
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
  const [signer, setSigner] = useState<SignerDraft>({
    role,
    identity: null,
    passphrase: '',
  });
  const [busy, setBusy] = useState(false);

  async function sign(): Promise<void> {
    if (signer.identity === null) return;
    setBusy(true);
    await onAdd({
      role,
      identity: signer.identity,
      passphrase: signer.passphrase,
    });
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
      okButtonProps={{ disabled: !areReady([signer]) }}
    >
      <SignerFields identities={identities} signer={signer} onSigner={setSigner} />
    </Modal>
  );
}
