import { Input } from 'antd';
import { useId } from 'react';
import type { OpeningType } from '../../../shared/model/decision';
import { typeNames } from '../../../shared/text/terms';
import { changeText } from '../../../shared/text/window/decision-law';
import { useSay } from '../../app/language';
import styles from './law.module.css';

interface ChangeReasonProps {
  readonly from: OpeningType;
  readonly to: OpeningType;
  readonly why: string;
  readonly onChange: (why: string) => void;
}

/** Asks why the type of a resource that stands in a frozen list is changed (动态调整). */
export function ChangeReason({ from, to, why, onChange }: ChangeReasonProps) {
  const say = useSay();
  const id = useId();
  return (
    <div className={styles.change}>
      <label htmlFor={id}>{say(changeText.label, { from: say(typeNames[from]), to: say(typeNames[to]) })}</label>
      <Input.TextArea
        id={id}
        required
        aria-describedby={`${id}-hint`}
        rows={2}
        maxLength={1000}
        status={why.trim() === '' ? 'warning' : ''}
        value={why}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className={styles.muted}>
        {say(changeText.hint)}
      </p>
    </div>
  );
}
