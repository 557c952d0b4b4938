import { Button } from 'antd';
import { reviewMarks, type ReviewMark } from '../../../shared/model/finding';
import { markNames } from '../../../shared/text/review-terms';
import { reviewText as text } from '../../../shared/text/window/review';
import { useSay } from '../../app/language';
import itemStyles from './item.module.css';
import styles from './review.module.css';

interface MarkButtonsProps {
  /** What they mark, for those who cannot see it. */
  readonly label: string;
  /** The mark that stands; undefined: of several things, or none. */
  readonly mark?: ReviewMark | null;
  readonly onMark: (mark: ReviewMark | null) => void;
}

/** The three marks, with the key of each, and taking one back. */
export function MarkButtons({ label, mark, onMark }: MarkButtonsProps) {
  const say = useSay();
  return (
    <div role="group" aria-label={label} className={styles.buttons}>
      {reviewMarks.map((one, index) => (
        <Button
          key={one}
          type={mark === one ? 'primary' : 'default'}
          aria-pressed={mark === undefined ? undefined : mark === one}
          onClick={() => onMark(one)}
        >
          {say(markNames[one])}
          <kbd aria-hidden="true" className={itemStyles.key}>
            {index + 1}
          </kbd>
        </Button>
      ))}
      <Button disabled={mark === null} onClick={() => onMark(null)}>
        {say(text.takeBack)}
        <kbd aria-hidden="true" className={itemStyles.key}>
          0
        </kbd>
      </Button>
    </div>
  );
}
