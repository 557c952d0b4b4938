import { App, Button, Form } from 'antd';
import { useState } from 'react';
import { certificatesText as text } from '../../../../shared/text/window/certificates';
import { passphraseText } from '../../../../shared/text/window/passphrase';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { PassphraseField } from '../../../components/passphrase/PassphraseField';
import { usePassphrase } from '../../../components/passphrase/use-passphrase';
import { SideDrawer } from '../../../components/SideDrawer';
import { ask, call } from '../../../desk';
import styles from './certificates.module.css';
import type { Identity } from './identity';

/** Asking an authority for a certificate, and taking it over once it has come. */
export type CertificateAct = 'request' | 'certify';

interface CertificateDrawerProps {
  readonly act: CertificateAct;
  readonly identity: Identity;
  readonly onClose: () => void;
}

/** Says what an act means for an identity, asks for its passphrase and the file, and does it. */
export function CertificateDrawer({ act, identity, onClose }: CertificateDrawerProps) {
  const say = useSay();
  const { message } = App.useApp();
  const { run, tell } = useTasks();
  const { secret, used, state } = usePassphrase(identity.id);
  const [isBusy, setBusy] = useState(false);
  const words = {
    request: { title: text.requestTitle, hint: text.requestHint, submit: text.requestSave },
    certify: { title: text.certifyTitle, hint: text.certifyHint, submit: text.certifyPick },
  }[act];

  async function perform(): Promise<void> {
    if (secret === null) return;
    const purpose = act === 'request' ? 'request-save' : 'certificate';
    const { picked } = await ask('pick', { purpose, name: identity.name });
    if (picked === null) return;
    setBusy(true);
    const { id } = identity;
    const done =
      act === 'request'
        ? await run(say(text.requesting), () => call('identity.request', { identity: id, secret, out: picked.file }))
        : await run(say(text.certifying), () => call('identity.certify', { identity: id, secret, pem: picked.file }));
    setBusy(false);
    if (done === null) return;
    await used('id' in done ? done.id : id);
    void message.success(say(act === 'request' ? text.requested : text.certified));
    onClose();
  }

  return (
    <SideDrawer title={say(words.title, { name: identity.name })} open onClose={onClose}>
      <Form layout="vertical" onFinish={() => void perform().catch(tell)}>
        <p className={styles.hint}>{say(words.hint)}</p>
        <Form.Item label={say(passphraseText.label)} htmlFor="certificate-passphrase">
          <PassphraseField id="certificate-passphrase" state={state} />
        </Form.Item>
        <Button type="primary" htmlType="submit" disabled={secret === null} loading={isBusy} block>
          {say(words.submit)}
        </Button>
      </Form>
    </SideDrawer>
  );
}
