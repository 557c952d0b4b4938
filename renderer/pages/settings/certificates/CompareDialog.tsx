import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { faultText } from '../../../../shared/text/faults';
import { certificatesText as text } from '../../../../shared/text/window/certificates';
import { settingsText } from '../../../../shared/text/window/settings';
import { useOptionalReplica } from '../../../app/desk-context';
import { useLanguage, useSay } from '../../../app/language';
import { CertificateFacts } from './CertificateFacts';
import styles from './certificates.module.css';
import type { Offer } from './use-trust';

interface CompareDialogProps {
  /** What is to be compared before it is trusted. */
  readonly offer: Offer;
  /** @param by who compared it. */
  readonly onAgree: (by: string) => void;
  readonly onDiffer: () => void;
}

/** Asks to compare a fingerprint by telephone. It cannot be left without an answer; Esc is the careful one. */
export function CompareDialog({ offer, onAgree, onDiffer }: CompareDialogProps) {
  const say = useSay();
  const language = useLanguage();
  const actor = useOptionalReplica()?.actor ?? '';
  const [by, setBy] = useState(actor);
  const { subject, kind, issuer, warnings } = offer;
  const oddities = (
    <ul className={styles.oddities}>
      {warnings.map((warning) => (
        <li key={warning.code}>{faultText(warning, language)}</li>
      ))}
    </ul>
  );
  return (
    <Modal
      title={say(settingsText.compareTitle)}
      open
      closable={false}
      mask={{ closable: false }}
      width={600}
      onCancel={onDiffer}
      footer={[
        <Button key="differs" onClick={onDiffer}>
          {say(settingsText.differs)}
        </Button>,
        <Button key="agrees" type="primary" disabled={by.trim() === ''} onClick={() => onAgree(by.trim())}>
          {say(settingsText.agrees)}
        </Button>,
      ]}
    >
      <p>{say(settingsText.compareHint)}</p>
      <CertificateFacts
        certificate={offer}
        more={[
          { name: say(text.kind), value: say(kind === 'authority' ? text.authority : text.signer) },
          ...(issuer === subject ? [] : [{ name: say(text.issuer), value: issuer }]),
          ...(warnings.length === 0 ? [] : [{ name: say(text.oddities), value: oddities }]),
        ]}
      />
      <Form layout="vertical">
        <Form.Item label={say(text.by)} htmlFor="compare-by">
          <Input id="compare-by" maxLength={100} value={by} onChange={({ target }) => setBy(target.value)} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
