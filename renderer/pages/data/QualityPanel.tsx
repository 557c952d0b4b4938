import { App, Button } from 'antd';
import { useMemo, useState } from 'react';
import type { Dataset } from '../../../shared/model/dataset';
import {
  worstFirst,
  type QualityMeasure,
  type QualityMeasureId,
  type QualityReport,
} from '../../../shared/model/quality';
import { qualityColumnNames } from '../../../shared/text/quality';
import { qualityText as text } from '../../../shared/text/window/quality';
import { useReplica } from '../../app/desk-context';
import { formatCount, formatDate } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { DenseTable } from '../../components/DenseTable';
import { FactLine } from '../../components/FactLine';
import { SideDrawer } from '../../components/SideDrawer';
import { ask, call } from '../../desk';
import { useQualityColumns } from './quality-columns';
import { QualityDetail } from './QualityDetail';
import styles from './quality.module.css';

const keyOf = ({ id }: QualityMeasure) => id;

interface QualityPanelProps {
  readonly dataset: Dataset;
  /** Null: closed. */
  readonly report: QualityReport | null;
  readonly onClose: () => void;
}

/** The quality report of a dataset: scores, the worst first, each with its formula on demand; and its export. */
export function QualityPanel({ dataset, report, onClose }: QualityPanelProps) {
  const { workspace } = useReplica();
  const { run, tell } = useTasks();
  const { modal } = App.useApp();
  const say = useSay();
  const { id, name, resource } = dataset;

  async function exportReport(): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'quality-save', name: say(text.fileName, { name }) });
    if (picked === null) return;
    const made = await run(say(text.exporting), (options) =>
      call('dataset.quality', { workspace, resource, dataset: id, out: picked.file }, options),
    );
    if (made === null) return;
    void modal.confirm({
      title: say(text.exported),
      content: picked.name,
      okText: say(text.reveal),
      cancelText: say(text.close),
      onOk: () => ask('reveal', picked.file).catch(tell),
    });
  }

  return (
    <SideDrawer
      title={say(text.title, { name })}
      open={report !== null}
      onClose={onClose}
      width={1120}
      actions={
        <Button type="primary" onClick={() => void exportReport().catch(tell)}>
          {say(text.export)}
        </Button>
      }
    >
      {report && <Report report={report} />}
    </SideDrawer>
  );
}

function Report({ report }: { readonly report: QualityReport }) {
  const say = useSay();
  const language = useLanguage();
  const columns = useQualityColumns();
  const [opened, setOpened] = useState<QualityMeasureId | null>(null);
  const measures = useMemo(() => worstFirst(report.measures), [report]);
  const names = useMemo(() => qualityColumnNames(report, language), [report, language]);
  const { rows, duplicates, keys, measuredOn } = report;
  const isMeasured = report.measures.some(({ id, result }) => id === 'row-unique' && result !== null);
  const candidates = keys
    .filter(({ repeated }) => repeated === 0)
    .map((key) => key.columns.map((id) => names.get(id) ?? id));
  const extent = { rows: formatCount(rows), columns: formatCount(report.columns.length) };
  const facts = [
    { name: say(text.standard), value: say(text.standardValue) },
    { name: say(text.measuredOn), value: formatDate(measuredOn) },
    { name: say(text.extent), value: say(text.extentValue, extent) },
    { name: say(text.duplicates), value: isMeasured ? formatCount(duplicates.rows) : say(text.unknown) },
    {
      name: say(text.keys),
      value: isMeasured ? candidates.map((key) => key.join(' + ')).join(' · ') || say(text.noKeys) : say(text.unknown),
    },
  ];
  return (
    <div className={styles.report}>
      <FactLine facts={facts} />
      <DenseTable
        label={say(text.table)}
        columns={columns}
        rows={measures}
        keyOf={keyOf}
        selected={opened}
        onOpen={({ id }) => setOpened(id)}
        empty={null}
      />
      <QualityDetail measure={measures.find(({ id }) => id === opened) ?? null} names={names} />
    </div>
  );
}
