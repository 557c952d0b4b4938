import { Button } from 'antd';
import type { SecrecyReview } from '../../../../shared/model/secrecy-review';
import { secrecyText as text } from '../../../../shared/text/window/package-secrecy';
import { formatMinute } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { Facts } from '../../../components/Facts';
import styles from '../package.module.css';

interface SecrecyStepProps {
  readonly version: number;
  /** What is on record for this very version; null: nothing. */
  readonly review: SecrecyReview | null;
  readonly onRecord: () => void;
}

/** 保密审查 of the chosen version: what is on record, and the way to record it. */
export function SecrecyStep({ version, review, onRecord }: SecrecyStepProps) {
  const say = useSay();
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{say(text.step)}</h2>
      {review === null ? (
        <p className={styles.muted}>{say(text.none, { version })}</p>
      ) : (
        <Facts
          facts={[
            { name: say(text.number), value: review.number },
            { name: say(text.date), value: review.date },
            { name: say(text.by), value: review.by },
            ...(review.note === '' ? [] : [{ name: say(text.note), value: review.note }]),
            {
              name: say(text.recorded),
              value: say(text.recordedBy, { time: formatMinute(review.recordedAt), name: review.recordedBy }),
            },
          ]}
        />
      )}
      <Button className={styles.after} onClick={onRecord}>
        {say(review === null ? text.record : text.again)}
      </Button>
    </section>
  );
}
