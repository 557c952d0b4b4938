import { Button, Steps } from 'antd';
import { useState } from 'react';
import { wizardText } from '../../../shared/text/window/welcome';
import { useDesk } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { PageHeader } from '../../components/PageHeader';
import { AgencyStep } from './AgencyStep';
import { emptyDraft, isStepDone, wizardSteps, type WizardStep } from './draft';
import { PeopleStep } from './PeopleStep';
import { PlaceStep } from './PlaceStep';
import { RegulationStep } from './RegulationStep';
import { useMaking } from './use-making';
import styles from './welcome.module.css';

const views = {
  regulation: RegulationStep,
  agency: AgencyStep,
  people: PeopleStep,
  place: PlaceStep,
} as const satisfies Record<WizardStep, unknown>;

/** Leads to a new workspace in four steps. */
export function Wizard() {
  const { leaveNew } = useDesk();
  const say = useSay();
  const { make } = useMaking();
  const [draft, setDraft] = useState(emptyDraft);
  const [at, setAt] = useState(0);
  const [isMaking, setMaking] = useState(false);
  const step = wizardSteps[at] ?? 'regulation';
  const View = views[step];
  const isLast = at === wizardSteps.length - 1;
  const isDone = isStepDone(step, draft);

  async function proceed(): Promise<void> {
    if (!isLast) {
      setAt(at + 1);
      return;
    }
    setMaking(true);
    await make(draft);
    setMaking(false);
  }

  return (
    <div className={styles.narrow}>
      <PageHeader title={say(wizardText.title)} />
      <Steps
        size="small"
        current={at}
        className={styles.steps}
        items={wizardSteps.map((one) => ({ key: one, title: say(wizardText[one]) }))}
      />
      <form
        className={styles.box}
        onSubmit={(event) => {
          event.preventDefault();
          if (isDone && !isMaking) void proceed();
        }}
      >
        <h2>{say(wizardText[step])}</h2>
        <View draft={draft} change={(some) => setDraft({ ...draft, ...some })} />
        <div className={styles.buttons}>
          <Button type="text" onClick={leaveNew}>
            {say(wizardText.leave)}
          </Button>
          <span className={styles.gap} />
          {at > 0 && <Button onClick={() => setAt(at - 1)}>{say(wizardText.back)}</Button>}
          <Button type="primary" htmlType="submit" disabled={!isDone} loading={isMaking}>
            {say(isLast ? wizardText.create : wizardText.next)}
          </Button>
        </div>
      </form>
    </div>
  );
}
