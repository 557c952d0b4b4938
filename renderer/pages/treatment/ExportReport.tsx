import { App, Button } from 'antd';
import type { Purpose } from '../../../shared/contract/window';
import type { Release } from '../../../shared/model/release';
import { resultText as text } from '../../../shared/text/window/treatment-result';
import { useReplica } from '../../app/desk-context';
import { useLanguage, useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { ask, call } from '../../desk';
import styles from '../../components/report/report.module.css';
import type { Work } from './worklist';

interface ExportReportProps {
  readonly work: Work;
  readonly release: Release;
}

/** Writes the report of a release for people: as a workbook, or as a page to be printed. */
export function ExportReport({ work: { dataset, resource }, release }: ExportReportProps) {
  const say = useSay();
  const language = useLanguage();
  const { workspace } = useReplica();
  const { run, tell } = useTasks();
  const { modal } = App.useApp();

  async function write(purpose: Purpose): Promise<void> {
    const { picked } = await ask('pick', { purpose, name: say(text.fileName, { name: dataset.name }) });
    if (picked === null) return;
    const request = {
      workspace,
      resource: resource.id,
      dataset: dataset.id,
      release: release.id,
      out: picked.file,
      language,
    };
    const made = await run(say(text.exporting), (options) => call('report.export', request, options));
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
    <span className={styles.export} role="group" aria-label={say(text.exportReport)}>
      <span>{say(text.exportReport)}</span>
      <Button size="small" onClick={() => void write('report-workbook-save').catch(tell)}>
        {say(text.exportWorkbook)}
      </Button>
      <Button size="small" onClick={() => void write('report-page-save').catch(tell)}>
        {say(text.exportPage)}
      </Button>
    </span>
  );
}
