import { App, Button } from 'antd';
import type { Finding } from '../../../shared/model/finding';
import { inOrder } from '../../../shared/model/primitives';
import { findingText as text } from '../../../shared/text/window/review-finding';
import { useSay } from '../../app/language';
import { FindingCard } from './FindingCard';
import { findingsOn } from './items';
import findingStyles from './finding.module.css';
import styles from './review.module.css';
import { useReviewing } from './reviewing';

/** The findings of this review on one item, or on the whole package where `resource` is null. */
export function OwnFindings({ resource }: { readonly resource: string | null }) {
  const say = useSay();
  const { notification } = App.useApp();
  const { review, change, comment, edit } = useReviewing();
  const own = findingsOn(inOrder(review.findings), resource);

  function remove(finding: Finding): void {
    change({ kind: 'drop', finding: finding.id });
    notification.open({
      key: finding.id,
      title: say(text.removed),
      placement: 'bottomRight',
      actions: (
        <Button
          size="small"
          onClick={() => {
            change({ kind: 'finding', finding });
            notification.destroy(finding.id);
          }}
        >
          {say(text.restore)}
        </Button>
      ),
    });
  }

  return (
    <section>
      <div className={findingStyles.findingHead}>
        <h3 className={styles.part}>{say(text.own)}</h3>
        <Button
          size="small"
          onClick={() => comment(resource === null ? { kind: 'package' } : { kind: 'item', resource })}
        >
          {say(resource === null ? text.addPackage : text.add)}
        </Button>
      </div>
      {own.length === 0 && <p className={styles.muted}>{say(text.none)}</p>}
      <ul className={findingStyles.findings}>
        {own.map((finding) => (
          <FindingCard
            key={finding.id}
            finding={finding}
            actions={
              <>
                <Button size="small" onClick={() => edit(finding)}>
                  {say(text.edit)}
                </Button>
                <Button size="small" onClick={() => remove(finding)}>
                  {say(text.remove)}
                </Button>
              </>
            }
          />
        ))}
      </ul>
    </section>
  );
}
