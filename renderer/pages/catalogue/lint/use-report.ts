import { App } from 'antd';
import { exportText } from '../../../../shared/text/window/catalogue-export';
import { useReplica } from '../../../app/desk-context';
import { formatCount } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { ask, call } from '../../../desk';

/** Writes the faults of the inventory as a workbook, where the person says. */
export function useReport(): () => void {
  const { workspace } = useReplica();
  const { run, tell } = useTasks();
  const { message } = App.useApp();
  const say = useSay();

  async function save(): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'catalogue-report-save', name: say(exportText.reportName) });
    if (picked === null) return;
    const request = { workspace, out: picked.file };
    const done = await run(say(exportText.reportRunning), (options) => call('catalogue.report', request, options));
    if (done !== null) void message.success(say(exportText.reportDone, { count: formatCount(done.faults) }));
  }
  return () => void save().catch(tell);
}
