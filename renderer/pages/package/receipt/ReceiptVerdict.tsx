import { Button } from 'antd';
import type { Response } from '../../../../shared/contract';
import { faultText } from '../../../../shared/text/faults';
import { receiptText as text, receiptVerdicts } from '../../../../shared/text/window/package-receipt';
import { useDesk } from '../../../app/desk-context';
import { useLanguage, useSay } from '../../../app/language';
import { subjectWords } from '../../../app/subject';
import { Fingerprint } from '../../../components/Fingerprint';
import { VerdictMark } from '../../../components/marks';
import styles from '../package.module.css';

interface ReceiptVerdictProps {
  readonly verification: Response<'receipt.read'>['verification'];
}

/** Whether a receipt may be relied on, what is wrong with it, and what to do about a signer who is not trusted yet. */
export function ReceiptVerdict({ verification: { verdict, faults, signers } }: ReceiptVerdictProps) {
  const say = useSay();
  const language = useLanguage();
  const { go } = useDesk();
  const tone = verdict === 'trusted' ? 'good' : verdict === 'untrusted' ? 'warning' : 'bad';
  return (
    <section className={styles.card} data-tone={tone} aria-live="polite">
      <VerdictMark verdict={verdict} />
      <p>{say(receiptVerdicts[verdict])}</p>
      {verdict === 'untrusted' && (
        <>
          <h3 className={styles.subheading}>{say(text.untrustedTitle)}</h3>
          <p>{say(text.untrustedHint)}</p>
          {signers
            .filter(({ trusted }) => !trusted)
            .map(({ subject, fingerprint }) => (
              <div key={fingerprint}>
                {subjectWords(subject)}
                <Fingerprint value={fingerprint} />
              </div>
            ))}
          <Button size="small" className={styles.after} onClick={() => go('settings')}>
            {say(text.toSettings)}
          </Button>
        </>
      )}
      {verdict !== 'untrusted' && faults.length > 0 && (
        <>
          <h3 className={styles.subheading}>{say(text.faults)}</h3>
          <ul className={styles.steps}>
            {faults.map((fault, index) => (
              <li key={index}>
                {faultText(fault, language)} {fault.path !== undefined && <code>{fault.path}</code>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
