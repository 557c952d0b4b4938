import { Button, InputNumber } from 'antd';
import { useId, useState } from 'react';
import { protectionText as text, settingNames } from '../../../shared/text/window/treatment-plan';
import { useSay } from '../../app/language';
import { Mark } from '../../components/marks';
import { requiredK } from './goal';
import styles from './plan.module.css';
import { ProtectionDrawer, type ProtectionProps } from './ProtectionDrawer';

/** What the plan asks of the released rows: the smallest class beside what the opening type asks for; more on demand. */
export function Protection({ plan, setting, onEdit }: ProtectionProps) {
  const say = useSay();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const required = requiredK(setting);
  const isEnough = plan.quasi.length === 0 || plan.suppressBelow >= required;
  const more = [plan.diversity, plan.closeness, plan.sample].filter((model) => model !== undefined).length;
  return (
    <div className={styles.suppress}>
      <label htmlFor={id} title={say(text.kHint)}>
        {say(text.k)}
      </label>
      <InputNumber
        id={id}
        size="small"
        min={0}
        max={1_000_000}
        precision={0}
        value={plan.suppressBelow}
        onChange={(below) => onEdit({ ...plan, suppressBelow: below ?? 0 })}
      />
      <Mark tone={isEnough ? 'plain' : 'warning'} glyph={isEnough ? '≥' : '⚠'}>
        {say(text.required, { type: say(settingNames[setting]), k: required })}
      </Mark>
      {!isEnough && (
        <Button size="small" onClick={() => onEdit({ ...plan, suppressBelow: required })}>
          {say(text.setRequired, { k: required })}
        </Button>
      )}
      <Button size="small" onClick={() => setOpen(true)}>
        {more === 0 ? say(text.more) : say(text.moreSet, { count: more })}
      </Button>
      <ProtectionDrawer plan={plan} setting={setting} open={isOpen} onClose={() => setOpen(false)} onEdit={onEdit} />
    </div>
  );
}
