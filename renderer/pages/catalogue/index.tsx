import { Button, Segmented } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { addText } from '../../../shared/text/window/catalogue-add';
import { catalogueText, importText } from '../../../shared/text/window/catalogue';
import { exportText } from '../../../shared/text/window/catalogue-export';
import { lintText } from '../../../shared/text/window/catalogue-lint';
import { pageNames } from '../../../shared/text/window/frame';
import { useDesk, useReplica } from '../../app/desk-context';
import { useDropped } from '../../app/dropped';
import { formatCount } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { EmptyStep } from '../../components/EmptyStep';
import { PageHeader } from '../../components/PageHeader';
import { ExportDrawer } from './export/ExportDrawer';
import { ImportDrawer } from './import/ImportDrawer';
import { AddDialog } from './AddDialog';
import { AllItems } from './all-items/AllItems';
import { byResource, gatherKinds } from './lint/kinds';
import { LintDrawer } from './lint/LintDrawer';
import { useLint } from './lint/use-lint';
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
  const language = useLanguage();
  const [view, setView] = useState<'resources' | 'items'>('resources');
  const [isExporting, setExporting] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const [isChecking, setChecking] = useState(false);
  const [kindKey, setKindKey] = useState<string | null>(null);
  const faults = useLint(state);
  const kinds = useMemo(() => gatherKinds(faults ?? [], language), [faults, language]);
  const faulty = useMemo(() => byResource(faults ?? []), [faults]);
  const kind = useMemo(() => {
    if (kindKey === '') return { text: say(lintText.all), faults: faults ?? [] };
    return kinds.find(({ key }) => key === kindKey) ?? null;
  }, [kindKey, kinds, faults, say]);
  const clearKind = useCallback(() => setKindKey(null), []);

  const { resources, datasets, decisions } = state;
  const rows = useMemo(() => catalogueRows({ resources, datasets, decisions }), [resources, datasets, decisions]);
  const counts = useMemo(() => countRows(rows), [rows]);
  const openId = useCallback(
    (resource: string) => {
      go('catalogue', resource);
      setOpened(true);
    },
    [go],
  );
  const open = useCallback(({ resource }: CatalogueRow) => openId(resource.id), [openId]);

  const none = rows.length === 0;
  const grouped = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, formatCount(count)]));
  const views = (
    <Segmented
      aria-label={say(catalogueText.view)}
      value={view}
      options={[
        { value: 'resources', label: say(catalogueText.viewResources) },
        { value: 'items', label: say(catalogueText.viewItems) },
      ]}
      onChange={setView}
    />
  );
  return (
    <>
      <PageHeader
        title={say(pageNames.catalogue)}
        todo={say(none ? catalogueText.todoEmpty : catalogueText.todo, grouped)}
        actions={
          !none && (
            <>
              <Button onClick={() => setChecking(true)}>
                {faults === null ? say(lintText.checking) : say(lintText.open, { count: formatCount(faults.length) })}
              </Button>
              <Button onClick={() => setAdding(true)}>{say(addText.action)}</Button>
              <Button onClick={() => setExporting(true)}>{say(exportText.action)}</Button>
              <Button type="primary" loading={imports.busy} onClick={imports.choose}>
                {say(importText.action)}
              </Button>
            </>
          )
        }
      />
      {none ? (
        <EmptyStep
          title={say(catalogueText.emptyTitle)}
          hint={say(catalogueText.emptyHint)}
          action={{ label: say(importText.action), onClick: imports.choose }}
        />
      ) : view === 'items' ? (
        <AllItems view={views} onOpen={openId} />
      ) : (
        <ResourceTable
          rows={rows}
          selected={place.resource}
          faults={faulty}
          kind={kind}
          onKindClear={clearKind}
          view={views}
          onOpen={open}
        />
      )}
      <ResourceDrawer
        resource={opened ? (resources.byId[place.resource ?? ''] ?? null) : null}
        faults={faulty.get(place.resource ?? '') ?? []}
        onClose={() => setOpened(false)}
      />
      <LintDrawer
        open={isChecking}
        kinds={kinds}
        chosen={kindKey}
        onChoose={(key) => {
          setKindKey(key);
          setView('resources');
          setChecking(false);
        }}
        onClose={() => setChecking(false)}
      />
      {isAdding && <AddDialog onAdded={openId} onClose={() => setAdding(false)} />}
      {isExporting && <ExportDrawer onClose={() => setExporting(false)} />}
      <ImportDrawer imports={imports} />
    </>
  );
}
