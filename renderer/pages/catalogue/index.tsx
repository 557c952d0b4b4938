import { Button } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { catalogueText, importText } from '../../../shared/text/window/catalogue';
import { pageNames } from '../../../shared/text/window/frame';
import { useDesk, useReplica } from '../../app/desk-context';
import { useDropped } from '../../app/dropped';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { DenseTable } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { PageHeader } from '../../components/PageHeader';
import { SearchField } from '../../components/SearchField';
import { Toolbar } from '../../components/Toolbar';
import { useCatalogueColumns } from './columns';
import { Filters, isNarrowed } from './Filters';
import { ImportDrawer } from './ImportDrawer';
import { ResourceDrawer } from './ResourceDrawer';
import { catalogueRows, countRows, departmentsOf, narrowRows, noFilters, searchIndex, type CatalogueRow } from './rows';
import { useImport } from './use-import';

const idOf = ({ resource }: CatalogueRow) => resource.id;

/** 资源目录: what the agency's catalogue lists, imported from its workbook and looked through here. */
export function CataloguePage() {
  const { state } = useReplica();
  const { place, go } = useDesk();
  const say = useSay();
  const columns = useCatalogueColumns();
  const imports = useImport();
  useDropped((file) => void imports.examine(file));
  const [typed, setTyped] = useState('');
  const [filters, setFilters] = useState(noFilters);
  const [opened, setOpened] = useState(false);

  const { resources, datasets, decisions } = state;
  const index = useMemo(() => searchIndex(resources), [resources]);
  const rows = useMemo(() => catalogueRows({ resources, datasets, decisions }), [resources, datasets, decisions]);
  const words = useDeferredValue(typed);
  const shown = useMemo(() => narrowRows(rows, index, words, filters), [rows, index, words, filters]);
  const counts = useMemo(() => countRows(rows), [rows]);
  const departments = useMemo(() => departmentsOf(rows), [rows]);

  function clear(): void {
    setTyped('');
    setFilters(noFilters);
  }

  const none = rows.length === 0;
  const grouped = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, formatCount(count)]));
  return (
    <>
      <PageHeader
        title={say(pageNames.catalogue)}
        todo={say(none ? catalogueText.todoEmpty : catalogueText.todo, grouped)}
        actions={
          !none && (
            <Button type="primary" loading={imports.busy} onClick={imports.choose}>
              {say(importText.action)}
            </Button>
          )
        }
      />
      {none ? (
        <EmptyStep
          title={say(catalogueText.emptyTitle)}
          hint={say(catalogueText.emptyHint)}
          action={{ label: say(importText.action), onClick: imports.choose }}
        />
      ) : (
        <>
          <Toolbar
            actions={
              <span role="status">
                {say(catalogueText.shown, { shown: formatCount(shown.length), all: formatCount(rows.length) })}
              </span>
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
            selected={place.resource}
            onOpen={({ resource }) => {
              go('catalogue', resource.id);
              setOpened(true);
            }}
            empty={
              <EmptyStep
                title={say(catalogueText.nothingFound)}
                hint={say(catalogueText.nothingFoundHint)}
                action={{ label: say(catalogueText.clearFilters), onClick: clear }}
              />
            }
          />
        </>
      )}
      <ResourceDrawer
        resource={opened ? (resources.byId[place.resource ?? ''] ?? null) : null}
        onClose={() => setOpened(false)}
      />
      <ImportDrawer
        look={imports.look}
        busy={imports.busy}
        onChoose={imports.choose}
        onConfirm={(look) => void imports.confirm(look)}
        onClose={imports.leave}
      />
    </>
  );
}
