import { Button, Progress } from 'antd';
import { useState } from 'react';
import type { Plan } from '../../../shared/model/plan';
import { phaseText } from '../../../shared/text/phases';
import { searchText as text } from '../../../shared/text/window/treatment-search';
import { useSay } from '../../app/language';
import { EmptyStep } from '../../components/EmptyStep';
import { SideDrawer } from '../../components/SideDrawer';
import { LossCurve } from './LossCurve';
import { SearchFound } from './SearchFound';
import { SearchForm } from './SearchForm';
import { startGoal } from './goal';
import styles from './search.module.css';
import { useSearch } from './use-search';
import type { Work } from './worklist';

interface SearchDrawerProps {
  readonly work: Work;
  /** The plan as it is edited: its quasi-identifiers are written coarser or finer, the rest stays. */
  readonly plan: Plan;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onApply: (plan: Plan) => void;
}

/** Finds the plan of least loss that reaches a goal: asked at the left, answered at the right, used with one click. */
export function SearchDrawer({ work, plan, open, onClose, onApply }: SearchDrawerProps) {
  const say = useSay();
  return (
    <SideDrawer title={say(text.title, { name: work.dataset.name })} open={open} onClose={onClose} width={1240}>
      <SearchPanel work={work} plan={plan} onApply={onApply} />
    </SideDrawer>
  );
}

/** Lives while the drawer is open, and what was found with it. */
function SearchPanel({ work, plan, onApply }: Pick<SearchDrawerProps, 'work' | 'plan' | 'onApply'>) {
  const say = useSay();
  const [goal, setGoal] = useState(() => startGoal(work.setting, plan));
  const { sought, isSearching, progress, search, stop } = useSearch(work, plan);
  const curve = sought?.found.curve ?? [];

  function searchFor(k: number): void {
    const changed = { ...goal, k };
    setGoal(changed);
    search(changed);
  }

  return (
    <div className={styles.panel}>
      <div className={styles.asked}>
        <p className={styles.muted}>{say(text.intro)}</p>
        <SearchForm
          goal={goal}
          setting={work.setting}
          hasSensitive={plan.sensitive.length > 0}
          isSearching={isSearching}
          isNext={sought === null || goal !== sought.goal}
          onChange={setGoal}
          onSearch={() => search(goal)}
        />
        {curve.length > 0 && <LossCurve curve={curve} k={sought?.goal.k ?? null} onPick={searchFor} />}
      </div>
      <div className={styles.answered}>
        {isSearching && (
          <div className={styles.running} role="status">
            <span>{progress ? say(phaseText(progress.phase)) : say(text.searching)}</span>
            <Progress
              aria-label={say(text.searching)}
              percent={progress && progress.total > 0 ? Math.floor((100 * progress.done) / progress.total) : 0}
              size="small"
            />
            <Button size="small" onClick={stop}>
              {say(text.stop)}
            </Button>
          </div>
        )}
        {sought !== null && (
          <SearchFound
            key={sought.found.seconds}
            work={work}
            sought={sought}
            isOutdated={goal !== sought.goal}
            onApply={onApply}
          />
        )}
        {sought === null && !isSearching && <EmptyStep title={say(text.nothingYet)} hint={say(text.nothingYetHint)} />}
      </div>
    </div>
  );
}
