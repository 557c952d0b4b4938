import { Button } from 'antd';
import { useState } from 'react';
import type { Response } from '../../../shared/contract';
import type { Plan } from '../../../shared/model/plan';
import { replayText } from '../../../shared/text/window/treatment-plan';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { call } from '../../desk';
import { ReplayDrawer } from './ReplayDrawer';
import type { Work } from './worklist';

interface ReplayButtonProps {
  readonly work: Work;
  readonly onApply: (plan: Plan, cautions: Response<'treat.replay'>['cautions']) => void;
}

/** Offers the plan of another dataset of the same resource; not there where there is none. */
export function ReplayButton({ work: { dataset, resource }, onApply }: ReplayButtonProps) {
  const say = useSay();
  const { workspace, state } = useReplica();
  const { run } = useTasks();
  const [offer, setOffer] = useState<Response<'treat.replay'> | null>(null);
  const others = state.datasets.order.filter(
    (id) => id !== dataset.id && state.datasets.byId[id]?.resource === resource.id && state.plans[id] !== undefined,
  );
  if (others.length === 0) return null;

  async function compare(): Promise<void> {
    const found = await run(say(replayText.task, { name: dataset.name }), (options) =>
      call('treat.replay', { workspace, resource: resource.id, dataset: dataset.id }, options),
    );
    if (found !== null) setOffer(found);
  }

  return (
    <>
      <Button onClick={() => void compare()}>{say(replayText.action)}</Button>
      <ReplayDrawer
        offer={offer}
        from={offer === null ? '' : (state.datasets.byId[offer.from]?.name ?? offer.from)}
        nameOf={(column) => dataset.columns.byId[column]?.name ?? column}
        onClose={() => setOffer(null)}
        onApply={(plan, cautions) => {
          setOffer(null);
          onApply(plan, cautions);
        }}
      />
    </>
  );
}
