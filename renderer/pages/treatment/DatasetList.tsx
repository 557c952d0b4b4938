import { useMemo, useState } from 'react';
import { treatmentText } from '../../../shared/text/window/treatment';
import { useSay } from '../../app/language';
import { DenseTable, type DenseColumn } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { SearchField } from '../../components/SearchField';
import { Toolbar } from '../../components/Toolbar';
import { StateMark } from './StateMark';
import styles from './treatment.module.css';
import { treatmentStates, type Work } from './worklist';

interface DatasetListProps {
  readonly work: readonly Work[];
  readonly selected: string | null;
  readonly onOpen: (work: Work) => void;
}

const keyOf = ({ dataset }: Work) => dataset.id;

/** The datasets to be treated, with how far each is. */
export function DatasetList({ work, selected, onOpen }: DatasetListProps) {
  const say = useSay();
  const [words, setWords] = useState('');
  const rows = useMemo(() => {
    const sought = words.trim().toLocaleLowerCase();
    return work.filter(({ dataset, resource }) =>
      [dataset.name, dataset.id, resource.name].some((text) => text.toLocaleLowerCase().includes(sought)),
    );
  }, [work, words]);
  const columns = useMemo<DenseColumn<Work>[]>(
    () => [
      {
        id: 'name',
        title: say(treatmentText.dataset),
        width: 'minmax(0, 1fr)',
        cell: ({ dataset }) => <span title={dataset.name}>{dataset.name}</span>,
      },
      {
        id: 'state',
        title: say(treatmentText.state),
        width: '118px',
        cell: ({ state }) => <StateMark state={state} />,
        compare: (one, other) => treatmentStates.indexOf(one.state) - treatmentStates.indexOf(other.state),
      },
    ],
    [say],
  );
  return (
    <section className={styles.list} aria-label={say(treatmentText.list)}>
      <Toolbar>
        <SearchField label={say(treatmentText.search)} value={words} onChange={setWords} />
      </Toolbar>
      <DenseTable
        label={say(treatmentText.list)}
        columns={columns}
        rows={rows}
        keyOf={keyOf}
        selected={selected}
        onOpen={onOpen}
        empty={<EmptyStep title={say(treatmentText.noneFound)} />}
      />
    </section>
  );
}
