import { Button } from 'antd';
import { useState } from 'react';
import type { Response } from '../../../shared/contract';
import { treatmentText } from '../../../shared/text/window/treatment';
import { resultText as text } from '../../../shared/text/window/treatment-result';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { Mark } from '../../components/marks';
import { call } from '../../desk';
import styles from '../../components/report/report.module.css';
import type { Work } from './worklist';

type Pair = Response<'risk.mosaic'>['pairs'][number];

/** What this dataset tells together with the other released ones of the agency; joined on demand. */
export function Mosaic({ work: { dataset, resource } }: { readonly work: Work }) {
  const say = useSay();
  const { workspace } = useReplica();
  const { run } = useTasks();
  const [pairs, setPairs] = useState<readonly Pair[] | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function check(): Promise<void> {
    setBusy(true);
    const found = await run(say(text.mosaicTask, { name: dataset.name }), (options) =>
      call('risk.mosaic', { workspace, resource: resource.id }, options),
    );
    setBusy(false);
    if (found !== null) setPairs(found.pairs.filter(({ left, right }) => [left, right].includes(dataset.id)));
  }

  return (
    <section>
      <h3>{say(text.mosaic)}</h3>
      <p className={styles.lead}>
        <span className={styles.muted}>{say(text.mosaicHint)}</span>
        <Button size="small" loading={isBusy} onClick={() => void check()}>
          {say(text.mosaicCheck)}
        </Button>
      </p>
      {pairs?.length === 0 && <p>{say(text.mosaicNone)}</p>}
      {pairs !== null && pairs.length > 0 && <PairTable pairs={pairs} />}
    </section>
  );
}

function PairTable({ pairs }: { readonly pairs: readonly Pair[] }) {
  const say = useSay();
  const { state } = useReplica();
  const datasetName = (id: string) => state.datasets.byId[id]?.name ?? id;
  const namesOf = (dataset: string, columns: Pair['on']) =>
    columns.map(({ left }) => state.datasets.byId[dataset]?.columns.byId[left]?.name ?? left).join(' · ');
  return (
    <table className={styles.worded} aria-label={say(text.mosaic)}>
      <thead>
        <tr>
          <th scope="col">{say(text.mosaicPair)}</th>
          <th scope="col">{say(text.mosaicOn)}</th>
          <th scope="col" data-align="right">
            {say(text.mosaicShared)}
          </th>
          <th scope="col" data-align="right">
            {say(text.mosaicAlone)}
          </th>
          <th scope="col" data-align="right">
            {say(text.mosaicK)}
          </th>
          <th scope="col">{say(treatmentText.verdict)}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ left, right, on, apart, shared, leftAlone, rightAlone, k, exceeds }) => (
          <tr key={`${left} ${right}`}>
            <th scope="row">{say(text.mosaicPairOf, { left: datasetName(left), right: datasetName(right) })}</th>
            <td>
              {namesOf(left, on) || '—'}
              {apart.length > 0 && (
                <span className={styles.small}>{say(text.mosaicApart, { columns: namesOf(left, apart) })}</span>
              )}
            </td>
            <td data-align="right">{formatCount(shared)}</td>
            <td data-align="right">
              {say(text.mosaicAloneOf, { left: formatCount(leftAlone), right: formatCount(rightAlone) })}
            </td>
            <td data-align="right">{formatCount(k)}</td>
            <td>
              <Mark tone={exceeds ? 'bad' : 'good'} glyph={exceeds ? '✕' : '✓'}>
                {say(exceeds ? text.mosaicExceeds : text.mosaicHolds)}
              </Mark>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
