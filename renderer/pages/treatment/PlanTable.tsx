import { Tooltip } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Plan } from '../../../shared/model/plan';
import { treatmentText } from '../../../shared/text/window/treatment';
import { useSay } from '../../app/language';
import { FieldDrawer } from './FieldDrawer';
import type { Caution, placeInPlan } from './plan-draft';
import { Protection } from './Protection';
import { StepRow } from './StepRow';
import styles from './plan.module.css';
import type { Work } from './worklist';

interface PlanTableProps {
  readonly plan: Plan;
  readonly work: Work;
  readonly cautions: readonly Caution[];
  readonly refused: ReturnType<typeof placeInPlan>;
  readonly onEdit: (plan: Plan, column?: string) => void;
  /** What makes another plan. */
  readonly actions: ReactNode;
}

/** The plan: what makes another one, what is asked of the rows, and one row a column. */
export function PlanTable({ plan, work, cautions, refused, onEdit, actions }: PlanTableProps) {
  const say = useSay();
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <div className={styles.plan}>
      <div className={styles.planHead}>
        {actions}
        <Protection plan={plan} setting={work.setting} onEdit={onEdit} />
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
            column={work.dataset.columns.byId[step.column]}
            cautions={cautions.filter(({ column }) => column === step.column)}
            refused={refused?.column === step.column ? refused : null}
            onEdit={onEdit}
            onLook={() => setOpened(step.column)}
          />
        ))}
      </div>
      <FieldDrawer work={work} plan={plan} column={opened} onClose={() => setOpened(null)} />
    </div>
  );
}
