import { App, Button } from 'antd';
import { useState } from 'react';
import { replayText } from '../../../shared/text/window/treatment-plan';
import { searchText } from '../../../shared/text/window/treatment-search';
import { useSay } from '../../app/language';
import { ReplayButton } from './ReplayButton';
import { SearchDrawer } from './SearchDrawer';
import { SuggestButton } from './SuggestButton';
import styles from './plan.module.css';
import type { usePlan } from './use-plan';
import type { Work } from './worklist';

interface PlanSourcesProps {
  readonly work: Work;
  readonly plan: ReturnType<typeof usePlan>;
}

/** Where a plan may come from: suggested, followed from another period, or searched for as the one of least loss. */
export function PlanSources({ work, plan: { plan, edit, take, suggest } }: PlanSourcesProps) {
  const say = useSay();
  const { message } = App.useApp();
  const [isSearching, setSearching] = useState(false);
  return (
    <div className={styles.sources}>
      <SuggestButton onSuggest={(pseudonyms) => void suggest(pseudonyms)} main={plan === null} />
      <ReplayButton
        work={work}
        onApply={(followed, cautions) => {
          take(followed, cautions);
          void message.success(say(replayText.applied));
        }}
      />
      {plan !== null && (
        <>
          <Button
            disabled={plan.quasi.length === 0}
            title={plan.quasi.length === 0 ? say(searchText.actionHint) : undefined}
            onClick={() => setSearching(true)}
          >
            {say(searchText.action)}
          </Button>
          <SearchDrawer
            work={work}
            plan={plan}
            open={isSearching}
            onClose={() => setSearching(false)}
            onApply={(found) => {
              edit(found);
              setSearching(false);
              void message.success(say(searchText.applied));
            }}
          />
        </>
      )}
    </div>
  );
}
