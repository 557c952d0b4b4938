import { Button } from 'antd';
import type { Response } from '../../../shared/contract';
import { faultText } from '../../../shared/text/faults';
import { historyVerifyText as text } from '../../../shared/text/window/history';
import { formatCount } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { Mark } from '../../components/marks';
import styles from './history.module.css';

/** What came of a verification, and when it was made. */
export interface Verification {
  readonly result: Response<'journal.verify'>;
  /** As it is read in Beijing. */
  readonly time: string;
}

interface VerifiedProps {
  readonly verification: Verification;
  readonly onClose: () => void;
}

/** Whether the journal is intact, told in place: its length and head, or each fault with its line. */
export function Verified({ verification, onClose }: VerifiedProps) {
  const say = useSay();
  const { result, time } = verification;
  const { ok, entries, faults, head } = result;
  // Damage that a person has taken note of, and nothing else.
  const isNoted = ok && faults.length > 0;
  const figures = { count: formatCount(entries), faults: formatCount(faults.length), time };
  return (
    <section className={styles.verified} data-ok={ok} role="status" aria-label={say(text.title)}>
      <div className={styles.verdict}>
        <strong>
          <Mark tone={ok ? 'good' : 'bad'} glyph={ok ? '✓' : '✕'}>
            {say(ok ? (isNoted ? text.noted : text.intact) : text.damaged)}
          </Mark>
        </strong>
        <span className={styles.figures}>
          {say(ok ? (isNoted ? text.notedHint : text.intactHint) : text.damagedHint, figures)}
        </span>
        <Button size="small" onClick={onClose}>
          {say(text.close)}
        </Button>
      </div>
      {faults.length > 0 && <Faults faults={faults} />}
      {ok && (
        <p className={styles.head}>
          {say(text.head)} <code className={styles.code}>{head.hash}</code>
          <br />
          <span className={styles.muted}>{say(text.headHint)}</span>
        </p>
      )}
    </section>
  );
}

function Faults({ faults }: { readonly faults: Response<'journal.verify'>['faults'] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    // Long lists scroll in it, and arrow keys must reach it.
    <div className={styles.faults} tabIndex={0} role="region" aria-label={say(text.fault)}>
      <table className={styles.changes}>
        <thead>
          <tr>
            <th scope="col">{say(text.line)}</th>
            <th scope="col">{say(text.fault)}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault, index) => (
            <tr key={index}>
              <td>{formatCount(lineOf(fault))}</td>
              <td>{faultText(fault, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function lineOf(fault: object): number {
  return 'line' in fault && typeof fault.line === 'number' ? fault.line : 0;
}
