import { useState } from 'react';
import { Failure } from '../../../shared/failure';
import type { Plan } from '../../../shared/model/plan';
import { treatmentText } from '../../../shared/text/window/treatment';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { useUnsaved } from '../../app/unsaved';
import { call } from '../../desk';
import { cautionsOf, placeInPlan, type Caution } from './plan-draft';
import type { Work } from './worklist';

type Place = ReturnType<typeof placeInPlan>;

/** The plan of a dataset as it is edited: the saved one until something is changed. */
export function usePlan({ dataset, resource, plan: saved }: Work) {
  const say = useSay();
  const { workspace } = useReplica();
  const { run } = useTasks();
  const [edited, setEdited] = useState<Plan | null>(null);
  const [cautions, setCautions] = useState<readonly Caution[]>([]);
  const [refused, setRefused] = useState<Place>(null);
  const plan = edited ?? saved;
  const request = { workspace, resource: resource.id, dataset: dataset.id };
  useUnsaved(edited !== null);

  function edit(changed: Plan, column?: string): void {
    setEdited(changed);
    setRefused(null);
    // What was said of a column need not hold of its new treatment; saving says it anew.
    if (column !== undefined) setCautions((all) => all.filter((caution) => caution.column !== column));
  }

  async function suggest(pseudonyms: boolean): Promise<void> {
    const suggested = await run(say(treatmentText.suggestOf, { name: dataset.name }), (options) =>
      call('treat.suggest', { ...request, pseudonyms }, options),
    );
    if (suggested !== null) take(suggested.plan, suggested.cautions);
  }

  /** Puts a plan in hand that was made elsewhere, with what is said of it. */
  function take(made: Plan, said: Parameters<typeof cautionsOf>[0]): void {
    edit(made);
    setCautions(cautionsOf(said));
  }

  async function save(): Promise<void> {
    if (edited === null) return;
    const done = await run(say(treatmentText.saveOf, { name: dataset.name }), async (options) => {
      try {
        return await call('treat.set', { ...request, plan: edited }, options);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const place = placeInPlan(edited, String(error.params['path'] ?? ''));
        setRefused(place);
        // The row itself says that a parameter is wrong: a path within the plan would tell a person nothing.
        if (place !== null && error.code === 'plan-invalid') return null;
        throw error;
      }
    });
    if (done === null) return;
    setEdited(null);
    setCautions(cautionsOf(done.cautions));
  }

  function discard(): void {
    setEdited(null);
    setCautions([]);
    setRefused(null);
  }

  return { plan, isEdited: edited !== null, cautions, refused, edit, take, suggest, save, discard };
}
