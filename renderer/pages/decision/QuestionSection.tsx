import { Button } from 'antd';
import { useId, useState } from 'react';
import type { Profile } from '../../../shared/regulation';
import { decisionText } from '../../../shared/text/window/decision';
import { useSay } from '../../app/language';
import styles from './questions.module.css';
import { withAnswer, withNoToUnanswered, type Draft } from './draft';
import { EvidenceRows } from './EvidenceRows';
import { FactField } from './FactField';
import { QuestionRow } from './QuestionRow';
import type { GroupedQuestions } from './questions';

interface QuestionSectionProps extends GroupedQuestions {
  /** Whose questions they are. */
  readonly resource: string;
  readonly profile: Profile;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/**
 * Questions of one meaning. The closing grounds stay closed until the person opens them: only who has them in sight is
 * offered to answer the rest of them with "no" at once.
 */
export function QuestionSection(props: QuestionSectionProps) {
  const { resource, group, questions, profile, draft, onChange } = props;
  const say = useSay();
  const listId = useId();
  const done = questions.filter(({ id }) => draft.answers[id] !== undefined).length;
  const [toggled, setToggled] = useState<boolean | null>(null);
  const isOpen = toggled ?? (group !== 'grounds' || done > 0);
  const isOptional = group === 'facts';

  return (
    <section aria-label={say(decisionText[group])} data-part={group}>
      <div className={styles.sectionHead}>
        <h3>{say(decisionText[group])}</h3>
        {!isOptional && (
          <span className={styles.muted}>{say(decisionText.answered, { done, total: questions.length })}</span>
        )}
        {group === 'grounds' && (
          <Button size="small" aria-expanded={isOpen} aria-controls={listId} onClick={() => setToggled(!isOpen)}>
            {say(isOpen ? decisionText.closeGrounds : decisionText.openGrounds)}
          </Button>
        )}
        {group === 'grounds' && !isOpen && <p className={styles.hint}>{say(decisionText.groundsHint)}</p>}
        {group === 'grounds' && isOpen && done < questions.length && (
          <Button
            size="small"
            title={say(decisionText.noToAllHint)}
            onClick={() => onChange(withNoToUnanswered(draft, questions))}
          >
            {say(decisionText.noToAll)}
          </Button>
        )}
      </div>
      <div id={listId} hidden={!isOpen}>
        {questions.map((question) => {
          const answer = draft.answers[question.id];
          const answered = (value: typeof answer) => onChange(withAnswer(draft, question.id, value));
          if (question.kind !== 'boolean') {
            return <FactField key={question.id} question={question} value={answer} onChange={answered} />;
          }
          const ground = profile.grounds.find((one) => one.question === question.id);
          return (
            <QuestionRow key={question.id} question={question} profile={profile} value={answer} onChange={answered}>
              {ground && answer === true && (
                <EvidenceRows resource={resource} ground={ground} profile={profile} draft={draft} onChange={onChange} />
              )}
            </QuestionRow>
          );
        })}
      </div>
    </section>
  );
}
