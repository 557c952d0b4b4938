import type { ReactNode } from 'react';
import type { Finding } from '../../../shared/model/finding';
import { findingText as text } from '../../../shared/text/window/review-finding';
import { useSay } from '../../app/language';
import { FindingKindMark, SeverityMark } from '../../components/review-marks';
import findingStyles from './finding.module.css';
import styles from './review.module.css';
import { useAnchorWords } from './use-anchor-words';

interface FindingCardProps {
  readonly finding: Finding;
  /** Acts on it, at the right of its head. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** One finding: what it is about, how much it weighs, and its words. */
export function FindingCard({ finding, actions, children }: FindingCardProps) {
  const say = useSay();
  const wordsOf = useAnchorWords();
  const { anchor, kind, severity, deadline, basis, text: words } = finding;
  const rests = [
    deadline === null ? '' : say(text.deadlineValue, { date: deadline }),
    basis === '' ? '' : say(text.basisValue, { basis }),
  ];
  return (
    <li className={findingStyles.finding}>
      <div className={findingStyles.findingHead}>
        <FindingKindMark kind={kind} />
        <SeverityMark severity={severity} />
        <span className={findingStyles.about}>{wordsOf(anchor)}</span>
        {actions}
      </div>
      <p className={findingStyles.words}>{words}</p>
      <p className={styles.muted}>{rests.filter((part) => part !== '').join(' · ')}</p>
      {children}
    </li>
  );
}
