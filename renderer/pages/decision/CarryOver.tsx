import { Alert, Button, Checkbox } from 'antd';
import { useMemo, useState } from 'react';
import { Failure } from '../../../shared/failure';
import type { Decision } from '../../../shared/model/decision';
import type { Resource } from '../../../shared/model/resource';
import type { Profile } from '../../../shared/regulation';
import { decisionText } from '../../../shared/text/window/decision';
import { typeNames } from '../../../shared/text/terms';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { DenseTable, type DenseColumn } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { SearchField } from '../../components/SearchField';
import { SideDrawer } from '../../components/SideDrawer';
import { call } from '../../desk';
import styles from './decision.module.css';
import { answersToCarry } from './draft';
import { narrowWork, type Work } from './worklist';

interface CarryOverProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly resource: Resource;
  readonly decision: Decision;
  readonly profile: Profile;
  readonly undecided: readonly Work[];
}

const keyOf = ({ resource }: Work) => resource.id;

/** Decides other resources by the same answers: each on its own, recorded and undone on its own. */
export function CarryOver({ open, onClose, resource, decision, profile, undecided }: CarryOverProps) {
  const say = useSay();
  const { workspace } = useReplica();
  const { run } = useTasks();
  const [words, setWords] = useState('');
  const [facts, setFacts] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => narrowWork(undecided, 'all', words), [undecided, words]);
  const targets = undecided.map(keyOf).filter((id) => chosen.has(id));
  const answers = answersToCarry(profile, decision, facts);
  const count = formatCount(targets.length);

  function choose(ids: readonly string[], isChosen: boolean): void {
    const others = new Set([...chosen].filter((id) => !ids.includes(id)));
    setChosen(isChosen ? new Set([...others, ...ids]) : others);
  }

  async function carry(): Promise<void> {
    onClose();
    setChosen(new Set());
    await run(say(decisionText.carryTask, { count }), async ({ signal }) => {
      for (const target of targets) {
        if (signal?.aborted) throw new Failure('cancelled');
        await call('decide', { workspace, resource: target, answers });
      }
    });
  }

  const columns: DenseColumn<Work>[] = [
    {
      id: 'name',
      title: say(decisionText.name),
      width: 'minmax(0, 1fr)',
      cell: (one) => (
        <Checkbox checked={chosen.has(keyOf(one))} onChange={({ target }) => choose([keyOf(one)], target.checked)}>
          {one.resource.name}
        </Checkbox>
      ),
    },
  ];
  return (
    <SideDrawer
      title={say(decisionText.carryTitle, { name: resource.name })}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(decisionText.cancel)}</Button>
          <Button type="primary" disabled={targets.length === 0} onClick={() => void carry()}>
            {say(decisionText.carryDo, { count })}
          </Button>
        </>
      }
    >
      <div className={styles.carry}>
        <p>{say(decisionText.carryWhat, { type: say(typeNames[decision.outcome.type]) })}</p>
        {answers.evidence.length > 0 && (
          <Alert type="warning" showIcon title={say(decisionText.carryEvidence, { count: answers.evidence.length })} />
        )}
        <Checkbox checked={facts} onChange={({ target }) => setFacts(target.checked)}>
          {say(decisionText.carryFacts)}
        </Checkbox>
        <div className={styles.carryFind}>
          <SearchField label={say(decisionText.search)} value={words} onChange={setWords} />
          <Button disabled={rows.length === 0} onClick={() => choose(rows.map(keyOf), true)}>
            {say(decisionText.carryAll)}
          </Button>
        </div>
        <DenseTable
          label={say(decisionText.carryChoose)}
          columns={columns}
          rows={rows}
          keyOf={keyOf}
          onOpen={(one) => choose([keyOf(one)], !chosen.has(keyOf(one)))}
          empty={<EmptyStep title={say(undecided.length === 0 ? decisionText.carryNone : decisionText.noneFound)} />}
        />
      </div>
    </SideDrawer>
  );
}
