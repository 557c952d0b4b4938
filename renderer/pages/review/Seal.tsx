import type { PackageVerdict } from '../../../shared/model/package';
import { verdictMeanings, verifyText as text } from '../../../shared/text/window/review-verify';
import { useSay } from '../../app/language';
import { VerdictMark } from '../../components/marks';
import styles from './review.module.css';
import verifyStyles from './verify.module.css';

/** The verdict on a package, large, with what it means and what to do. */
export function Seal({ verdict }: { readonly verdict: PackageVerdict }) {
  const say = useSay();
  const { means, next } = verdictMeanings[verdict];
  return (
    <section className={verifyStyles.verdict} data-verdict={verdict} aria-live="polite">
      <div className={verifyStyles.large}>
        <VerdictMark verdict={verdict} />
      </div>
      <div>
        <p className={styles.means}>{say(means)}</p>
        <p className={styles.means}>
          <strong>{say(text.whatToDo)}</strong> {say(next)}
        </p>
      </div>
    </section>
  );
}
