import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import type { Fault } from '../../../shared/contract/common';
import type { Picked } from '../../../shared/contract/window';
import { attachText } from '../../../shared/text/window/data';
import { useDesk, useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { FailureNote } from '../../components/FailureNote';
import { SideDrawer } from '../../components/SideDrawer';
import { call } from '../../desk';
import styles from './data.module.css';
import { FileGrid } from './FileGrid';
import { ReadingFields } from './ReadingFields';
import reading from './reading.module.css';
import { TargetFields, type Target } from './TargetFields';
import { useReading, type ReadingOptions } from './use-reading';
import { Warnings } from './Warnings';

interface AttachDrawerProps {
  readonly picked: Picked;
  /** Id of the resource in hand. */
  readonly resource: string | null;
  readonly onClose: () => void;
  /** The dataset's id, and what was noticed while its file was read. */
  readonly onAttached: (dataset: string, warnings: readonly Fault[]) => void;
}

/**
 * A data file on its way into the workspace: how it is read, seen in its first rows, and what it is attached to. While
 * the job runs the drawer is out of the way; after a failure it comes back as it was.
 */
export function AttachDrawer({ picked, resource, onClose, onAttached }: AttachDrawerProps) {
  const { workspace } = useReplica();
  const { go } = useDesk();
  const { run, tell } = useTasks();
  const { message } = App.useApp();
  const say = useSay();
  const [target, setTarget] = useState<Target>({ resource, dataset: '', period: '' });
  const [options, setOptions] = useState<ReadingOptions>({});
  const [attaching, setAttaching] = useState(false);
  const read = useReading(picked.file, options, target.resource);
  const { whole, head, failure } = read;
  const warnings = whole?.warnings ?? [];

  async function attach(resource: string): Promise<void> {
    go('data', resource);
    setAttaching(true);
    const dataset = target.dataset.trim();
    const request = {
      workspace,
      resource,
      file: picked.file,
      ...options,
      ...(dataset === '' ? {} : { dataset }),
      period: target.period.trim(),
    };
    const done = await run(say(attachText.task, { file: picked.name }), (job) => call('dataset.attach', request, job));
    setAttaching(false);
    if (done === null) return;
    const { id, rows, columns, warnings } = done;
    const counts = {
      rows: formatCount(rows),
      columns: formatCount(columns.length),
      suggested: formatCount(columns.filter(({ tag }) => tag !== null).length),
    };
    void message.success(say(attachText.attached, { id, ...counts }));
    onAttached(id, warnings);
  }

  /** What was staged to be looked at goes with the drawer. */
  function close(): void {
    call('dataset.forget', { file: picked.file }).catch(tell);
    onClose();
  }

  const { resource: chosen } = target;
  return (
    <SideDrawer
      title={say(attachText.title, { file: picked.name })}
      open={!attaching}
      onClose={close}
      width={1200}
      actions={
        <>
          <Button onClick={close}>{say(attachText.cancel)}</Button>
          <Button
            type="primary"
            disabled={chosen === null || failure !== null || (head === null && whole === null)}
            onClick={() => chosen !== null && void attach(chosen)}
          >
            {say(attachText.confirm)}
          </Button>
        </>
      }
    >
      <div className={styles.attach}>
        <TargetFields target={target} onChange={setTarget} />
        <ReadingFields
          name={picked.name}
          reading={whole?.reading ?? head?.reading ?? null}
          sheets={read.sheets}
          warnings={warnings}
          options={options}
          onChange={setOptions}
        />
        {failure !== null && <FailureNote failure={failure} />}
        {warnings.length > 0 && (
          <Alert className={reading.warnings} type="warning" showIcon title={<Warnings warnings={warnings} />} />
        )}
        <FileGrid file={picked.file} reading={read} />
      </div>
    </SideDrawer>
  );
}
