import { Segmented } from 'antd';
import { useState } from 'react';
import type { Response } from '../../../shared/contract';
import type { Dossier } from '../../../shared/contract/review';
import { reviewText as text } from '../../../shared/text/window/review';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import type { Check } from './checks';
import { ClaimsPart } from './ClaimsPart';
import { ConclusionPart } from './ConclusionPart';
import { Contents } from './Contents';
import { ItemsPart } from './ItemsPart';
import type { Filter } from './items';
import { CompareSigner, PackageFacts, Signers } from './parts';
import styles from './review.module.css';
import { ReviewingProvider } from './ReviewingProvider';
import { SaveFailure } from './SaveState';
import { useDraft } from './session';

type Part = 'items' | 'claims' | 'signers' | 'conclusion';

interface ReviewPaneProps {
  readonly check: Check;
  readonly verification: Response<'review.open'>['verification'];
  readonly dossier: Dossier;
}

/** An intact package: what was verified, and its parts, one of which is looked at. */
export function ReviewPane({ check, verification, dossier }: ReviewPaneProps) {
  const say = useSay();
  const { verdict, signers, package: stated } = verification;
  const review = useDraft(stated?.digest ?? '')?.review;
  // Who signed comes first where that is not certain.
  const [part, setPart] = useState<Part>(verdict === 'trusted' ? 'items' : 'signers');
  const [filter, setFilter] = useState<Filter>('all');
  if (review === undefined) return null;
  const showItems = (which: Filter) => {
    setFilter(which);
    setPart('items');
  };
  return (
    <ReviewingProvider check={check} dossier={dossier} review={review}>
      <Contents verification={verification} recomputation={{ check, onSee: () => setPart('claims') }} />
      <SaveFailure digest={review.package} />
      <Segmented<Part>
        className={styles.parts}
        aria-label={say(text.parts)}
        value={part}
        onChange={setPart}
        options={[
          { value: 'items', label: say(text.partItems, { count: formatCount(dossier.list.items.length) }) },
          { value: 'claims', label: say(text.partClaims) },
          { value: 'signers', label: say(text.partSigners) },
          { value: 'conclusion', label: say(text.partConclusion) },
        ]}
      />
      {part === 'items' && <ItemsPart filter={filter} onFilter={setFilter} />}
      {part === 'claims' && <ClaimsPart />}
      {part === 'signers' && (
        <>
          {verdict === 'untrusted' && <CompareSigner signers={signers} />}
          <div className={styles.pair}>
            <Signers signers={signers} />
            <PackageFacts verification={verification} />
          </div>
        </>
      )}
      {part === 'conclusion' && <ConclusionPart onItems={showItems} />}
    </ReviewingProvider>
  );
}
