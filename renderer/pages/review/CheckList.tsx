import { verifyText as text } from '../../../shared/text/window/review-verify';
import { useSay } from '../../app/language';
import { Mark, VerdictMark } from '../../components/marks';
import { keyOf, type Outcome } from './checks';
import { KeptList } from './KeptList';
import styles from './review.module.css';
import { useReviewSession } from './session';
import type { Kept } from './use-kept';

interface CheckListProps {
  readonly kept: Kept;
  /** Lets the person choose a package. */
  readonly onChoose: () => void;
}

/** What was opened in this session, one of which is looked at, and the reviews that are kept besides. */
export function CheckList({ kept, onChoose }: CheckListProps) {
  const say = useSay();
  const { checks, chosen, choose } = useReviewSession();
  return (
    <div className={styles.session}>
      {checks.length > 0 && (
        <section>
          <h2 className={styles.heading}>{say(text.session)}</h2>
          <ul className={styles.checks}>
            {checks.map((check) => (
              <li key={keyOf(check)}>
                <button
                  type="button"
                  className={styles.check}
                  aria-pressed={check === chosen}
                  onClick={() => choose(check)}
                >
                  <span className={styles.file} title={check.package.name}>
                    {check.package.name}
                  </span>
                  <OutcomeMark outcome={check.outcome} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {kept.reviews.length > 0 && <KeptList kept={kept} onChoose={onChoose} />}
    </div>
  );
}

function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  const say = useSay();
  switch (outcome.kind) {
    case 'done':
      return <VerdictMark verdict={outcome.opened.verification.verdict} />;
    case 'running':
      return (
        <Mark tone="plain" glyph="◌">
          {say(text.running)}
        </Mark>
      );
    case 'failed':
      return (
        <Mark tone="warning" glyph="!">
          {say(text.failed)}
        </Mark>
      );
  }
}
