import { verifyText as text } from '../../../shared/text/window/review-verify';
import { useSay } from '../../app/language';
import { Mark, VerdictMark } from '../../components/marks';
import { keyOf, type Outcome } from './checks';
import { useVerifySession } from './session';
import styles from './review.module.css';

/** What was verified in this session; one of them is looked at. */
export function CheckList() {
  const say = useSay();
  const { checks, chosen, choose } = useVerifySession();
  return (
    <section className={styles.session}>
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
              <span className={styles.file}>{check.package.name}</span>
              <OutcomeMark outcome={check.outcome} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  const say = useSay();
  switch (outcome.kind) {
    case 'done':
      return <VerdictMark verdict={outcome.verification.verdict} />;
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
