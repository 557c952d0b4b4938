import { DeleteOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { reviewText as text } from '../../../shared/text/window/review';
import { formatCount, formatMinute } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { call } from '../../desk';
import styles from './review.module.css';
import type { Kept, KeptReview } from './use-kept';

/** Reviews whose packages are not open: the program keeps what was said of a package, never the package. */
export function KeptList({ kept, onChoose }: { readonly kept: Kept; readonly onChoose: () => void }) {
  const say = useSay();
  const { modal } = App.useApp();
  const { tell } = useTasks();

  function remove({ digest, agency, listVersion }: KeptReview): void {
    modal.confirm({
      title: say(text.keptRemoveTitle),
      content: say(text.keptRemoveHint, { name: agency.name, version: listVersion }),
      okText: say(text.keptRemoveYes),
      okButtonProps: { danger: true },
      cancelText: say(text.keptRemoveNo),
      onOk: () => call('review.remove', { digest }).then(kept.again, tell),
    });
  }

  return (
    <section>
      <h2 className={styles.heading}>{say(text.kept)}</h2>
      <ul className={styles.checks}>
        {kept.reviews.map((review) => {
          const { digest, agency, listVersion: version, marked, items, changedAt, receipts } = review;
          const named = { name: agency.name, version };
          return (
            <li key={digest} className={styles.kept}>
              <button type="button" className={styles.check} title={say(text.keptOpen, named)} onClick={onChoose}>
                <span className={styles.file}>{agency.name}</span>
                <span className={styles.small}>
                  {say(text.keptFacts, {
                    version,
                    marked: formatCount(marked),
                    items: formatCount(items),
                    time: formatMinute(changedAt),
                  })}
                </span>
                {receipts > 0 && <span className={styles.small}>{say(text.keptSigned)}</span>}
              </button>
              <Button
                size="small"
                type="text"
                aria-label={say(text.keptRemove, named)}
                title={say(text.keptRemove, named)}
                icon={<DeleteOutlined aria-hidden="true" />}
                onClick={() => remove(review)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
