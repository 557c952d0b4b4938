import { Radio } from 'antd';
import { useId, type ReactNode } from 'react';
import type { Profile, Question } from '../../../shared/regulation';
import { decisionText } from '../../../shared/text/window/decision';
import { useSay } from '../../app/language';
import { ArticleButton } from './ArticleButton';
import styles from './questions.module.css';

interface QuestionRowProps {
  readonly question: Question;
  readonly profile: Profile;
  readonly value: unknown;
  readonly onChange: (value: boolean) => void;
  /** What a yes asks for. */
  readonly children?: ReactNode;
}

/** A yes/no question with its help and its article. */
export function QuestionRow({ question, profile, value, onChange, children }: QuestionRowProps) {
  const say = useSay();
  const textId = useId();
  const helpId = useId();
  const article = profile.articles.find(({ id }) => id === question.article);
  return (
    <div className={styles.question} data-yes={value === true}>
      <div className={styles.row}>
        <div>
          <div id={textId}>{say(question.text)}</div>
          {question.help && (
            <div id={helpId} className={styles.help}>
              {say(question.help)}
            </div>
          )}
        </div>
        {article && (
          <span>
            <ArticleButton article={article} />
          </span>
        )}
        <Radio.Group
          aria-labelledby={textId}
          aria-describedby={question.help && helpId}
          value={typeof value === 'boolean' ? value : null}
          onChange={(event) => onChange(event.target.value === true)}
          options={[
            { value: true, label: say(decisionText.yes) },
            { value: false, label: say(decisionText.no) },
          ]}
        />
      </div>
      {children}
    </div>
  );
}
