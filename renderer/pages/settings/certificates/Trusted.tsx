import { Button } from 'antd';
import { certificatesText as text } from '../../../../shared/text/window/certificates';
import { settingsText } from '../../../../shared/text/window/settings';
import { formatDate } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { subjectWords } from '../../../app/subject';
import { Mark } from '../../../components/marks';
import { Section } from '../Section';
import styles from '../settings.module.css';
import { CertificateFacts } from './CertificateFacts';
import { CompareDialog } from './CompareDialog';
import { useTrust, type TrustedCertificate } from './use-trust';

/** The certificates whose signatures count here. */
export function Trusted() {
  const say = useSay();
  const { trusted, offer, pick, agree, differ, remove } = useTrust();
  return (
    <Section
      title={say(settingsText.trusted)}
      hint={say(settingsText.trustedHint)}
      action={<Button onClick={pick}>{say(settingsText.addTrusted)}</Button>}
    >
      {trusted?.length === 0 && <p className={styles.none}>{say(settingsText.noTrusted)}</p>}
      {trusted?.map((certificate) => (
        <TrustedCard key={certificate.fingerprint} certificate={certificate} onRemove={() => remove(certificate)} />
      ))}
      {offer && <CompareDialog key={offer.fingerprint} offer={offer} onAgree={agree} onDiffer={differ} />}
    </Section>
  );
}

interface TrustedCardProps {
  readonly certificate: TrustedCertificate;
  readonly onRemove: () => void;
}

function TrustedCard({ certificate, onRemove }: TrustedCardProps) {
  const say = useSay();
  const { subject, kind, addedAt, addedBy, compared } = certificate;
  const added = addedAt === '' ? '—' : formatDate(addedAt);
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h3>{subjectWords(subject)}</h3>
        <Button danger aria-label={say(settingsText.removeFor, { subject: subjectWords(subject) })} onClick={onRemove}>
          {say(settingsText.remove)}
        </Button>
      </div>
      <CertificateFacts
        certificate={certificate}
        more={[
          { name: say(text.kind), value: say(kind === 'authority' ? text.authority : text.signer) },
          {
            name: say(settingsText.added),
            value: (
              <>
                {addedBy === '' ? added : say(text.addedBy, { date: added, by: addedBy })}{' '}
                <Mark tone={compared ? 'good' : 'plain'} glyph={compared ? '✓' : '–'}>
                  {say(compared ? text.compared : text.notCompared)}
                </Mark>
              </>
            ),
          },
        ]}
      />
    </article>
  );
}
