import { useMemo, useState } from 'react';
import { profileOf } from '../../../shared/regulation';
import { pageNames } from '../../../shared/text/window/frame';
import { treatmentText } from '../../../shared/text/window/treatment';
import { useDesk, useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useLeave } from '../../app/unsaved';
import { EmptyStep } from '../../components/EmptyStep';
import { PageHeader } from '../../components/PageHeader';
import { DatasetEditor } from './DatasetEditor';
import { DatasetList } from './DatasetList';
import styles from './treatment.module.css';
import { useRefusals } from './use-refusals';
import { countStates, selectWork, type Work } from './worklist';

/** 脱敏: what is done to each column before it is released, and what came of it. */
export function TreatmentPage() {
  const say = useSay();
  const { place, go } = useDesk();
  const leave = useLeave();
  const { state } = useReplica();
  const refusals = useRefusals();
  const [dataset, setDataset] = useState<string | null>(null);
  const work = useMemo(() => selectWork(state, profileOf(state), refusals), [state, refusals]);
  const inHand = work.filter(({ resource }) => resource.id === place.resource);
  const chosen = inHand.find((one) => one.dataset.id === dataset) ?? inHand[0];
  const left = work.length - countStates(work).treated;

  if (work.length === 0) {
    return (
      <>
        <PageHeader title={say(pageNames.treatment)} />
        <div className={styles.centre}>
          <EmptyStep
            title={say(treatmentText.empty)}
            hint={say(treatmentText.emptyHint)}
            action={{ label: say(treatmentText.emptyAction), onClick: () => go('decision') }}
          />
        </div>
      </>
    );
  }
  const open = (one: Work) => {
    if (one.dataset.id === chosen?.dataset.id) return;
    leave(() => {
      setDataset(one.dataset.id);
      go('treatment', one.resource.id);
    });
  };
  return (
    <>
      <PageHeader
        title={say(pageNames.treatment)}
        todo={left > 0 ? say(treatmentText.todo, { count: formatCount(left) }) : say(treatmentText.todoNone)}
      />
      <div className={styles.columns}>
        <DatasetList work={work} selected={chosen?.dataset.id ?? null} onOpen={open} />
        {chosen ? (
          <DatasetEditor key={chosen.dataset.id} work={chosen} />
        ) : (
          <div className={styles.centre}>
            <EmptyStep title={say(treatmentText.choose)} hint={say(treatmentText.chooseHint)} />
          </div>
        )}
      </div>
    </>
  );
}
