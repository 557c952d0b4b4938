import { Button } from 'antd';
import { algorithmNames, certificatesText as text } from '../../../../shared/text/window/certificates';
import { settingsText } from '../../../../shared/text/window/settings';
import { formatDate } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { subjectWords } from '../../../app/subject';
import { Facts } from '../../../components/Facts';
import { Fingerprint } from '../../../components/Fingerprint';
import { Mark } from '../../../components/marks';
import { Section } from '../Section';
import styles from '../settings.module.css';
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
  const { fingerprint, subject, kind, algorithm, validFrom, validThrough, addedAt, addedBy, compared } = certificate;
  const isOver = validThrough < new Date().toISOString();
  const added = addedAt === '' ? '—' : formatDate(addedAt);
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h3>{subjectWords(subject)}</h3>
        <Button danger aria-label={say(settingsText.removeFor, { subject: subjectWords(subject) })} onClick={onRemove}>
          {say(settingsText.remove)}
        </Button>
      </div>
      <Facts
        facts={[
          { name: say(settingsText.subject), value: subject },
          { name: say(text.kind), value: say(kind === 'authority' ? text.authority : text.signer) },
          {
            name: say(settingsText.validity),
            value: (
              <>
                {say(settingsText.validityValue, { from: formatDate(validFrom), through: formatDate(validThrough) })}{' '}
                {isOver && (
                  <Mark tone="warning" glyph="!">
                    {say(text.expired)}
                  </Mark>
                )}
              </>
            ),
          },
          {
            name: say(text.algorithm),
            value: say(algorithm === null ? text.unknownAlgorithm : algorithmNames[algorithm]),
          },
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
          { name: say(settingsText.fingerprint), value: <Fingerprint value={fingerprint} /> },
        ]}
      />
    </article>
  );
}
