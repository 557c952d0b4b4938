import { Alert, App, Button, Spin } from 'antd';
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
import { ReadingFields } from './ReadingFields';
import { RowsTable } from './RowsTable';
import { TargetFields, type Target } from './TargetFields';
import { usePreview, type ReadingOptions } from './use-preview';
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
  const { run } = useTasks();
  const { message } = App.useApp();
  const say = useSay();
  const [target, setTarget] = useState<Target>({ resource, dataset: '', period: '' });
  const [options, setOptions] = useState<ReadingOptions>({});
  const [attaching, setAttaching] = useState(false);
  const { preview, failure, pending } = usePreview(picked.file, options, target.resource);

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

  const { resource: chosen } = target;
  const extent = {
    rows: formatCount(preview?.total ?? 0),
    columns: formatCount(preview?.columns.length ?? 0),
  };
  return (
    <SideDrawer
      title={say(attachText.title, { file: picked.name })}
      open={!attaching}
      onClose={onClose}
      width={960}
      actions={
        <>
          <Button onClick={onClose}>{say(attachText.cancel)}</Button>
          <Button
            type="primary"
            disabled={chosen === null || pending || preview === null}
            onClick={() => chosen !== null && void attach(chosen)}
          >
            {say(attachText.confirm)}
          </Button>
        </>
      }
    >
      <div className={styles.attach}>
        <TargetFields target={target} onChange={setTarget} />
        <ReadingFields name={picked.name} reading={preview?.reading ?? null} options={options} onChange={setOptions} />
        <div className={styles.sampleHead}>
          <h2 className={styles.heading}>{say(attachText.preview)}</h2>
          <span role="status" className={styles.muted}>
            {pending ? say(attachText.busy) : preview && say(attachText.found, extent)}
          </span>
        </div>
        {failure !== null && !pending && <FailureNote failure={failure} />}
        {preview !== null && preview.warnings.length > 0 && (
          <Alert type="warning" showIcon title={<Warnings warnings={preview.warnings} />} />
        )}
        {preview !== null ? (
          <div className={styles.previewRows} data-pending={pending}>
            <RowsTable label={say(attachText.preview)} columns={preview.columns} rows={preview.rows} />
          </div>
        ) : (
          pending && <Spin className={styles.spin} />
        )}
      </div>
    </SideDrawer>
  );
}
