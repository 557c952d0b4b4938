import { App } from 'antd';
import { useState } from 'react';
import type { LintFault } from '../../../../shared/rules/catalogue/lint';
import { lintText } from '../../../../shared/text/window/catalogue-lint';
import { useReplica } from '../../../app/desk-context';
import { formatCount } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { call } from '../../../desk';

/** Mends what of some faults is certain, in one change that can be undone. */
export function useFix() {
  const { workspace } = useReplica();
  const { run } = useTasks();
  const { message } = App.useApp();
  const say = useSay();
  const [isFixing, setFixing] = useState(false);

  async function fix(faults: readonly LintFault[]): Promise<void> {
    setFixing(true);
    const cells = faults.flatMap(({ resource, item, field, ...fault }) =>
      fault.fix === null ? [] : [{ resource, item, field }],
    );
    const done = await run(say(lintText.fixing), () => call('catalogue.fix', { workspace, cells }));
    setFixing(false);
    if (done === null) return;
    void message.success(say(lintText.fixed, { count: formatCount(done.fixed) }));
  }
  return { fix, isFixing };
}
