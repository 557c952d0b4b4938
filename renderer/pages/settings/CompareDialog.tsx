import { Button, Modal } from 'antd';
import { settingsText } from '../../../shared/text/window/settings';
import { formatDate } from '../../app/formats';
import { useSay } from '../../app/language';
import { Facts } from '../../components/Facts';
import { Fingerprint } from '../../components/Fingerprint';
import type { Offer } from './use-trust';

interface CompareDialogProps {
  /** What is to be compared before it is trusted; null: nothing. */
  readonly offer: Offer | null;
  readonly onAgree: () => void;
  readonly onDiffer: () => void;
}

/** Asks to compare a fingerprint by telephone. It cannot be left without an answer; Esc is the careful one. */
export function CompareDialog({ offer, onAgree, onDiffer }: CompareDialogProps) {
  const say = useSay();
  return (
    <Modal
      title={say(settingsText.compareTitle)}
      open={offer !== null}
      closable={false}
      mask={{ closable: false }}
      onCancel={onDiffer}
      footer={[
        <Button key="differs" onClick={onDiffer}>
          {say(settingsText.differs)}
        </Button>,
        <Button key="agrees" type="primary" onClick={onAgree}>
          {say(settingsText.agrees)}
        </Button>,
      ]}
    >
      <p>{say(settingsText.compareHint)}</p>
      {offer && (
        <Facts
          facts={[
            { name: say(settingsText.subject), value: offer.subject },
            {
              name: say(settingsText.validity),
              value: say(settingsText.validityValue, {
                from: formatDate(offer.validFrom),
                through: formatDate(offer.validThrough),
              }),
            },
            { name: say(settingsText.fingerprint), value: <Fingerprint value={offer.fingerprint} /> },
          ]}
        />
      )}
    </Modal>
  );
}
