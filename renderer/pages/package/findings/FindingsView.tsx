import { Segmented } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { inOrder } from '../../../../shared/model/primitives';
import { findingStateNames } from '../../../../shared/text/review-terms';
import { findingsText as text } from '../../../../shared/text/window/package-findings';
import { findingsOn, isOpen } from '../../../app/findings';
import { useDesk, useReplica } from '../../../app/desk-context';
import { formatCount, formatDate } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { useLeave } from '../../../app/unsaved';
import { DenseTable } from '../../../components/DenseTable';
import { EmptyStep } from '../../../components/EmptyStep';
import { ConclusionMark } from '../../../components/review-marks';
import { SearchField } from '../../../components/SearchField';
import { Toolbar } from '../../../components/Toolbar';
import { useFindingColumns } from './columns';
import { FindingDrawer } from './FindingDrawer';
import styles from './findings.module.css';
import { countFindings, findingFilters, findingRows, type FindingFilter } from './rows';

const keyOf = ({ id }: { readonly id: string }) => id;

/** The findings of reviewers as a list of tasks; a row opens what is said of one, and the answer to it. */
export function FindingsView() {
  const say = useSay();
  const { place } = useDesk();
  const { state } = useReplica();
  const leave = useLeave();
  const [filter, setFilter] = useState<FindingFilter>('standing');
  const [words, setWords] = useState('');
  // Whoever comes with a resource in hand wants to answer what was found on it.
  const [opened, setOpened] = useState<string | null>(() => {
    const found = place.resource === null ? [] : findingsOn(state, place.resource);
    return found.find(isOpen)?.id ?? null;
  });
  const sought = useDeferredValue(words);
  const rows = useMemo(() => findingRows(state, filter, sought), [state, filter, sought]);
  const counts = useMemo(() => countFindings(state), [state]);
  const columns = useFindingColumns();
  const open = opened === null ? null : (state.findings.byId[opened] ?? null);

  const nameOf = (one: FindingFilter) =>
    say(one === 'standing' ? text.standing : one === 'all' ? text.all : findingStateNames[one]);
  const empty =
    counts.all === 0 ? (
      <EmptyStep title={say(text.none)} hint={say(text.noneHint)} />
    ) : (
      <EmptyStep title={say(filter === 'standing' && words === '' ? text.allSettled : text.nothingFound)} />
    );
  return (
    <>
      <NewestReceipt />
      <Toolbar>
        <SearchField label={say(text.search)} value={words} onChange={setWords} width={220} />
        <Segmented<FindingFilter>
          aria-label={say(text.show)}
          value={filter}
          onChange={setFilter}
          options={findingFilters.map((value) => ({ value, label: `${nameOf(value)} ${formatCount(counts[value])}` }))}
        />
      </Toolbar>
      <DenseTable
        label={say(text.table)}
        columns={columns}
        rows={rows}
        keyOf={keyOf}
        selected={opened}
        onOpen={({ id }) => setOpened(id)}
        empty={empty}
      />
      <FindingDrawer finding={open} onClose={() => leave(() => setOpened(null))} />
    </>
  );
}

/** What the newest receipt came to, and whose it is. */
function NewestReceipt() {
  const say = useSay();
  const receipt = inOrder(useReplica().state.receipts).at(-1);
  if (receipt === undefined) return null;
  const { conclusion, listVersion: version, reviewer, date } = receipt;
  return (
    <p className={styles.newest}>
      <ConclusionMark conclusion={conclusion} />
      <span>{say(text.newest, { version, ...reviewer, date: formatDate(date) })}</span>
    </p>
  );
}
