import { Button, Checkbox } from 'antd';
import { useId, useState } from 'react';
import type { Picked } from '../../../../shared/contract/window';
import type { FailureRecord } from '../../../../shared/failure';
import { agencyRole } from '../../../../shared/model/package';
import { signText as text } from '../../../../shared/text/window/package-sign';
import { useReplica } from '../../../app/desk-context';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { attempt } from '../../../attempt';
import { FailureNote } from '../../../components/FailureNote';
import { call } from '../../../desk';
import { madeFile } from '../../../made-file';
import styles from '../package.module.css';
import { FolderField } from './FolderField';
import { furtherRoles, roleName } from './signers';
import type { WaitingFiles } from './waiting';

interface ElsewhereFormProps {
  readonly version: number;
  readonly open: boolean;
  readonly onPrepared: (files: WaitingFiles) => void;
}

/** Makes a package that waits for signatures of keys that are not on this computer. */
export function ElsewhereForm({ version, open, onPrepared }: ElsewhereFormProps) {
  const say = useSay();
  const { workspace } = useReplica();
  const { run, tell } = useTasks();
  const [further, setFurther] = useState<readonly string[]>([]);
  const [folder, setFolder] = useState<Picked | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureRecord | null>(null);
  const rolesId = useId();

  async function prepare(): Promise<void> {
    if (folder === null) return;
    setBusy(true);
    setFailure(null);
    const request = {
      workspace,
      version,
      roles: [agencyRole, ...further],
      out: folder.file,
    };
    const done = await run(say(text.preparing, { version }), (options) =>
      attempt(call('package.prepare', request, options)),
    );
    setBusy(false);
    if (done === null) return;
    if ('failure' in done) {
      setFailure(done.failure);
      return;
    }
    const { path, toSign } = done.value;
    onPrepared({
      folder: folder.file,
      file: await madeFile(folder.file, path),
      toSign: await madeFile(folder.file, toSign),
    });
  }

  return (
    <div className={styles.signing}>
      <p className={styles.muted}>{say(text.elsewhereHint)}</p>
      <div className={styles.form}>
        <span id={rolesId}>{say(text.roles)}</span>
        <div role="group" aria-labelledby={rolesId} className={styles.ways}>
          <Checkbox checked disabled>
            {roleName(agencyRole, say)}
          </Checkbox>
          {furtherRoles.map((role) => (
            <Checkbox
              key={role}
              checked={further.includes(role)}
              onChange={({ target }) =>
                setFurther(target.checked ? [...further, role] : further.filter((one) => one !== role))
              }
            >
              {roleName(role, say)}
            </Checkbox>
          ))}
        </div>
      </div>
      <FolderField folder={folder} onFolder={setFolder} />
      <div className={styles.submit}>
        {failure && <FailureNote failure={failure} />}
        {!open && <p className={styles.muted}>{say(text.gatesClosed)}</p>}
        <Button
          type="primary"
          loading={busy}
          disabled={!open || folder === null}
          onClick={() => void prepare().catch(tell)}
        >
          {say(text.prepare)}
        </Button>
      </div>
    </div>
  );
}
