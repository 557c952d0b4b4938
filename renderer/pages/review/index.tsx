import { Button } from 'antd';
import { pageNames } from '../../../shared/text/window/frame';
import { verifyText as text } from '../../../shared/text/window/review-verify';
import { useDropped } from '../../app/dropped';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { EmptyStep } from '../../components/EmptyStep';
import { PageHeader } from '../../components/PageHeader';
import { ask } from '../../desk';
import { CheckList } from './CheckList';
import { CheckView } from './CheckView';
import { useVerifySession } from './session';
import styles from './review.module.css';

/** 验证: whether packages that were received may be relied on. It needs no workspace. */
export function ReviewPage() {
  const say = useSay();
  const { tell } = useTasks();
  const { checks, chosen, verify } = useVerifySession();
  useDropped(verify);

  async function pick(): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'package' });
    if (picked) verify(picked);
  }
  const choose = () => void pick().catch(tell);

  return (
    <>
      <PageHeader
        title={say(pageNames.review)}
        todo={say(text.todo)}
        actions={
          checks.length > 0 && (
            <Button type="primary" onClick={choose}>
              {say(text.choose)}
            </Button>
          )
        }
      />
      {chosen === null ? (
        <div className={styles.drop}>
          <EmptyStep
            title={say(text.emptyTitle)}
            hint={say(text.emptyHint)}
            action={{ label: say(text.choose), onClick: choose }}
          />
        </div>
      ) : (
        <div className={styles.columns}>
          <CheckList />
          <CheckView check={chosen} />
        </div>
      )}
    </>
  );
}
