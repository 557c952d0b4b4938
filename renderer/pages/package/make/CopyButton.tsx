import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { Response } from '../../../../shared/contract';
import type { Picked } from '../../../../shared/contract/window';
import type { FailureRecord } from '../../../../shared/failure';
import { faultText } from '../../../../shared/text/faults';
import { packageText as text } from '../../../../shared/text/window/package';
import { formatBytes } from '../../../app/formats';
import { useLanguage, useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { attempt } from '../../../attempt';
import { FailureNote } from '../../../components/FailureNote';
import { ask, call } from '../../../desk';
import { fileName } from '../../../made-file';
import styles from '../package.module.css';

type Outcome =
  { readonly copied: Response<'package.copy'>; readonly folder: Picked } | { readonly failure: FailureRecord };

/** Copies a package to removable media and says whether it reads there as it was. Without `file` it is picked first. */
export function CopyButton({ file }: { readonly file: Picked | null }) {
  const say = useSay();
  const language = useLanguage();
  const { run, tell } = useTasks();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function copy(): Promise<void> {
    const source = file ?? (await ask('pick', { purpose: 'package' })).picked;
    if (source === null) return;
    const { picked: folder } = await ask('pick', { purpose: 'copy-folder' });
    if (folder === null) return;
    setBusy(true);
    setOutcome(null);
    const request = { file: source.file, out: folder.file };
    const done = await run(say(text.copying), (options) => attempt(call('package.copy', request, options)));
    setBusy(false);
    if (done !== null) setOutcome('failure' in done ? done : { copied: done.value, folder });
  }

  return (
    <>
      <Button loading={busy} onClick={() => void copy().catch(tell)}>
        {say(text.copy)}
      </Button>
      {outcome !== null && (
        <div className={styles.outcome} aria-live="polite">
          {'failure' in outcome ? (
            <FailureNote failure={outcome.failure} />
          ) : (
            <Alert
              type={outcome.copied.warnings.length > 0 ? 'warning' : 'success'}
              showIcon
              title={say(text.copied, {
                name: fileName(outcome.copied.path),
                size: formatBytes(outcome.copied.bytes),
                folder: outcome.folder.name,
              })}
              description={outcome.copied.warnings.map((warning, index) => (
                <p key={index} className={styles.muted}>
                  {faultText(warning, language)}
                </p>
              ))}
            />
          )}
        </div>
      )}
    </>
  );
}
