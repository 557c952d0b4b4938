import { Select } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { decisionText } from '../../../shared/text/window/decision';
import { worklistText } from '../../../shared/text/window/decision-law';
import { typeNames } from '../../../shared/text/terms';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { DenseTable, type DenseColumn } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { TypeMark } from '../../components/marks';
import { SearchField } from '../../components/SearchField';
import { Toolbar } from '../../components/Toolbar';
import styles from './decision.module.css';
import {
  narrowWork,
  standFilters,
  standsAs,
  typeFilters,
  type StandFilter,
  type TypeFilter,
  type Work,
} from './worklist';

interface ResourceListProps {
  readonly work: readonly Work[];
  readonly counts: Readonly<Record<TypeFilter, number>>;
  readonly selected: string | null;
  readonly onOpen: (resource: string) => void;
}

const keyOf = ({ resource }: Work) => resource.id;

/** The resources, the undecided ones first, to be searched and narrowed to a type. */
export function ResourceList({ work, counts, selected, onOpen }: ResourceListProps) {
  const say = useSay();
  const [filter, setFilter] = useState<TypeFilter>('all');
  const [stand, setStand] = useState<StandFilter>('any');
  const [words, setWords] = useState('');
  const sought = useDeferredValue(words);
  const rows = useMemo(() => narrowWork(work, filter, sought, stand), [work, filter, sought, stand]);
  const columns = useMemo<DenseColumn<Work>[]>(
    () => [
      {
        id: 'name',
        title: say(decisionText.name),
        width: 'minmax(0, 1fr)',
        cell: ({ resource }) => <span title={resource.name}>{resource.name}</span>,
      },
      {
        id: 'type',
        title: say(decisionText.type),
        width: '140px',
        cell: ({ decision }) => <TypeMark type={decision?.outcome.type ?? null} />,
      },
    ],
    [say],
  );
  const nameOf = (type: TypeFilter) => say(type === 'all' ? decisionText.all : typeNames[type]);

  const labelOf = (one: StandFilter) =>
    one === 'any'
      ? say(worklistText.any)
      : say(decisionText.counted, {
          name: say(worklistText[one]),
          count: formatCount(work.filter((each) => standsAs(each, one)).length),
        });

  return (
    <section className={styles.list} aria-label={say(decisionText.list)}>
      <Toolbar>
        <SearchField label={say(decisionText.search)} value={words} onChange={setWords} width="100%" />
        <Select
          aria-label={say(decisionText.filter)}
          className={styles.filter}
          popupMatchSelectWidth={false}
          value={filter}
          onChange={setFilter}
          options={typeFilters.map((type) => ({
            value: type,
            label: say(decisionText.counted, { name: nameOf(type), count: formatCount(counts[type]) }),
          }))}
        />
        <Select
          aria-label={say(worklistText.stand)}
          className={styles.stand}
          popupMatchSelectWidth={false}
          value={stand}
          onChange={setStand}
          options={standFilters.map((one) => ({ value: one, label: labelOf(one) }))}
        />
      </Toolbar>
      <DenseTable
        label={say(decisionText.list)}
        columns={columns}
        rows={rows}
        keyOf={keyOf}
        selected={selected}
        onOpen={({ resource }) => onOpen(resource.id)}
        empty={<EmptyStep title={say(decisionText.noneFound)} hint={say(decisionText.noneFoundHint)} />}
      />
    </section>
  );
}
