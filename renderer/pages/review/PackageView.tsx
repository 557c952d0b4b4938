import { Button } from 'antd';
import { pageNames } from '../../../shared/text/window/frame';
import { reviewText } from '../../../shared/text/window/review';
import { verifyText as text } from '../../../shared/text/window/review-verify';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { EmptyStep } from '../../components/EmptyStep';
import { PageHeader } from '../../components/PageHeader';
import { ask } from '../../desk';
import { CheckList } from './CheckList';
import { keyOf } from './checks';
import { CheckView } from './CheckView';
import styles from './review.module.css';
import { useReviewSession } from './session';
import { useKept } from './use-kept';
import { ViewSwitch } from './ViewSwitch';

/** Packages opened in this session and reviews that are kept, and the one in hand. */
export function PackageView() {
  const say = useSay();
  const { tell } = useTasks();
  const { checks, chosen, open } = useReviewSession();
  const kept = useKept();

  async function pick(): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'package' });
    if (picked) open(picked);
  }
  const choose = () => void pick().catch(tell);
  const isEmpty = chosen === null && kept.reviews.length === 0;

  return (
    <>
      <PageHeader
        title={say(pageNames.review)}
        todo={say(reviewText.todo)}
        actions={
          <>
            <ViewSwitch />
            {checks.length + kept.reviews.length > 0 && (
              <Button type="primary" onClick={choose}>
                {say(text.choose)}
              </Button>
            )}
          </>
        }
      />
      {isEmpty ? (
        <div className={styles.drop}>
          <EmptyStep
            title={say(text.emptyTitle)}
            hint={say(text.emptyHint)}
            action={{ label: say(text.choose), onClick: choose }}
          />
        </div>
      ) : (
        <div className={styles.columns}>
          <CheckList kept={kept} onChoose={choose} />
          {chosen === null ? (
            <div className={styles.drop}>
              <EmptyStep title={say(text.emptyTitle)} hint={say(text.emptyHint)} />
            </div>
          ) : (
            <CheckView key={keyOf(chosen)} check={chosen} />
          )}
        </div>
      )}
    </>
  );
}
