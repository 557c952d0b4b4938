import { Input, Segmented } from 'antd';
import { useState } from 'react';
import type { FindingTask } from '../../../shared/model/finding';
import { answerNames } from '../../../shared/text/review-terms';
import { findingText as text } from '../../../shared/text/window/review-finding';
import { formatCount, formatMinute } from '../../app/formats';
import { useSay } from '../../app/language';
import { FindingCard } from './FindingCard';
import findingStyles from './finding.module.css';
import styles from './review.module.css';
import { useReviewing } from './reviewing';

type Settled = 'resolved' | 'unresolved' | 'open';

/** Findings of earlier receipts with the agency's answers, each to be settled as resolved or not. */
export function EarlierFindings({ findings }: { readonly findings: readonly FindingTask[] }) {
  const say = useSay();
  if (findings.length === 0) return null;
  return (
    <section>
      <h3 className={styles.part}>{say(text.earlier, { count: formatCount(findings.length) })}</h3>
      <ul className={findingStyles.findings}>
        {findings.map((finding) => (
          <FindingCard key={finding.id} finding={finding}>
            <Answer finding={finding} />
            <Settlement finding={finding} />
          </FindingCard>
        ))}
      </ul>
    </section>
  );
}

function Answer({ finding: { answer } }: { readonly finding: FindingTask }) {
  const say = useSay();
  if (answer === null) return <p className={styles.muted}>{say(text.noAnswer)}</p>;
  return (
    <p className={findingStyles.words}>
      <strong>{say(text.answer, { action: say(answerNames[answer.action]) })}</strong> {answer.words}{' '}
      <span className={styles.muted}>
        {answer.by} · {formatMinute(answer.at)}
      </span>
    </p>
  );
}

/** Whether it is settled; the words are saved once the field is left. */
function Settlement({ finding: { id, text: said } }: { readonly finding: FindingTask }) {
  const say = useSay();
  const { review, change } = useReviewing();
  const settlement = review.settled[id];
  const [words, setWords] = useState(settlement?.words ?? '');
  const settle = (state: Settled, given: string) =>
    change({ kind: 'settle', finding: id, settlement: state === 'open' ? null : { state, words: given.trim() } });
  return (
    <div className={findingStyles.settle}>
      <Segmented<Settled>
        aria-label={say(text.settleOf, { text: said })}
        value={settlement?.state ?? 'open'}
        onChange={(state) => settle(state, words)}
        options={[
          { value: 'open', label: say(text.unsettled) },
          { value: 'resolved', label: say(text.resolved) },
          { value: 'unresolved', label: say(text.unresolved) },
        ]}
      />
      <Input
        aria-label={say(text.settleWordsOf, { text: said })}
        placeholder={say(text.settleWords)}
        maxLength={2000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onBlur={() => {
          if (settlement !== undefined && words.trim() !== settlement.words) settle(settlement.state, words);
        }}
      />
    </div>
  );
}
