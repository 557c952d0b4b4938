import { Button } from 'antd';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { catalogueText, editText } from '../../../shared/text/window/catalogue';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { DenseTable } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { SearchField } from '../../components/SearchField';
import { Toolbar } from '../../components/Toolbar';
import { BulkEditDrawer } from './BulkEditDrawer';
import { useCatalogueColumns } from './columns';
import { Filters, isNarrowed } from './Filters';
import { departmentsOf, narrowRows, noFilters, searchIndex, type CatalogueRow } from './rows';

const idOf = ({ resource }: CatalogueRow) => resource.id;

interface ResourceTableProps {
  readonly rows: readonly CatalogueRow[];
  readonly selected: string | null;
  /** The same function as long as it does the same. */
  readonly onOpen: (row: CatalogueRow) => void;
}

/** The resources, narrowed down as one types: the field answers at once, and the table follows when it can. */
export function ResourceTable({ rows, selected, onOpen }: ResourceTableProps) {
  const { state } = useReplica();
  const say = useSay();
  const columns = useCatalogueColumns();
  const [typed, setTyped] = useState('');
  const [filters, setFilters] = useState(noFilters);
  const [isEditing, setEditing] = useState(false);
  const index = useMemo(() => searchIndex(state.resources), [state.resources]);
  const words = useDeferredValue(typed);
  const shown = useMemo(() => narrowRows(rows, index, words, filters), [rows, index, words, filters]);
  const departments = useMemo(() => departmentsOf(rows), [rows]);
  const clear = useCallback(() => {
    setTyped('');
    setFilters(noFilters);
  }, []);
  const empty = useMemo(
    () => (
      <EmptyStep
        title={say(catalogueText.nothingFound)}
        hint={say(catalogueText.nothingFoundHint)}
        action={{ label: say(catalogueText.clearFilters), onClick: clear }}
      />
    ),
    [say, clear],
  );
  return (
    <>
      <Toolbar
        actions={
          <>
            <span role="status">
              {say(catalogueText.shown, { shown: formatCount(shown.length), all: formatCount(rows.length) })}
            </span>
            <Button disabled={shown.length === 0} onClick={() => setEditing(true)}>
              {say(editText.bulk)}
            </Button>
          </>
        }
      >
        <SearchField label={say(catalogueText.search)} value={typed} onChange={setTyped} />
        <Filters
          filters={filters}
          departments={departments}
          narrowed={isNarrowed(typed, filters)}
          onChange={setFilters}
          onClear={clear}
        />
      </Toolbar>
      <DenseTable
        label={say(catalogueText.table)}
        columns={columns}
        rows={shown}
        keyOf={idOf}
        selected={selected}
        onOpen={onOpen}
        empty={empty}
      />
      <BulkEditDrawer open={isEditing} resources={shown.map(idOf)} onClose={() => setEditing(false)} />
    </>
  );
}
