import { Button, InputNumber, Segmented } from 'antd';
import { useId, type ReactNode } from 'react';
import type { RiskSetting } from '../../../shared/model/risk';
import { settingNames } from '../../../shared/text/window/treatment-plan';
import { searchText as text } from '../../../shared/text/window/treatment-search';
import { useSay } from '../../app/language';
import { requiredK, type Goal } from './goal';
import { ModelFields } from './ModelFields';
import styles from './search.module.css';

interface SearchFormProps {
  readonly goal: Goal;
  readonly setting: RiskSetting;
  /** Whether the plan has a sensitive attribute for l and t to be asked of. */
  readonly hasSensitive: boolean;
  readonly isSearching: boolean;
  /** Whether searching is the next step: once there is something to use, that is. */
  readonly isNext: boolean;
  readonly onChange: (goal: Goal) => void;
  readonly onSearch: () => void;
}

/** What the search must reach. */
export function SearchForm({ goal, setting, hasSensitive, isSearching, isNext, onChange, onSearch }: SearchFormProps) {
  const say = useSay();
  const required = { type: say(settingNames[setting]), k: requiredK(setting) };
  return (
    <form
      className={styles.form}
      aria-label={say(text.goal)}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch();
      }}
    >
      <FormLine label={say(text.k)} hint={say(text.kHint, required)}>
        {(id) => (
          <InputNumber
            id={id}
            autoFocus
            size="small"
            min={1}
            max={1_000_000}
            precision={0}
            status={goal.k === null ? 'error' : ''}
            value={goal.k}
            onChange={(k) => onChange({ ...goal, k })}
          />
        )}
      </FormLine>
      <FormLine label={say(text.suppression)} hint={say(text.suppressionHint)}>
        {(id) => (
          <>
            <InputNumber
              id={id}
              size="small"
              min={0}
              max={100}
              precision={1}
              value={goal.suppression}
              onChange={(suppression) => onChange({ ...goal, suppression: suppression ?? 0 })}
            />
            {say(text.suppressionUnit)}
          </>
        )}
      </FormLine>
      <FormLine label={say(text.metric)} hint={say(text.metricHint)}>
        {(id) => (
          <Segmented<Goal['metric']>
            id={id}
            size="small"
            name="metric"
            aria-label={say(text.metric)}
            value={goal.metric}
            onChange={(metric) => onChange({ ...goal, metric })}
            options={(['loss', 'discernability'] as const).map((value) => ({ value, label: say(text[value]) }))}
          />
        )}
      </FormLine>
      {hasSensitive && (
        <details className={styles.more} open={goal.diversity !== undefined || goal.closeness !== undefined}>
          <summary>{say(text.more)}</summary>
          <ModelFields
            diversity={goal.diversity}
            closeness={goal.closeness}
            onDiversity={(diversity) => onChange({ ...goal, diversity })}
            onCloseness={(closeness) => onChange({ ...goal, closeness })}
          />
        </details>
      )}
      <div className={styles.start}>
        <Button type={isNext ? 'primary' : 'default'} htmlType="submit" disabled={goal.k === null || isSearching}>
          {say(text.start)}
        </Button>
      </div>
    </form>
  );
}

interface FormLineProps {
  readonly label: string;
  readonly hint: string;
  readonly children: (id: string) => ReactNode;
}

function FormLine({ label, hint, children }: FormLineProps) {
  const id = useId();
  return (
    <div className={styles.line}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.lineControl}>{children(id)}</span>
      <p>{hint}</p>
    </div>
  );
}
