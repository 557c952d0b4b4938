import { InputNumber, Tooltip } from 'antd';
import { useId } from 'react';
import type { Dataset } from '../../../shared/model/dataset';
import type { Plan } from '../../../shared/model/plan';
import { treatmentText } from '../../../shared/text/window/treatment';
import { useSay } from '../../app/language';
import type { Caution, placeInPlan } from './plan-draft';
import { StepRow } from './StepRow';
import { SuggestButton } from './SuggestButton';
import styles from './plan.module.css';

interface PlanTableProps {
  readonly plan: Plan;
  readonly dataset: Dataset;
  readonly cautions: readonly Caution[];
  readonly refused: ReturnType<typeof placeInPlan>;
  readonly onEdit: (plan: Plan, column?: string) => void;
  readonly onSuggest: (pseudonyms: boolean) => void;
}

/** The plan, one row a column, and which rows are left out. */
export function PlanTable({ plan, dataset, cautions, refused, onEdit, onSuggest }: PlanTableProps) {
  const say = useSay();
  const suppressId = useId();
  return (
    <div className={styles.plan}>
      <div className={styles.planHead}>
        <SuggestButton onSuggest={onSuggest} />
        <div className={styles.suppress}>
          <label htmlFor={suppressId}>{say(treatmentText.suppress)}</label>
          <InputNumber
            id={suppressId}
            size="small"
            min={0}
            max={1_000_000}
            precision={0}
            value={plan.suppressBelow}
            onChange={(below) => onEdit({ ...plan, suppressBelow: below ?? 0 })}
          />
          <span>{say(treatmentText.suppressUnit)}</span>
        </div>
      </div>
      <div className={styles.steps} role="table" aria-label={say(treatmentText.plan)}>
        <div className={styles.stepsHead} role="row">
          <span role="columnheader">{say(treatmentText.column)}</span>
          <span role="columnheader">{say(treatmentText.operator)}</span>
          <Tooltip title={say(treatmentText.quasiHint)}>
            <span role="columnheader">{say(treatmentText.quasi)}</span>
          </Tooltip>
          <span role="columnheader">{say(treatmentText.sensitive)}</span>
        </div>
        {plan.steps.map((step, index) => (
          <StepRow
            key={step.column}
            plan={plan}
            step={step}
            position={index + 1}
            column={dataset.columns.byId[step.column]}
            cautions={cautions.filter(({ column }) => column === step.column)}
            refused={refused?.column === step.column ? refused : null}
            onEdit={onEdit}
          />
        ))}
      </div>
    </div>
  );
}
