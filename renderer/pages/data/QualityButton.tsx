import { Button } from 'antd';
import { useState } from 'react';
import type { Dataset } from '../../../shared/model/dataset';
import type { QualityReport } from '../../../shared/model/quality';
import { qualityText } from '../../../shared/text/window/quality';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { call } from '../../desk';
import styles from './quality.module.css';
import { QualityPanel } from './QualityPanel';

/** Measures the quality of a dataset and shows the report; each click measures anew. */
export function QualityButton({ dataset }: { readonly dataset: Dataset }) {
  const { workspace } = useReplica();
  const { run } = useTasks();
  const say = useSay();
  const [report, setReport] = useState<QualityReport | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { id, name, resource } = dataset;

  async function measure(): Promise<void> {
    setBusy(true);
    const measured = await run(say(qualityText.measuring, { name }), (options) =>
      call('dataset.quality', { workspace, resource, dataset: id }, options),
    );
    setBusy(false);
    if (measured !== null) setReport(measured.report);
  }

  return (
    <>
      <Button className={styles.open} loading={isBusy} onClick={() => void measure()}>
        {say(qualityText.action)}
      </Button>
      <QualityPanel dataset={dataset} report={report} onClose={() => setReport(null)} />
    </>
  );
}
