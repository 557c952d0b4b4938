import { useEffect, useEffectEvent, useState } from 'react';
import type { Plan, Step } from '../../../shared/model/plan';
import { fieldText as text } from '../../../shared/text/window/treatment-plan';
import { treatmentText } from '../../../shared/text/window/treatment';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { call } from '../../desk';
import { pairCells, type SampleCell } from './samples';
import styles from './field.module.css';
import type { Work } from './worklist';

/** Rows that are shown. */
const ROWS = 8;

interface FieldSampleProps {
  readonly work: Work;
  readonly plan: Plan;
  readonly step: Step;
}

/** The first values of a column before and after. Raw values: on this screen and nowhere else. */
export function FieldSample({ work: { dataset, resource }, plan, step }: FieldSampleProps) {
  const say = useSay();
  const { workspace } = useReplica();
  const { tell } = useTasks();
  const [cells, setCells] = useState<readonly (SampleCell | undefined)[] | null>(null);

  const onRead = useEffectEvent((signal: AbortSignal) => {
    const request = { workspace, resource: resource.id, dataset: dataset.id, plan, count: ROWS };
    call('treat.preview', request, { signal }).then(
      (shown) => {
        if (!signal.aborted) setCells(pairCells({ plan, ...shown }).map((row) => row[plan.steps.indexOf(step)]));
      },
      (error: unknown) => {
        if (!signal.aborted) tell(error);
      },
    );
  });
  useEffect(() => {
    const controller = new AbortController();
    onRead(controller.signal);
    return () => controller.abort();
  }, []);

  return (
    <section>
      <h3>{say(text.samples, { count: cells?.length ?? ROWS })}</h3>
      <p className={styles.muted}>{cells === null ? say(text.reading) : say(text.samplesHint)}</p>
      {cells !== null && (
        <table className={styles.pairs}>
          <thead>
            <tr>
              <th scope="col">{say(treatmentText.before)}</th>
              <th scope="col">{say(treatmentText.after)}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map((cell, index) => (
              <tr key={index}>
                <td>
                  <Value value={cell?.before ?? null} />
                </td>
                <td data-changed={cell?.before !== cell?.after}>
                  {cell?.after === undefined ? <i>{say(treatmentText.sampleDeleted)}</i> : <Value value={cell.after} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Value({ value }: { readonly value: string | null }) {
  const say = useSay();
  return value === null || value === '' ? <i>{say(treatmentText.sampleEmpty)}</i> : value;
}
