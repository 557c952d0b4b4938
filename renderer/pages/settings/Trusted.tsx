import { Button } from 'antd';
import { settingsText } from '../../../shared/text/window/settings';
import { formatDate } from '../../app/formats';
import { useSay } from '../../app/language';
import { subjectWords } from '../../app/subject';
import { Facts } from '../../components/Facts';
import { Fingerprint } from '../../components/Fingerprint';
import { CompareDialog } from './CompareDialog';
import { Section } from './Section';
import styles from './settings.module.css';
import { useTrust } from './use-trust';

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
      {trusted?.map((certificate) => {
        const { fingerprint, subject, addedAt } = certificate;
        return (
          <article key={fingerprint} className={styles.card}>
            <div className={styles.head}>
              <h3>{subjectWords(subject)}</h3>
              <Button
                danger
                aria-label={say(settingsText.removeFor, { subject: subjectWords(subject) })}
                onClick={() => {
                  remove(certificate);
                }}
              >
                {say(settingsText.remove)}
              </Button>
            </div>
            <Facts
              facts={[
                { name: say(settingsText.subject), value: subject },
                { name: say(settingsText.added), value: addedAt === '' ? '—' : formatDate(addedAt) },
                { name: say(settingsText.fingerprint), value: <Fingerprint value={fingerprint} /> },
              ]}
            />
          </article>
        );
      })}
      <CompareDialog offer={offer} onAgree={agree} onDiffer={differ} />
    </Section>
  );
}
