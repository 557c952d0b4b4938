import { Alert, Input, Radio } from 'antd';
import { useId } from 'react';
import { profiles } from '../../../shared/regulation';
import { acknowledgeText } from '../../../shared/text/window/regulation';
import { wizardText } from '../../../shared/text/window/welcome';
import { useSay } from '../../app/language';
import { useAnswer } from '../../app/use-answer';
import { ValidityMark } from '../../components/ValidityMark';
import { call } from '../../desk';
import type { OfferedRegulation, StepProps } from './draft';
import styles from './welcome.module.css';

/** Which rules the workspace goes by; one that is not in force must be wanted in so many words. */
export function RegulationStep({ draft: { regulation, why }, change }: StepProps) {
  const say = useSay();
  const whyId = useId();
  const { value: offered } = useAnswer(() => call('regulation.list', {}));
  return (
    <>
      <p className={styles.hint}>{say(wizardText.regulationHint)}</p>
      <Radio.Group
        className={styles.offers}
        aria-label={say(wizardText.regulation)}
        value={regulation?.id}
        onChange={({ target }) => {
          const chosen = offered?.profiles.find(({ id }) => id === target.value);
          change({ regulation: chosen ?? null, why: '' });
        }}
      >
        {(offered?.profiles ?? []).map((one) => (
          <Radio key={one.id} value={one.id} className={styles.offer}>
            <Offer regulation={one} />
          </Radio>
        ))}
      </Radio.Group>
      {regulation && !regulation.inForce && (
        <>
          <Alert type="warning" showIcon title={say(wizardText.expiredNotice)} />
          <div className={styles.acknowledge}>
            <label htmlFor={whyId}>{say(acknowledgeText.why)}</label>
            <Input.TextArea
              id={whyId}
              required
              rows={2}
              maxLength={1000}
              placeholder={say(acknowledgeText.whyHint)}
              value={why}
              onChange={({ target }) => change({ why: target.value })}
            />
          </div>
        </>
      )}
    </>
  );
}

function Offer({ regulation }: { readonly regulation: OfferedRegulation }) {
  const say = useSay();
  const known = profiles.find(({ id }) => id === regulation.id);
  return (
    <span className={styles.regulation}>
      <span>{known ? say(known.title) : regulation.title}</span>
      <ValidityMark regulation={regulation} />
    </span>
  );
}
