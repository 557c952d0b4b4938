import { Button } from 'antd';
import { useMemo } from 'react';
import { profileOf } from '../../../shared/regulation';
import { decisionText } from '../../../shared/text/window/decision';
import { pageNames } from '../../../shared/text/window/frame';
import { useDesk, useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { EmptyStep } from '../../components/EmptyStep';
import { PageHeader } from '../../components/PageHeader';
import { DecisionForm } from './DecisionForm';
import styles from './decision.module.css';
import { ResourceList } from './ResourceList';
import { countTypes, nextUndecided, selectWork } from './worklist';

/** 开放认定: which resources are to be opened, on what terms, and by which article. */
export function DecisionPage() {
  const say = useSay();
  const { place, go } = useDesk();
  const { state } = useReplica();
  const profile = profileOf(state);
  const work = useMemo(() => selectWork(state), [state]);
  const counts = useMemo(() => countTypes(work), [work]);
  const chosen = work.find(({ resource }) => resource.id === place.resource);
  const next = nextUndecided(work, place.resource);
  const left = counts.undecided;

  if (work.length === 0) {
    return (
      <>
        <PageHeader title={say(pageNames.decision)} />
        <div className={styles.centre}>
          <EmptyStep
            title={say(decisionText.empty)}
            hint={say(decisionText.emptyHint)}
            action={{ label: say(decisionText.emptyAction), onClick: () => go('catalogue') }}
          />
        </div>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={say(pageNames.decision)}
        todo={left > 0 ? say(decisionText.todo, { count: formatCount(left) }) : say(decisionText.todoNone)}
        actions={next !== null && <Button onClick={() => go('decision', next)}>{say(decisionText.next)}</Button>}
      />
      <div className={styles.columns}>
        <ResourceList work={work} counts={counts} selected={place.resource} onOpen={(id) => go('decision', id)} />
        {chosen ? (
          <DecisionForm key={chosen.resource.id} work={chosen} all={work} profile={profile} />
        ) : (
          <div className={styles.centre}>
            <EmptyStep title={say(decisionText.choose)} hint={say(decisionText.chooseHint)} />
          </div>
        )}
      </div>
    </>
  );
}
