import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { Picked, Purpose } from '../../../../shared/contract/window';
import { certificatesText as text } from '../../../../shared/text/window/certificates';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { SideDrawer } from '../../../components/SideDrawer';
import { ask, call } from '../../../desk';
import { Kept } from './Kept';
import { isRepeated, NewPassphrase, noPassphrase } from './NewPassphrase';
import styles from './certificates.module.css';

/** Takes over a signing identity that an authority or another program made. */
export function ImportDrawer({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const say = useSay();
  const [fingerprint, setFingerprint] = useState<string | null>(null);
  return (
    <SideDrawer
      title={say(text.importTitle)}
      open={open}
      onClose={() => {
        setFingerprint(null);
        onClose();
      }}
    >
      {fingerprint === null ? <ImportForm onMade={setFingerprint} /> : <Kept fingerprint={fingerprint} />}
    </SideDrawer>
  );
}

function ImportForm({ onMade }: { readonly onMade: (fingerprint: string) => void }) {
  const { run } = useTasks();
  const say = useSay();
  const [file, setFile] = useState<Picked | null>(null);
  const [certificate, setCertificate] = useState<Picked | null>(null);
  const [old, setOld] = useState('');
  const [secret, setSecret] = useState(noPassphrase);
  const [isMaking, setMaking] = useState(false);

  async function make(picked: Picked): Promise<void> {
    setMaking(true);
    const made = await run(say(text.importing), () =>
      call('identity.import', {
        file: picked.file,
        ...(certificate && { pem: certificate.file }),
        ...(old !== '' && { fileSecret: { passphrase: old } }),
        secret: { passphrase: secret.passphrase },
      }),
    );
    setMaking(false);
    if (made !== null) onMade(made.fingerprint);
  }

  return (
    <Form layout="vertical" onFinish={() => void (file !== null && isRepeated(secret) && !isMaking && make(file))}>
      <p className={styles.hint}>{say(text.importHint)}</p>
      <PickField label={say(text.keyFile)} purpose="identity-open" picked={file} onPick={setFile} />
      <PickField label={say(text.certificateFile)} purpose="certificate" picked={certificate} onPick={setCertificate} />
      <Form.Item label={say(text.filePassphrase)} htmlFor="import-old" extra={say(text.filePassphraseHint)}>
        <Input.Password
          id="import-old"
          autoComplete="off"
          maxLength={1000}
          value={old}
          onChange={({ target }) => setOld(target.value)}
        />
      </Form.Item>
      <NewPassphrase id="import" label={say(text.newPassphrase)} value={secret} onChange={setSecret} />
      <Button type="primary" htmlType="submit" disabled={file === null || !isRepeated(secret)} loading={isMaking} block>
        {say(text.importTitle)}
      </Button>
    </Form>
  );
}

interface PickFieldProps {
  readonly label: string;
  readonly purpose: Purpose;
  readonly picked: Picked | null;
  readonly onPick: (picked: Picked) => void;
}

function PickField({ label, purpose, picked, onPick }: PickFieldProps) {
  const say = useSay();
  const { tell } = useTasks();
  const id = `import-${purpose}`;
  return (
    <Form.Item label={label} htmlFor={id}>
      <div className={styles.pick}>
        <Button
          id={id}
          onClick={() => {
            ask('pick', { purpose })
              .then((answer) => answer.picked && onPick(answer.picked))
              .catch(tell);
          }}
        >
          {say(text.choose)}
        </Button>
        <span className={styles.file}>{picked?.name ?? say(text.noFile)}</span>
      </div>
    </Form.Item>
  );
}
