import { Alert, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { treatmentText } from '../../../shared/text/window/treatment';
import { useSay } from '../../app/language';
import styles from './treatment.module.css';

interface KeyDialogProps {
  readonly open: boolean;
  /** Whether there is none on this computer, so that it is made now. */
  readonly isFirst: boolean;
  readonly onCancel: () => void;
  readonly onGive: (passphrase: string) => void;
}

/** Asks for the passphrase of the pseudonym key; on first use twice, with what its loss means. */
export function KeyDialog({ open, isFirst, onCancel, onGive }: KeyDialogProps) {
  const say = useSay();
  return (
    <Modal
      title={say(treatmentText.keyTitle)}
      open={open}
      onCancel={onCancel}
      okText={say(treatmentText.run)}
      cancelText={say(treatmentText.cancel)}
      okButtonProps={{ htmlType: 'submit', form: 'pseudonym-key' }}
      destroyOnHidden
    >
      <KeyForm isFirst={isFirst} onGive={onGive} />
    </Modal>
  );
}

/** Lives only while the dialog is open, and what was typed with it. */
function KeyForm({ isFirst, onGive }: Pick<KeyDialogProps, 'isFirst' | 'onGive'>) {
  const say = useSay();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isTold, setTold] = useState(false);
  const differs = isFirst && again !== passphrase;

  function give(): void {
    setTold(true);
    if (passphrase !== '' && !differs) onGive(passphrase);
  }

  return (
    <Form id="pseudonym-key" layout="vertical" onFinish={give}>
      <p>{say(treatmentText.keyHint)}</p>
      <Form.Item label={say(treatmentText.passphrase)} htmlFor="pseudonym-passphrase">
        <Input.Password
          id="pseudonym-passphrase"
          autoFocus
          autoComplete="off"
          maxLength={1000}
          value={passphrase}
          onChange={({ target }) => setPassphrase(target.value)}
        />
      </Form.Item>
      {isFirst && (
        <>
          <Form.Item
            label={say(treatmentText.passphraseAgain)}
            htmlFor="pseudonym-passphrase-again"
            validateStatus={isTold && differs ? 'error' : ''}
            help={say(isTold && differs ? treatmentText.passphraseDiffers : treatmentText.keyFirst)}
          >
            <Input.Password
              id="pseudonym-passphrase-again"
              autoComplete="off"
              maxLength={1000}
              value={again}
              onChange={({ target }) => setAgain(target.value)}
            />
          </Form.Item>
          <Alert className={styles.keyLoss} type="warning" showIcon title={say(treatmentText.keyLoss)} />
        </>
      )}
    </Form>
  );
}
