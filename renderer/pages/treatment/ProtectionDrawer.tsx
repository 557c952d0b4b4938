import { Alert, Button, InputNumber } from 'antd';
import { useId } from 'react';
import type { Plan } from '../../../shared/model/plan';
import { riskThresholds, type RiskSetting } from '../../../shared/model/risk';
import { protectionText as text, settingNames } from '../../../shared/text/window/treatment-plan';
import { modelText } from '../../../shared/text/window/treatment-search';
import { formatShare } from '../../app/formats';
import { useSay } from '../../app/language';
import { SideDrawer } from '../../components/SideDrawer';
import { requiredK } from './goal';
import { ModelFields } from './ModelFields';
import { withModel } from './plan-draft';
import styles from './models.module.css';

export interface ProtectionProps {
  readonly plan: Plan;
  readonly setting: RiskSetting;
  readonly onEdit: (plan: Plan) => void;
}

interface ProtectionDrawerProps extends ProtectionProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Everything that a plan asks of the released rows, each with what it means for people who do not know its name. */
export function ProtectionDrawer({ plan, setting, open, onClose, onEdit }: ProtectionDrawerProps) {
  const say = useSay();
  const [kId, sampleId] = [useId(), useId()];
  const why = {
    type: say(settingNames[setting]),
    k: requiredK(setting),
    risk: formatShare(riskThresholds[setting]),
  };
  return (
    <SideDrawer
      title={say(text.title)}
      open={open}
      onClose={onClose}
      width={640}
      actions={
        <Button type="primary" onClick={onClose}>
          {say(text.done)}
        </Button>
      }
    >
      <div className={styles.protection}>
        <p className={styles.muted}>{say(text.intro)}</p>
        <section>
          <h3>{say(text.kTitle)}</h3>
          <p className={styles.figure}>
            <label htmlFor={kId}>{say(text.k)}</label>
            <InputNumber
              id={kId}
              className={styles.number}
              size="small"
              min={0}
              max={1_000_000}
              precision={0}
              value={plan.suppressBelow}
              onChange={(below) => onEdit({ ...plan, suppressBelow: below ?? 0 })}
            />
          </p>
          <p className={styles.muted}>{say(text.kHint)}</p>
          <p className={styles.muted}>{say(text.kWhy, why)}</p>
        </section>
        <section>
          <h3>{say(text.sensitiveTitle)}</h3>
          {plan.sensitive.length === 0 && <Alert type="info" showIcon title={say(modelText.needsSensitive)} />}
          <ModelFields
            diversity={plan.diversity}
            closeness={plan.closeness}
            onDiversity={(model) => onEdit(withModel(plan, 'diversity', model))}
            onCloseness={(model) => onEdit(withModel(plan, 'closeness', model))}
          />
        </section>
        <section>
          <h3>{say(text.sample)}</h3>
          <p className={styles.figure}>
            <label htmlFor={sampleId}>{say(text.sampleShare)}</label>
            <InputNumber
              id={sampleId}
              className={styles.number}
              size="small"
              min={0.1}
              max={99.9}
              precision={1}
              value={plan.sample === undefined ? null : Math.round(plan.sample * 1000) / 10}
              onChange={(percent) => onEdit(withModel(plan, 'sample', percent === null ? undefined : percent / 100))}
            />
            {say(text.samplePercent)}
          </p>
          <p className={styles.muted}>{say(text.sampleHint)}</p>
        </section>
      </div>
    </SideDrawer>
  );
}
