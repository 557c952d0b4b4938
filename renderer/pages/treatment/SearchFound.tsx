import { Alert, Button } from 'antd';
import { useMemo, useState } from 'react';
import type { Plan } from '../../../shared/model/plan';
import { searchText as text } from '../../../shared/text/window/treatment-search';
import { formatCount, formatShare } from '../../app/formats';
import { useSay, type Say } from '../../app/language';
import { DenseTable, type DenseColumn } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { Mark } from '../../components/marks';
import { SearchDetail } from './SearchDetail';
import styles from './search.module.css';
import type { Candidate, Sought } from './use-search';
import type { Work } from './worklist';

/** Height of a row of the table, in px. */
const ROW = 34;

const keyOf = ({ rank }: Candidate) => String(rank);

interface SearchFoundProps {
  readonly work: Work;
  readonly sought: Sought;
  /** Whether another goal stands in the form by now. */
  readonly isOutdated: boolean;
  readonly onApply: (plan: Plan) => void;
}

/** What a search found: whether it is proved to be the best, the best ten, and what the one in hand keeps. */
export function SearchFound({ work, sought: { found, goal }, isOutdated, onApply }: SearchFoundProps) {
  const say = useSay();
  const [chosen, setChosen] = useState(1);
  const candidates = useMemo(() => found.best.map((one, index): Candidate => ({ ...one, rank: index + 1 })), [found]);
  const columns = useMemo(
    () => candidateColumns(say, work, goal.metric === 'discernability'),
    [say, work, goal.metric],
  );
  const inHand = candidates.find(({ rank }) => rank === chosen);
  if (inHand === undefined) {
    return <EmptyStep title={say(text.nothingReaches)} hint={say(text.nothingReachesHint)} />;
  }
  const figures = { checked: formatCount(found.checked), seconds: found.seconds.toFixed(1) };
  return (
    <div className={styles.found}>
      <div className={styles.verdict}>
        <Mark tone={found.optimal ? 'good' : 'warning'} glyph={found.optimal ? '✓' : '?'}>
          {say(found.optimal ? text.proved : text.unproved)}
        </Mark>
        <span className={styles.told}>{say(found.optimal ? text.provedHint : text.unprovedHint, figures)}</span>
        <Button type="primary" onClick={() => onApply(inHand.plan)}>
          {say(text.apply, { rank: inHand.rank })}
        </Button>
      </div>
      {isOutdated && <Alert type="info" showIcon title={say(text.outdated)} />}
      <div className={styles.best} style={{ height: (candidates.length + 1) * ROW + 2 }}>
        <DenseTable
          label={say(text.best)}
          columns={columns}
          rows={candidates}
          keyOf={keyOf}
          selected={String(chosen)}
          onOpen={({ rank }) => setChosen(rank)}
          empty={null}
        />
      </div>
      <SearchDetail work={work} candidate={inHand} />
    </div>
  );
}

/** How coarse a column is, as briefly as a table allows. */
function levelWords(say: Say, { level, of }: { readonly level: number; readonly of: number }): string {
  if (level === 0) return say(text.levelWhole);
  return level === of ? say(text.levelGone) : say(text.detailLevelOf, { level, of });
}

function candidateColumns(say: Say, { dataset }: Work, showsScore: boolean): DenseColumn<Candidate>[] {
  const nameOf = (column: string) => dataset.columns.byId[column]?.name ?? column;
  const levelsOf = ({ levels }: Candidate) =>
    levels.map(({ column, ...at }) => `${nameOf(column)} ${levelWords(say, at)}`).join(' · ');
  const score: DenseColumn<Candidate> = {
    id: 'score',
    title: say(text.score),
    width: '112px',
    align: 'right',
    cell: (one) => formatCount(one.score),
    compare: (one, other) => one.score - other.score,
  };
  return [
    { id: 'rank', title: say(text.rank), width: '44px', align: 'right', cell: ({ rank }) => rank },
    ...(showsScore ? [score] : []),
    {
      id: 'loss',
      title: say(text.lossShort),
      width: '76px',
      align: 'right',
      cell: ({ loss }) => formatShare(loss),
      compare: (one, other) => one.loss - other.loss,
    },
    {
      id: 'suppressed',
      title: say(text.suppressed),
      width: '124px',
      align: 'right',
      cell: ({ suppressed }) =>
        say(text.suppressedValue, {
          count: formatCount(suppressed),
          share: formatShare(dataset.rows === 0 ? 0 : suppressed / dataset.rows),
        }),
      compare: (one, other) => one.suppressed - other.suppressed,
    },
    {
      id: 'k',
      title: say(text.classK),
      width: '100px',
      align: 'right',
      cell: ({ k }) => formatCount(k),
      compare: (one, other) => one.k - other.k,
    },
    {
      id: 'risk',
      title: say(text.risk),
      width: '124px',
      align: 'right',
      cell: ({ Rb }) => formatShare(Rb),
      compare: (one, other) => one.Rb - other.Rb,
    },
    {
      id: 'levels',
      title: say(text.levels),
      width: 'minmax(160px, 1fr)',
      cell: (one) => <span title={levelsOf(one)}>{levelsOf(one)}</span>,
    },
  ];
}
