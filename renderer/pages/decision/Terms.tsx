import { Checkbox, Input } from 'antd';
import { useId } from 'react';
import type { OpeningType } from '../../../shared/model/decision';
import { articleNumber, type Profile } from '../../../shared/regulation';
import { decisionText } from '../../../shared/text/window/decision';
import { useSay } from '../../app/language';
import type { Conditions } from './conditions';
import styles from './questions.module.css';
import type { Draft } from './draft';

interface TermsProps {
  readonly type: Exclude<OpeningType, 'closed'>;
  readonly profile: Profile;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** On what terms it is opened: ways of access, and conditions where the type has them. */
export function Terms({ type, profile, draft, onChange }: TermsProps) {
  const say = useSay();
  const hintId = useId();
  return (
    <>
      {type === 'conditional' && (
        <ConditionList
          profile={profile}
          conditions={draft.conditions}
          onChange={(conditions) => onChange({ ...draft, conditions })}
        />
      )}
      <section aria-label={say(decisionText.access)} data-part="access">
        <div className={styles.sectionHead}>
          <h3>{say(decisionText.access)}</h3>
          <span id={hintId} className={styles.muted}>
            {say(decisionText.accessHint)}
          </span>
        </div>
        <div className={styles.modes} role="group" aria-label={say(decisionText.access)} aria-describedby={hintId}>
          {profile.accessModes[type].map(({ delivery, name, article }) => (
            <Checkbox
              key={delivery}
              checked={draft.access.includes(delivery)}
              onChange={({ target }) => {
                const others = draft.access.filter((one) => one !== delivery);
                onChange({ ...draft, access: target.checked ? [...others, delivery] : others });
              }}
            >
              <span lang="zh-CN">{name}</span>
              <cite lang="zh-CN">{articleNumber(profile, article)}</cite>
            </Checkbox>
          ))}
        </div>
      </section>
    </>
  );
}

interface ConditionListProps {
  readonly profile: Profile;
  readonly conditions: Conditions;
  readonly onChange: (conditions: Conditions) => void;
}

function ConditionList({ profile, conditions, onChange }: ConditionListProps) {
  const say = useSay();
  const otherId = useId();
  const { checked, others } = conditions;
  return (
    <section aria-label={say(decisionText.conditions)} data-part="conditions">
      <div className={styles.sectionHead}>
        <h3>{say(decisionText.conditions)}</h3>
        <span className={styles.muted}>{say(decisionText.conditionsHint)}</span>
      </div>
      <div>
        {profile.conditions.map(({ id, text, article }) => {
          const { [id]: words, ...rest } = checked;
          return (
            <div key={id} className={styles.condition}>
              <Checkbox
                checked={words !== undefined}
                onChange={({ target }) =>
                  onChange({ ...conditions, checked: target.checked ? { ...rest, [id]: '' } : rest })
                }
              >
                {say(text)}
                <cite lang="zh-CN">{articleNumber(profile, article)}</cite>
              </Checkbox>
              {words !== undefined && (
                <Input
                  size="small"
                  maxLength={400}
                  aria-label={say(decisionText.conditionWords, { name: say(text) })}
                  placeholder={say(decisionText.conditionHint)}
                  value={words}
                  onChange={({ target }) => onChange({ ...conditions, checked: { ...rest, [id]: target.value } })}
                />
              )}
            </div>
          );
        })}
        <div className={styles.fact}>
          <label htmlFor={otherId}>{say(decisionText.otherConditions)}</label>
          <Input.TextArea
            id={otherId}
            className={styles.growing}
            rows={1}
            value={others.join('\n')}
            onChange={({ target }) =>
              onChange({ ...conditions, others: target.value === '' ? [] : target.value.split('\n') })
            }
          />
        </div>
      </div>
    </section>
  );
}
