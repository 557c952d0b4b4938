import { Button } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { catalogueText, importText } from '../../../shared/text/window/catalogue';
import { pageNames } from '../../../shared/text/window/frame';
import { useDesk, useReplica } from '../../app/desk-context';
import { useDropped } from '../../app/dropped';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { EmptyStep } from '../../components/EmptyStep';
import { PageHeader } from '../../components/PageHeader';
import { ImportDrawer } from './import/ImportDrawer';
import { ResourceDrawer } from './ResourceDrawer';
import { ResourceTable } from './ResourceTable';
import { catalogueRows, countRows, type CatalogueRow } from './rows';
import { useImport } from './import/use-import';

/** 资源目录: what the agency's catalogue lists, imported from its workbook and looked through here. */
export function CataloguePage() {
  const { state } = useReplica();
  const { place, go } = useDesk();
  const say = useSay();
  const imports = useImport();
  useDropped((file) => void imports.examine(file));
  const [opened, setOpened] = useState(false);

  const { resources, datasets, decisions } = state;
  const rows = useMemo(() => catalogueRows({ resources, datasets, decisions }), [resources, datasets, decisions]);
  const counts = useMemo(() => countRows(rows), [rows]);
  const open = useCallback(
    ({ resource }: CatalogueRow) => {
      go('catalogue', resource.id);
      setOpened(true);
    },
    [go],
  );

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
        <ResourceTable rows={rows} selected={place.resource} onOpen={open} />
      )}
      <ResourceDrawer
        resource={opened ? (resources.byId[place.resource ?? ''] ?? null) : null}
        onClose={() => setOpened(false)}
      />
      <ImportDrawer imports={imports} />
    </>
  );
}
