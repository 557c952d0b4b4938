import { Button } from 'antd';
import { useMemo } from 'react';
import type { Text } from '../../../shared/text/language';
import { isConcludable, reviewGaps } from '../../../shared/rules/review';
import { conclusionText as text } from '../../../shared/text/window/review-conclusion';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { Mark } from '../../components/marks';
import { differingIn } from './checks';
import type { Filter } from './items';
import findingStyles from './finding.module.css';
import styles from './review.module.css';
import { useReviewing } from './reviewing';

/** What is still missing before a receipt can be signed, and what should be looked into first. */
export function Gaps({ onItems }: { readonly onItems: (filter: Filter) => void }) {
  const say = useSay();
  const { check, dossier, review, claims } = useReviewing();
  const gaps = useMemo(
    () => reviewGaps(review, dossier.list.items, dossier.previous?.findings ?? []),
    [review, dossier],
  );
  const differing = differingIn(claims);
  return (
    <section aria-live="polite">
      {isConcludable(gaps) ? (
        <Mark tone="good" glyph="✓">
          {say(text.nothingMissing)}
        </Mark>
      ) : (
        <>
          <h3 className={styles.part}>{say(text.missing)}</h3>
          <ul className={findingStyles.gaps}>
            <Gap said={text.gapUnmarked} count={gaps.unmarked.length} onSee={() => onItems('unmarked')} />
            <Gap said={text.gapUnexplained} count={gaps.unexplained.length} onSee={() => onItems('unexplained')} />
            <Gap said={text.gapContradicted} count={gaps.contradicted.length} onSee={() => onItems('found')} />
            <Gap said={text.gapUnsettled} count={gaps.unsettled.length} />
            <Gap said={text.gapUnnamed} count={gaps.unnamed ? 1 : 0} />
          </ul>
        </>
      )}
      {differing > 0 && (
        <p className={styles.means}>
          <Mark tone="warning" glyph="!">
            {say(text.gapNumbers, { count: formatCount(differing) })}
          </Mark>
        </p>
      )}
      {check.recomputation.kind === 'running' && <p className={styles.muted}>{say(text.gapRecomputing)}</p>}
    </section>
  );
}

interface GapProps {
  readonly said: Text;
  readonly count: number;
  readonly onSee?: () => void;
}

function Gap({ said, count, onSee }: GapProps) {
  const say = useSay();
  if (count === 0) return null;
  return (
    <li>
      <Mark tone="warning" glyph="○">
        {say(said, { count: formatCount(count) })}
      </Mark>{' '}
      {onSee && (
        <Button type="link" size="small" onClick={onSee}>
          {say(text.see)}
        </Button>
      )}
    </li>
  );
}
