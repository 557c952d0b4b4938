import { useMemo } from 'react';
import type { FindingTask } from '../../../../shared/model/finding';
import { answerNames } from '../../../../shared/text/review-terms';
import { findingsText as text } from '../../../../shared/text/window/package-findings';
import { useReplica } from '../../../app/desk-context';
import { formatMinute } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { stepsOf, type Step } from './steps';
import styles from './findings.module.css';

/** What happened to a finding so far, the oldest first. */
export function Course({ finding }: { readonly finding: FindingTask }) {
  const say = useSay();
  const { state } = useReplica();
  const steps = useMemo(() => stepsOf(finding, state), [finding, state]);
  return (
    <section>
      <h2 className={styles.part}>{say(text.history)}</h2>
      <ol className={styles.course}>
        {steps.map((step, index) => (
          <li key={index}>
            <span className={styles.muted}>{formatMinute(step.at)}</span> <StepWords step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepWords({ step }: { readonly step: Step }) {
  const say = useSay();
  if (step.kind !== 'answered') {
    const { listVersion: version, reviewer } = step.receipt;
    return say(text[step.kind], { version, office: reviewer.office });
  }
  const { action, by, words } = step.answer;
  return (
    <>
      {say(text.answered, { action: say(answerNames[action]), name: by })}
      {words !== '' && <span className={styles.words}>{words}</span>}
    </>
  );
}
