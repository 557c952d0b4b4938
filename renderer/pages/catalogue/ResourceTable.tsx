import { Button, Tag } from 'antd';
import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { CatalogueView } from '../../../shared/contract/catalogue-view';
import type { LintFault } from '../../../shared/rules/catalogue/lint';
import { catalogueText, editText } from '../../../shared/text/window/catalogue';
import { pasteText } from '../../../shared/text/window/catalogue-paste';
import { printText } from '../../../shared/text/window/catalogue-print';
import { lintText } from '../../../shared/text/window/catalogue-lint';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { DenseTable } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { SearchField } from '../../components/SearchField';
import { Toolbar } from '../../components/Toolbar';
import { BulkEditDrawer } from './BulkEditDrawer';
import styles from './catalogue.module.css';
import { useCatalogueColumns } from './columns';
import { Filters, isNarrowed } from './Filters';
import { PasteDrawer } from './clipboard/PasteDrawer';
import { useClipboard } from './clipboard/use-clipboard';
import { PrintView } from './PrintView';
import type { FaultKind } from './lint/kinds';
import { SavedViews } from './views/SavedViews';
import { narrowRows, noFilters, searchIndex, wordsOf, type CatalogueRow } from './rows';

const nothingMarked: ReadonlySet<string> = new Set();
const idOf = ({ resource }: CatalogueRow) => resource.id;

interface ResourceTableProps {
  readonly rows: readonly CatalogueRow[];
  readonly selected: string | null;
  readonly faults: ReadonlyMap<string, readonly LintFault[]>;
  /** The kind of faults that the table is narrowed down to. */
  readonly kind: Pick<FaultKind, 'text' | 'faults'> | null;
  readonly onKindClear: () => void;
  /** What stands first in the toolbar: the choice between resources and items. */
  readonly view: ReactNode;
  /** The same function as long as it does the same. */
  readonly onOpen: (row: CatalogueRow) => void;
}

/** The resources, narrowed down as one types: the field answers at once, and the table follows when it can. */
export function ResourceTable(props: ResourceTableProps) {
  const { rows, selected, faults, kind, onKindClear, view, onOpen } = props;
  const { state } = useReplica();
  const say = useSay();
  const columns = useCatalogueColumns(faults);
  const [typed, setTyped] = useState('');
  const [filters, setFilters] = useState(noFilters);
  const [isEditing, setEditing] = useState(false);
  const [marked, setMarked] = useState<ReadonlySet<string>>(nothingMarked);
  const [isPrinting, setPrinting] = useState(false);
  const printed = useCallback(() => setPrinting(false), []);
  const { pasted, leave, onCopy, onPaste } = useClipboard(marked);
  const index = useMemo(() => searchIndex(state.resources), [state.resources]);
  const words = useDeferredValue(typed);
  const faulty = useMemo(() => kind && new Set(kind.faults.map(({ resource }) => resource)), [kind]);
  const shown = useMemo(
    () => narrowRows(rows, index, words, filters).filter(({ resource }) => faulty?.has(resource.id) ?? true),
    [rows, index, words, filters, faulty],
  );
  // What is marked and filtered out is not meant.
  const markedShown = shown.map(idOf).filter((id) => marked.has(id));
  const edited = markedShown.length > 0 ? markedShown : shown.map(idOf);
  const choices = useMemo(
    () => ({
      department: wordsOf(rows, 'department'),
      sharing: wordsOf(rows, 'sharing'),
      cycle: wordsOf(rows, 'cycle'),
      format: wordsOf(rows, 'format'),
    }),
    [rows],
  );
  const clear = useCallback(() => {
    setTyped('');
    setFilters(noFilters);
    onKindClear();
  }, [onKindClear]);
  const apply = useCallback(
    (saved: CatalogueView) => {
      setTyped(saved.typed);
      setFilters(saved.filters);
      onKindClear();
    },
    [onKindClear],
  );
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
            {markedShown.length > 0 && <span>{say(pasteText.marked, { count: formatCount(markedShown.length) })}</span>}
            <Button disabled={shown.length === 0} onClick={() => setPrinting(true)}>
              {say(printText.action)}
            </Button>
            <Button disabled={shown.length === 0} onClick={() => setEditing(true)}>
              {say(editText.bulk)}
            </Button>
          </>
        }
      >
        {view}
        <SearchField label={say(catalogueText.search)} value={typed} onChange={setTyped} width={230} />
        <SavedViews typed={words} filters={filters} onApply={apply} />
        <Filters
          filters={filters}
          words={choices}
          narrowed={isNarrowed(typed, filters)}
          onChange={setFilters}
          onClear={clear}
        />
        {kind && (
          <Tag closable onClose={onKindClear} title={kind.text} className={styles.kind}>
            {say(lintText.filterTag, { kind: kind.text })}
          </Tag>
        )}
      </Toolbar>
      <div className={styles.clipboard} onCopy={onCopy} onPaste={onPaste}>
        <DenseTable
          label={say(catalogueText.table)}
          columns={columns}
          rows={shown}
          keyOf={idOf}
          selected={selected}
          onOpen={onOpen}
          marked={marked}
          onMark={setMarked}
          empty={empty}
        />
      </div>
      <BulkEditDrawer open={isEditing} resources={edited} onClose={() => setEditing(false)} />
      {isPrinting && <PrintView rows={shown} onDone={printed} />}
      {pasted && <PasteDrawer pasted={pasted} onClose={leave} />}
    </>
  );
}
