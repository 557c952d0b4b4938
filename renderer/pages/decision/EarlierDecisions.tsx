import type { Decision } from '../../../shared/model/decision';
import { earlierText } from '../../../shared/text/window/decision-law';
import { formatMinute } from '../../app/formats';
import { useSay } from '../../app/language';
import { TypeMark } from '../../components/marks';
import styles from './law.module.css';
import sections from './questions.module.css';

/** The opening types that a resource had, the one in force first: who decided, when and why. */
export function EarlierDecisions({ decision }: { readonly decision: Decision }) {
  const say = useSay();
  if (decision.earlier.length === 0) return null;
  const all = [...decision.earlier, { ...decision, type: decision.outcome.type }].reverse();
  return (
    <section aria-label={say(earlierText.title)}>
      <div className={sections.sectionHead}>
        <h3>{say(earlierText.title)}</h3>
        <span className={styles.muted}>{say(earlierText.hint)}</span>
      </div>
      <ol className={styles.earlier} reversed>
        {all.map(({ type, decidedAt, decidedBy, why }, index) => (
          <li key={decidedAt} aria-current={index === 0 ? 'true' : undefined}>
            <TypeMark type={type} />
            <span>
              {formatMinute(decidedAt)}
              {decidedBy !== '' && ` · ${decidedBy}`}
            </span>
            <p>{why === '' ? say(index === all.length - 1 ? earlierText.first : earlierText.noWhy) : why}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
