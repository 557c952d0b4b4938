import { RightOutlined } from '@ant-design/icons';
import { dueTexts, overviewText } from '../../../shared/text/window/overview';
import { useDesk } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import type { Due } from './due';
import styles from './overview.module.css';

/** What waits for a person; each line leads to where it is done. */
export function DueList({ dues }: { readonly dues: readonly Due[] }) {
  const { go } = useDesk();
  const say = useSay();
  return (
    <section className={styles.box} aria-labelledby="due">
      <h2 id="due">{say(overviewText.due)}</h2>
      {dues.length === 0 && <p className={styles.calm}>{say(dueTexts.nothing)}</p>}
      <ul className={styles.dues}>
        {dues.map(({ what, page, count, date = '' }) => (
          <li key={what}>
            <button type="button" className={styles.due} onClick={() => go(page)}>
              <span>{say(dueTexts[what], { count: formatCount(count), version: count, date })}</span>
              <RightOutlined aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
