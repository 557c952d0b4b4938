import { Alert, Checkbox, Radio } from 'antd';
import { profiles } from '../../../shared/regulation';
import { wizardText } from '../../../shared/text/window/welcome';
import { useSay } from '../../app/language';
import { useAnswer } from '../../app/use-answer';
import { Mark } from '../../components/marks';
import { call } from '../../desk';
import type { OfferedRegulation, StepProps } from './draft';
import styles from './welcome.module.css';

/** Which rules the workspace goes by; one that is not in force must be wanted in so many words. */
export function RegulationStep({ draft: { regulation, acknowledged }, change }: StepProps) {
  const say = useSay();
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
          change({ regulation: chosen ?? null, acknowledged: false });
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
          <Checkbox
            className={styles.acknowledge}
            checked={acknowledged}
            onChange={({ target }) => change({ acknowledged: target.checked })}
          >
            {say(wizardText.acknowledge)}
          </Checkbox>
        </>
      )}
    </>
  );
}

function Offer({
  regulation: { id, title, validFrom: from, validThrough, inForce },
}: {
  readonly regulation: OfferedRegulation;
}) {
  const say = useSay();
  const known = profiles.find((profile) => profile.id === id);
  const through = validThrough ?? '';
  const good = validThrough === null ? wizardText.inForce : wizardText.inForceThrough;
  // What is not in force and has an end has reached it, unless it has not begun.
  const bad = validThrough === null ? wizardText.notYet : wizardText.expired;
  return (
    <span className={styles.regulation}>
      <span>{known ? say(known.title) : title}</span>
      <Mark tone={inForce ? 'good' : 'warning'} glyph={inForce ? '✓' : '!'}>
        {say(inForce ? good : bad, { from, through })}
      </Mark>
    </span>
  );
}
