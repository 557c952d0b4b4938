import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { Fault } from '../../../shared/contract/common';
import type { Picked } from '../../../shared/contract/window';
import { inOrder } from '../../../shared/model/primitives';
import { dataText, datasetText } from '../../../shared/text/window/data';
import { pageNames } from '../../../shared/text/window/frame';
import { useDesk, useReplica } from '../../app/desk-context';
import { useDropped } from '../../app/dropped';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import type { Widths } from '../../components/DataGrid';
import { EmptyStep } from '../../components/EmptyStep';
import { PageHeader } from '../../components/PageHeader';
import { ask } from '../../desk';
import { AttachDrawer } from './AttachDrawer';
import { ConfirmButton } from './ConfirmButton';
import styles from './data.module.css';
import { DataList } from './DataList';
import { DatasetPane } from './DatasetPane';
import { dataEntries, entryInHand } from './entries';
import { waitingColumns } from './tags';

/** 数据与标签: data files attached to resources, and a person's word on what each of their columns holds. */
export function DataPage() {
  const { state } = useReplica();
  const { place, go } = useDesk();
  const { tell } = useTasks();
  const say = useSay();
  const [chosen, setChosen] = useState<string | null>(null);
  const [file, setFile] = useState<Picked | null>(null);
  /** What was noticed while files were read; the workspace does not keep it. */
  const [warnings, setWarnings] = useState<ReadonlyMap<string, readonly Fault[]>>(new Map());
  /** Widths that a person gave columns of raw rows, by dataset. */
  const [widths] = useState(() => new Map<string, Widths>());
  useDropped(setFile);

  const { resources, datasets } = state;
  const entries = useMemo(() => dataEntries({ resources, datasets }), [resources, datasets]);
  const all = useMemo(() => inOrder(datasets), [datasets]);
  const entry = entryInHand(entries, chosen, place.resource);
  const bare = entries.filter(({ dataset }) => dataset === null).length;
  const waiting = waitingColumns(all).length;

  function pick(): void {
    ask('pick', { purpose: 'data' })
      .then(({ picked }) => picked && setFile(picked))
      .catch(tell);
  }

  if (entry === null) {
    return (
      <>
        <PageHeader title={say(pageNames.data)} todo={say(dataText.todoEmpty)} />
        <EmptyStep
          title={say(dataText.emptyTitle)}
          hint={say(dataText.emptyHint)}
          action={{ label: say(dataText.toCatalogue), onClick: () => go('catalogue') }}
        />
      </>
    );
  }
  const counts = { datasets: formatCount(all.length), waiting: formatCount(waiting), bare: formatCount(bare) };
  const { resource, dataset } = entry;
  return (
    <>
      <PageHeader
        title={say(pageNames.data)}
        todo={say(waiting === 0 ? dataText.todoDone : dataText.todo, counts)}
        actions={
          <>
            <ConfirmButton datasets={all} label={datasetText.confirmAll} />
            <Button type={dataset === null ? 'default' : 'primary'} onClick={pick}>
              {say(dataText.attach)}
            </Button>
          </>
        }
      />
      <div className={styles.page}>
        <DataList
          entries={entries}
          selected={entry.key}
          onSelect={({ key, resource: { id } }) => {
            setChosen(key);
            go('data', id);
          }}
        />
        {dataset === null ? (
          <section className={styles.pane} aria-label={resource.name}>
            <div className={styles.paneHead}>
              <h2 className={styles.title}>{resource.name}</h2>
            </div>
            <div className={styles.empty}>
              <EmptyStep
                title={say(dataText.bareTitle)}
                hint={say(dataText.bareHint)}
                action={{ label: say(dataText.attach), onClick: pick }}
              />
            </div>
          </section>
        ) : (
          <DatasetPane
            key={dataset.id}
            dataset={dataset}
            siblings={all.filter((other) => other.resource === resource.id)}
            warnings={warnings.get(dataset.id) ?? []}
            widths={widthsOf(widths, dataset.id)}
          />
        )}
      </div>
      {file !== null && (
        <AttachDrawer
          key={file.file.grant}
          picked={file}
          resource={resource.id}
          onClose={() => setFile(null)}
          onAttached={(id, noticed) => {
            setFile(null);
            setChosen(id);
            setWarnings((before) => new Map([...before, [id, noticed]]));
          }}
        />
      )}
    </>
  );
}

function widthsOf(all: Map<string, Widths>, dataset: string): Widths {
  const held = all.get(dataset) ?? new Map<string, number>();
  all.set(dataset, held);
  return held;
}
