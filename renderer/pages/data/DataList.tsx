import { useDeferredValue, useMemo, useState } from 'react';
import { dataText } from '../../../shared/text/window/data';
import { formatCount } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { DenseTable, type DenseColumn } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { Mark } from '../../components/marks';
import { SearchField } from '../../components/SearchField';
import styles from './data.module.css';
import { narrowEntries, type DataEntry } from './entries';

const keyOf = ({ key }: DataEntry) => key;

interface DataListProps {
  readonly entries: readonly DataEntry[];
  readonly selected: string | null;
  readonly onSelect: (entry: DataEntry) => void;
}

/** The resources with their datasets, to choose one from. */
export function DataList({ entries, selected, onSelect }: DataListProps) {
  const say = useSay();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed);
  const shown = useMemo(() => narrowEntries(entries, words), [entries, words]);
  const columns = useMemo<readonly DenseColumn<DataEntry>[]>(
    () => [
      {
        id: 'name',
        title: say(dataText.columnName),
        width: 'minmax(0, 1fr)',
        cell: ({ key, name }) => <span title={`${key} ${name}`}>{name}</span>,
      },
      {
        id: 'state',
        title: say(dataText.columnState),
        width: language === 'zh' ? '112px' : '124px',
        cell: (entry) => <EntryMark entry={entry} />,
      },
    ],
    [say, language],
  );
  return (
    <section className={styles.list}>
      <SearchField label={say(dataText.search)} value={typed} onChange={setTyped} width="100%" />
      <DenseTable
        label={say(dataText.list)}
        columns={columns}
        rows={shown}
        keyOf={keyOf}
        selected={selected}
        onOpen={onSelect}
        empty={<EmptyStep title={say(dataText.nothingFound)} />}
      />
    </section>
  );
}

/** What is left to do with one line of the list. */
function EntryMark({ entry: { dataset, waiting } }: { readonly entry: DataEntry }) {
  const say = useSay();
  if (dataset === null) {
    return (
      <Mark tone="plain" glyph="–">
        {say(dataText.bare)}
      </Mark>
    );
  }
  return waiting === 0 ? (
    <Mark tone="good" glyph="✓">
      {say(dataText.done)}
    </Mark>
  ) : (
    <Mark tone="warning" glyph="?">
      {say(dataText.waiting, { count: formatCount(waiting) })}
    </Mark>
  );
}
