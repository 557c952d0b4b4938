import { Button } from 'antd';
import { useState } from 'react';
import type { Answers } from '../../../shared/model/decision';
import type { Profile } from '../../../shared/regulation';
import { decisionText } from '../../../shared/text/window/decision';
import { changeText } from '../../../shared/text/window/decision-law';
import { formatMinute } from '../../app/formats';
import { useSay } from '../../app/language';
import { FindingMark } from '../../components/FindingMark';
import { CarryOver } from './CarryOver';
import styles from './decision.module.css';
import { unansweredQuestions, unfinishedEvidence, type Draft } from './draft';
import { useSampleAnswers } from './use-sample-answers';
import type { Work } from './worklist';

interface FormHeadProps {
  readonly work: Work;
  readonly all: readonly Work[];
  readonly profile: Profile;
  readonly draft: Draft;
  readonly isEdited: boolean;
  readonly isSecret: boolean;
  /** The new type needs a reason, which is not given yet. */
  readonly lacksWhy: boolean;
  readonly onRecord: () => void;
  readonly onDiscard: () => void;
  readonly onFill: (sample: Answers) => void;
}

/** Which resource it is, who decided it and when, and what can be done with the answers. */
export function FormHead(props: FormHeadProps) {
  const { work, all, profile, draft, isEdited, isSecret, lacksWhy, onRecord, onDiscard, onFill } = props;
  const { resource, decision } = work;
  const say = useSay();
  const sample = useSampleAnswers(resource.name);
  const [isCarrying, setCarrying] = useState(false);
  const unanswered = unansweredQuestions(profile, draft).length;
  const unfinished = unfinishedEvidence(profile, draft);

  return (
    <header className={styles.head}>
      <div className={styles.headWords}>
        <h2 className={styles.name}>{resource.name}</h2>
        <p className={styles.by}>
          {resource.department !== '' && `${resource.department} · `}
          {decision === null
            ? say(decisionText.undecided)
            : say(decision.decidedBy === '' ? decisionText.decidedByNobody : decisionText.decidedBy, {
                name: decision.decidedBy,
                time: formatMinute(decision.decidedAt),
              })}
          {isEdited && <strong className={styles.edited}>{say(decisionText.unsaved)}</strong>}
          {isEdited && unfinished > 0 && <span>{say(decisionText.finishEvidence)}</span>}
          {lacksWhy && unfinished === 0 && <span>{say(changeText.needed)}</span>}
        </p>
      </div>
      <div className={styles.headActions}>
        <FindingMark resource={resource.id} />
        {sample && decision === null && !isEdited && (
          <Button type="text" onClick={() => onFill(sample)}>
            {say(decisionText.sample)}
          </Button>
        )}
        {isEdited && (
          <Button type="text" onClick={onDiscard}>
            {say(decisionText.discard)}
          </Button>
        )}
        {decision !== null && !isEdited && !isSecret && (
          <Button onClick={() => setCarrying(true)}>{say(decisionText.carry)}</Button>
        )}
        <Button type="primary" disabled={!isEdited || lacksWhy || unanswered + unfinished > 0} onClick={onRecord}>
          {say(decisionText.record)}
        </Button>
      </div>
      {decision !== null && (
        <CarryOver
          open={isCarrying}
          onClose={() => setCarrying(false)}
          resource={resource}
          decision={decision}
          profile={profile}
          undecided={all.filter((one) => one.decision === null)}
        />
      )}
    </header>
  );
}
