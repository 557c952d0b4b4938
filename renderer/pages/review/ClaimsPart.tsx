import { Button, Progress, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { claimText as text } from '../../../shared/text/window/review';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { FailureNote } from '../../components/FailureNote';
import { Toolbar } from '../../components/Toolbar';
import { differingIn } from './checks';
import { differingFirst } from './claims';
import { ClaimTable } from './ClaimTable';
import { RecomputationMark } from './RecomputationMark';
import itemStyles from './item.module.css';
import styles from './review.module.css';
import { useReviewing } from './reviewing';
import { useReviewSession } from './session';

type Show = 'all' | 'differing';

/** Every number that the package states, worked out again from its own files: it begins by itself and can be stopped. */
export function ClaimsPart() {
  const say = useSay();
  const { check, claims } = useReviewing();
  const { recompute, cancelRecomputation } = useReviewSession();
  const [show, setShow] = useState<Show>('all');
  const { recomputation } = check;
  const ordered = useMemo(() => differingFirst(claims), [claims]);
  const differing = useMemo(() => ordered.filter(({ agrees }) => !agrees), [ordered]);
  const progress = recomputation.kind === 'running' ? recomputation.progress : null;
  const share = progress && progress.total > 0 ? Math.floor((progress.done / progress.total) * 100) : 0;
  return (
    <div className={itemStyles.items}>
      <Toolbar
        actions={
          recomputation.kind === 'running' ? (
            <Button onClick={() => cancelRecomputation(check)}>{say(text.stop)}</Button>
          ) : (
            <Button onClick={() => recompute(check)}>{say(text.start)}</Button>
          )
        }
      >
        <RecomputationMark recomputation={recomputation} />
        {recomputation.kind === 'done' && claims.length > 0 && (
          <Segmented<Show>
            aria-label={say(text.show)}
            value={show}
            onChange={setShow}
            options={[
              { value: 'all', label: say(text.showAll, { count: formatCount(claims.length) }) },
              { value: 'differing', label: say(text.showDiffering, { count: formatCount(differingIn(claims)) }) },
            ]}
          />
        )}
      </Toolbar>
      <p className={styles.muted}>{say(text.hint)}</p>
      {recomputation.kind === 'running' && <Progress percent={share} aria-label={say(text.running)} status="active" />}
      {recomputation.kind === 'failed' && <FailureNote failure={recomputation.failure} />}
      {recomputation.kind === 'done' && (
        <div className={itemStyles.itemTable}>
          <ClaimTable claims={show === 'all' ? ordered : differing} isLong />
        </div>
      )}
    </div>
  );
}
