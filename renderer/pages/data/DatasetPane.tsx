import { useMemo, useState } from 'react';
import { Alert, Tabs } from 'antd';
import type { Fault } from '../../../shared/contract/common';
import type { Column, Dataset } from '../../../shared/model/dataset';
import { dataText, datasetText } from '../../../shared/text/window/data';
import { readText } from '../../../shared/text/window/reading';
import { formatBytes, formatCount, formatDate } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { DenseTable } from '../../components/DenseTable';
import type { Widths } from '../../components/DataGrid';
import { EmptyStep } from '../../components/EmptyStep';
import { FactLine } from '../../components/FactLine';
import { FindingMark } from '../../components/FindingMark';
import { SourceNotice } from '../../components/SourceNotice';
import { ColumnDrawer } from './ColumnDrawer';
import { useDatasetColumns } from './columns';
import { ColumnTools } from './ColumnTools';
import { ConfirmButton } from './ConfirmButton';
import styles from './data.module.css';
import { DatasetRows } from './DatasetRows';
import { QualityButton } from './QualityButton';
import { useChooser } from './use-chooser';
import { Warnings } from './Warnings';
import { readingText } from './words';

const idOf = ({ id }: Column) => id;

interface DatasetPaneProps {
  readonly dataset: Dataset;
  /** All datasets of its resource, this one among them: they are confirmed together. */
  readonly siblings: readonly Dataset[];
  readonly warnings: readonly Fault[];
  /** Widths of the columns of its raw rows. */
  readonly widths: Widths;
}

/** One dataset: where it came from, what its columns hold, and its first rows on demand. */
export function DatasetPane({ dataset, siblings, warnings, widths }: DatasetPaneProps) {
  const say = useSay();
  const language = useLanguage();
  const shown = useDatasetColumns(dataset);
  const chooser = useChooser(dataset);
  const { boxes } = chooser;
  const columns = useMemo(() => [boxes, ...shown], [boxes, shown]);
  const [opened, setOpened] = useState<string | null>(null);
  /** How often the source was located anew: its rows are then read again. */
  const [located, setLocated] = useState(0);
  const { source, reading, rows, period, attachedOn } = dataset;
  const extent = { rows: formatCount(rows), columns: formatCount(dataset.columns.order.length) };
  const facts = [
    { name: say(datasetText.source), value: source.name },
    { name: say(datasetText.size), value: formatBytes(source.size) },
    { name: say(datasetText.extent), value: say(datasetText.extentValue, extent) },
    { name: say(datasetText.reading), value: readingText(reading, language) },
    { name: say(datasetText.period), value: period === '' ? say(datasetText.noPeriod) : period },
    { name: say(datasetText.attachedOn), value: formatDate(attachedOn) },
  ];
  return (
    <section className={styles.pane} aria-label={dataset.name}>
      <div className={styles.paneHead}>
        <h2 className={styles.title} title={dataset.name}>
          {dataset.name}
        </h2>
        <FindingMark resource={dataset.resource} />
        <QualityButton dataset={dataset} />
        <ConfirmButton datasets={siblings} resource={dataset.resource} label={datasetText.confirm} />
      </div>
      <FactLine facts={facts} />
      {warnings.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={say(datasetText.warnings)}
          description={<Warnings warnings={warnings} />}
        />
      )}
      <SourceNotice dataset={dataset} onLocated={() => setLocated(located + 1)} />
      <Tabs
        className={styles.tabs}
        classNames={{ body: styles.tabBody, content: styles.tabPane }}
        size="small"
        destroyOnHidden
        items={[
          {
            key: 'columns',
            label: say(readText.columnsTab),
            children: (
              <>
                <ColumnTools dataset={dataset} chooser={chooser} />
                <DenseTable
                  label={say(datasetText.columns)}
                  columns={columns}
                  rows={chooser.shown}
                  keyOf={idOf}
                  selected={opened}
                  onOpen={({ id }) => setOpened(id)}
                  empty={<EmptyStep title={say(dataText.nothingFound)} />}
                />
              </>
            ),
          },
          {
            key: 'rows',
            label: say(readText.rowsTab),
            children: <DatasetRows key={located} dataset={dataset} widths={widths} onColumn={setOpened} />,
          },
        ]}
      />
      <ColumnDrawer dataset={dataset} id={opened} onGo={setOpened} />
    </section>
  );
}
