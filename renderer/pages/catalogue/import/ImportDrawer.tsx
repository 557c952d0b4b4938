import { Button, Tabs } from 'antd';
import { useState } from 'react';
import type { CatalogueMapping } from '../../../../shared/contract/catalogue';
import { importText } from '../../../../shared/text/window/catalogue';
import { mappingText, mergeText, templateNames } from '../../../../shared/text/window/catalogue-import';
import { formatCount } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { FactLine } from '../../../components/FactLine';
import { SideDrawer } from '../../../components/SideDrawer';
import { AddedTable } from './AddedTable';
import { ChangedTable } from './ChangedTable';
import { countChoice, usualChoice, type Choice } from './choice';
import { FoundFaults } from './FoundFaults';
import { GoneTable } from './GoneTable';
import styles from './import.module.css';
import { MappingEditor } from './MappingEditor';
import type { Look, useImport } from './use-import';

type Imports = ReturnType<typeof useImport>;

/** What a catalogue would bring, beside what is here already, before anything is imported. */
export function ImportDrawer({ imports }: { readonly imports: Imports }) {
  const { look } = imports;
  return look === null ? null : <OpenDrawer key={look.number} look={look} imports={imports} />;
}

function OpenDrawer({ look, imports }: { readonly look: Look; readonly imports: Imports }) {
  const say = useSay();
  const { found, picked } = look;
  const { merge } = found;
  const [choice, setChoice] = useState<Choice>(usualChoice);
  const [mapping, setMapping] = useState<CatalogueMapping>(found.mapping);
  const [tab, setTab] = useState(() => firstTab(look));
  const pending = mapping !== found.mapping;
  const counts = countChoice(choice, merge);
  const texts = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, formatCount(count)]));
  const onlyNew = counts.changed + counts.gone === 0;

  const count = (many: readonly unknown[]) => ({ count: formatCount(many.length) });
  const change = { merge, choice, onChoice: setChoice };
  return (
    <SideDrawer
      title={say(importText.title, { file: picked.name })}
      open
      onClose={imports.leave}
      width={1120}
      actions={
        <>
          <Button onClick={imports.leave}>{say(importText.cancel)}</Button>
          <Button disabled={imports.busy} onClick={imports.choose}>
            {say(importText.another)}
          </Button>
          {pending ? (
            <Button type="primary" loading={imports.busy} onClick={() => void imports.examine(picked, mapping)}>
              {say(mappingText.again)}
            </Button>
          ) : (
            <Button
              type="primary"
              loading={imports.busy}
              disabled={counts.added + counts.changed + counts.gone === 0}
              onClick={() => void imports.confirm(look, choice)}
            >
              {onlyNew
                ? say(importText.confirm, { count: formatCount(counts.added) })
                : say(mergeText.confirmSome, texts)}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.found}>
        <FactLine
          facts={[
            { name: say(importText.template), value: say(templateNames[found.mapping.template]) },
            { name: say(importText.sheet), value: found.mapping.sheets.map(({ sheet }) => sheet).join('、') },
            { name: say(importText.resources), value: formatCount(found.resources) },
            { name: say(importText.items), value: formatCount(found.items) },
            { name: say(mergeText.same), value: formatCount(merge.same) },
          ]}
        />
        <Tabs
          className={styles.tabs}
          classNames={{ body: styles.tabBody, content: styles.tabPane }}
          activeKey={tab}
          onChange={setTab}
          items={[
            { key: 'added', label: say(mergeText.added, count(merge.added)), children: <AddedTable {...change} /> },
            {
              key: 'changed',
              label: say(mergeText.changed, count(merge.changed)),
              children: <ChangedTable {...change} />,
            },
            { key: 'gone', label: say(mergeText.gone, count(merge.gone)), children: <GoneTable {...change} /> },
            {
              key: 'faults',
              label: say(mergeText.faultsTab, count(found.faults)),
              children: <FoundFaults faults={found.faults} />,
            },
            {
              key: 'mapping',
              label: say(mergeText.mappingTab),
              children: <MappingEditor found={found} mapping={mapping} onMapping={setMapping} />,
            },
          ]}
        />
      </div>
    </SideDrawer>
  );
}

/** The tab that asks for the person first: columns where none fit, else what would change. */
function firstTab({ found: { resources, faults, merge } }: Look): string {
  if (resources === 0) return 'mapping';
  if (merge.changed.length > 0) return 'changed';
  return faults.length > 0 ? 'faults' : 'added';
}
