import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { Response } from '../../../shared/contract';
import type { Plan, Step } from '../../../shared/model/plan';
import { treatmentText } from '../../../shared/text/window/treatment';
import { fieldText as text } from '../../../shared/text/window/treatment-plan';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { Chart } from '../../components/Chart';
import { call } from '../../desk';
import { useShade } from '../../theme/shade';
import { spreadOption } from './spread-option';
import styles from './field.module.css';
import type { Work } from './worklist';

type Distribution = Response<'treat.distribution'>;
type Bars = Distribution['before'];

/** Height of a bar with its distance, in px. */
const BAR = 22;

interface FieldSpreadProps {
  readonly work: Work;
  readonly plan: Plan;
  readonly step: Step;
}

/** How a column's values are spread before and after, on demand: counting them needs the whole data. */
export function FieldSpread({ work: { dataset, resource }, plan, step }: FieldSpreadProps) {
  const say = useSay();
  const { workspace } = useReplica();
  const { run } = useTasks();
  const [spread, setSpread] = useState<Distribution | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function count(): Promise<void> {
    setBusy(true);
    const request = { workspace, resource: resource.id, dataset: dataset.id, column: step.column, plan };
    const counted = await run(say(text.spreadTask, { name: step.name }), (options) =>
      call('treat.distribution', request, options),
    );
    setBusy(false);
    if (counted !== null) setSpread(counted);
  }

  return (
    <section>
      <h3>{say(text.spread)}</h3>
      <p className={styles.muted}>{say(text.spreadHint)}</p>
      {spread === null ? (
        <Button loading={isBusy} onClick={() => void count()}>
          {say(text.showSpread)}
        </Button>
      ) : (
        <div className={styles.spreads}>
          <Spread title={say(treatmentText.before)} label={say(text.tableBefore)} bars={spread.before} />
          {spread.after === null ? (
            <p className={styles.muted}>{say(text.notReleased)}</p>
          ) : (
            <Spread title={say(treatmentText.after)} label={say(text.tableAfter)} bars={spread.after} />
          )}
        </div>
      )}
    </section>
  );
}

function Spread({ title, label, bars }: { readonly title: string; readonly label: string; readonly bars: Bars }) {
  const say = useSay();
  const language = useLanguage();
  const shade = useShade();
  const named = useMemo(
    () =>
      bars.map(({ label, count }) => ({ name: label === null ? say(text.others) : label || say(text.missing), count })),
    [bars, say],
  );
  const option = useMemo(() => spreadOption(named, shade, language), [named, shade, language]);
  return (
    <div>
      <h4>{title}</h4>
      <div style={{ height: named.length * BAR + 8 }}>
        <Chart className={styles.chart} option={option} />
      </div>
      <table className="only-heard" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{say(text.value)}</th>
            <th scope="col">{say(text.rows)}</th>
          </tr>
        </thead>
        <tbody>
          {named.map(({ name, count }, index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              <td>{formatCount(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
